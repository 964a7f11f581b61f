# The partner from all sides: its group, its money, its checks, its exchanges, what comes next.
partner360-identity = Who it is
partner360-identity-what = Code { $code }, as the offices describe it
partner360-kind = Kind
partner360-home = Head office
partner360-industry = Industry
partner360-scope = Scope
partner360-lead-office = Lead office
partner360-parent = Parent
partner360-alone = This partner declares neither a parent nor daughters.
partner360-group = Its group: { $n } partners, whose money is counted once
partner360-group-what = The parent first; the last row is asked for the whole group, not added up
partner360-member = Member
partner360-whole-group = The whole group
partner360-line-what = Money by quarter, results by period, dated exchanges, visibility owed and kept
partner360-line-empty = No date is known for this partner.
partner360-lane-exchanges = Exchanges
partner360-lane-visibility = Visibility
partner360-note-touch = { $n ->
    [0] no office within a year
    [one] one office within a year
   *[other] { $n } offices within a year
}
partner360-touch-signature = Agreement signed
partner360-touch-first-contact = First contact
partner360-touch-opportunity = Opportunity moved
partner360-touch-in-kind = Gift in kind
partner360-touch-visibility = Visibility kept
partner360-touch-evaluation = Evaluation
partner360-touch-content = Content sent
partner360-contacts = { $n ->
    [0] No office has been in touch for a year
    [one] One office alone has been in touch within a year
   *[other] { $n } offices have been in touch within a year
}
partner360-contacts-what = Latest dated touch of each office; functions, never persons
partner360-no-contact = No dated touch with this partner is on record.
partner360-office = Office
partner360-last-touch = Last touch
partner360-about = About
partner360-courted = **{ $n } offices are courting this group at the same time.**
partner360-courting = **Several offices are courting this group:** { $names }. They should talk before the next meeting.
partner360-alone-in-touch = One office alone holds this tie: when its owner leaves, the tie is lost.
partner360-silent = Nobody has been in touch, on record, for a year.
partner360-acts = { $n ->
    [0] Nothing is planned with this partner
    [one] One act to do
   *[other] { $n } acts to do, the most pressing first
}
partner360-acts-what = Promises, signatures, ends of agreements and checks of the next nine months, what is late first
partner360-no-act = No dated act is planned with this partner.
partner360-next = Next act: **{ $what }**, on { $day } ({ $owner }).
partner360-next-late = Late: **{ $what }**, due on { $day } ({ $owner }).
partner360-nobody = no owner
partner360-sign = Sign “{ $title }”
partner360-renew = Renew or close “{ $title }”
partner360-recheck = Renew the due-diligence check
partner360-open = Open
partner360-no-check = No due-diligence check is on record for this partner.
partner360-checks = Due-diligence checks and flags
partner360-checks-exposed = Check lapsed: { $usd } hang on it
partner360-checks-what = The latest one counts; the ladder goes from observation to red
partner360-checked-on = Made on
partner360-outcome = Outcome
partner360-risk = Risk
partner360-flag = Flag
partner360-until = Valid until
partner360-restricted = { $flag } (reason restricted)
partner360-flagged = Flag: **{ $flag }**.
partner360-refused = **The due-diligence check is not cleared** (valid until { $day }).
partner360-replaced = replaced
partner360-lapsed = no longer valid
partner360-ends-soon = to renew
partner360-valid = valid
partner360-no-gift = This partner has given nothing in kind or in expertise, as far as reported.
partner360-gifts = Beyond money: { $what }
partner360-goods = { $usd } of goods
partner360-expertise = { $usd } of expertise ({ $days } days)
partner360-priceless = gifts that have no price
partner360-gifts-what = Never mixed with revenue; data, advocacy and access have no price
partner360-gift = Kind
partner360-quantity = Quantity
partner360-value = Value
partner360-range = Range
partner360-basis = Valuation basis
partner360-unpriced = no price
partner360-no-visibility = No visibility is promised to this partner.
partner360-commitment = Commitment
partner360-visibility = { $n ->
    [one] One visibility commitment; kept on time: { $share }
   *[other] { $n } visibility commitments; kept on time: { $share }
}
partner360-visibility-what = Late is not kept; without proof a commitment does not count
partner360-nothing-ended = No agreement with this partner has ended yet.
partner360-ended = { $n ->
    [one] One agreement ended, lessons written: { $learned }
   *[other] { $n } agreements ended, lessons written: { $learned }
}
partner360-ended-what = Why, and what the evaluation kept of it
partner-year-before = in { $year }; { $usd } in { $before }
partner-months-before = { $when } · { $usd } { $then }
place-title = What this partner brings here: { $place }
place-what = The amounts of this place alone, as they were clicked; the rest of the page speaks of all offices · dollars · [see all places]({ $href })
place-figure = Figure
place-usd = Dollars
place-active = active agreements
