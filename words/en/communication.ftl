# Communication: columns, then what the page says.
metrics-column-content_id = Content
metrics-column-content_use = Use
metrics-column-cleared_on = Cleared on
metrics-column-is_cleared = Cleared
metrics-column-is_first_time_right = Cleared first time
metrics-column-is_judged = Judged
metrics-column-has_consents = Consents
metrics-column-is_used = Used outside
metrics-column-clearance_days = Days to clearance
metrics-column-url = Address
metrics-column-is_followed = Followed by an exchange

# What the page says.
communication-nav = Communication
communication-lead = { $n ->
    [one] One item was sent
   *[other] **{ $n } items** were sent
} in twelve months; { $cleared ->
    [0] none is cleared.
    [one] one is cleared.
   *[other] { $cleared } are cleared.
}
communication-lead-none = No content was sent in twelve months.
communication-lead-kept = { $share } of the visibility owed to partners was given on time, with proof.
communication-none = No content is known for these twelve months (CONTENT sheet).
communication-source = Offices’ CONTENT sheet
communication-source-visibility = Offices’ VISIBILITY sheet
communication-source-after = Offices’ FOLLOW_UP sheet
communication-calendar = { $n ->
    [one] One item in twelve months
   *[other] { $n } items in twelve months
}; { $silent ->
    [0] no empty month among the last three
    [one] one empty month among the last three
   *[other] { $silent } empty months among the last three
}
communication-calendar-what = Content sent by office and month · regularity says whether the flow is even
communication-calendar-bureaux = Content sent by regional bureau and month · choose a bureau to see whether the flow of each of its offices is even
communication-funnel = { $share } of content is cleared
communication-funnel-what = Content of the twelve months · sent, cleared, used, with consent · number
communication-sent = Sent
communication-cleared = Cleared
communication-right-first = First time
communication-used = Used outside
communication-consented = With consent
communication-use = Cleared content serves first: { $use }
communication-use-what = Cleared content of the twelve months, by use · number
communication-held = { $n ->
    [one] One item may not be shown yet
   *[other] { $n } items may not be shown yet
}
communication-held-what = Not cleared, or without the consent of those shown · the oldest first
communication-all-clear = Every item sent is cleared and consented.
communication-content = Content
communication-office = Office
communication-use-word = Use
communication-sent-on = Sent on
communication-waits = Days waited
communication-clearance = Clearance
communication-consents = Consent
communication-has-cleared = cleared
communication-no-cleared = not cleared
communication-has-consent = given
communication-no-consent = missing
communication-kept = { $share } of visibility owed was kept
communication-kept-what = Commitments due, delivered on time with proof · { $top } of { $bottom } · by office, the least kept first
communication-owed-none = No visibility commitment is due.
communication-late = { $n ->
    [one] One commitment to a partner is late
   *[other] { $n } commitments to partners are late
}
communication-late-what = Visibility promised, date passed, nothing done · the oldest first
communication-late-none = No visibility commitment is late.
communication-commitment = Commitment
communication-agreement = Agreement
communication-partner = Partner
communication-due = Due on
communication-done = Done on
communication-owner = Owner
communication-contact = Contact
communication-after = { $n ->
    [one] One contact promised after an agreement’s end
   *[other] { $n } contacts promised after agreements’ end
}, { $late ->
    [0] none late
    [one] one late
   *[other] { $late } late
}
communication-after-what = Contacts and checks due after the end · what is not done first
communication-after-none = No contact is due after an agreement’s end.
communication-events = { $n ->
    [one] One meeting in twelve months
   *[other] { $n } meetings in twelve months
}; { $share } followed by an exchange within 30 days
communication-events-what = Events and webinars · who met whom, between offices, never persons
communication-events-none = No event or webinar is known for these twelve months.
communication-day = Day
communication-event = Subject
communication-host = Hosted by
communication-met = Met
communication-participants = Present
communication-followed = Follow-up
communication-was-followed = exchange within 30 days
communication-not-followed = none
communication-not-judged = to be seen
