# A country’s page: risks, consultation platforms, network, and the printed factsheet.
factsheet-risks = { $n ->
    [one] One open risk
   *[other] { $n } open risks
}{ $grave ->
    [0] , none of them grave
    [one] , one of them grave
   *[other] , { $grave } of them grave
}
factsheet-risks-what = Risks, obstacles and adaptations of running agreements, the gravest first: likelihood × effect, and what is done
factsheet-risks-none = No risk is reported on the country’s agreements: nobody wrote one down.
factsheet-source-risks = Milestones and risks sent by the office
factsheet-risk-risk = Risk
factsheet-risk-likelihood = Likelihood
factsheet-risk-effect = Effect
factsheet-risk-grave = Grave
factsheet-risk-watched = To watch
factsheet-risk-slight = Slight
factsheet-risk-response = What is done
factsheet-risk-since = Since
factsheet-risk-unanswered = nothing said
factsheet-platforms = { $n ->
    [one] One consultation platform
   *[other] { $n } consultation platforms
}{ $taken ->
    [0] , no decision reported
    [one] , { $done } decision of one carried out
   *[other] , { $done } decisions of { $taken } carried out
}
factsheet-platforms-what = Meetings, dialogues and surveys, the latest first; a score given by fewer than five people is not shown
factsheet-platforms-none = The office reported no consultation platform.
factsheet-source-platforms = Consultations sent by the office
factsheet-platform-platform = Platform
factsheet-platform-held = Held on
factsheet-platform-entities = Present
factsheet-platform-decided = Decisions
factsheet-platform-perception = Rating
factsheet-government-led = government-led
factsheet-done-of = { $done } of { $taken }
factsheet-perceived = { $score } out of 100 ({ $n } answers)
factsheet-too-few = fewer than 5 answers
factsheet-network = { $n ->
    [one] One exchange sent
   *[other] { $n } exchanges sent
} to { $of ->
    [one] one office
   *[other] { $of } offices
}
factsheet-network-what = Exchanges sent to other offices over twelve months, the first { $shown } addressees
factsheet-network-none = The office sent no exchange to another office in the period.
factsheet-office = Office
factsheet-practitioners = { $n } practitioners registered in the network.
factsheet-few-practitioners = Fewer than five practitioners registered: their number is not told.
factsheet-no-practitioner = No practitioner is registered in the network.
factsheet-contact = Contact: { $name }
factsheet-money-signed = Signed
factsheet-money-received = Received
factsheet-money-due = Due
factsheet-money-spent = Spent
factsheet-money-refunded = Refunded
factsheet-money-fees = Fees
factsheet-money-balance = Balance
factsheet-money = { $share } of what was received is spent
factsheet-money-unspent = { $usd } received, no spending reported
factsheet-money-what = All signed agreements of the country, in dollars and as a share of what was received
factsheet-money-none = No agreement is signed: there is no money to follow.
factsheet-money-line = Money
factsheet-money-usd = Amount
factsheet-money-share = Of receipts
