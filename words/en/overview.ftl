# The overview: where to act first.
overview-nav = Overview
overview-title = Overview
overview-no-revenue = **No confirmed revenue** { $when }.
overview-furthest = { $n ->
    [one] [{ $name }]({ $href }) is the only bureau more than 10% under its plan, at { $share } of it.
   *[other] { $n } bureaux are more than 10% under their plan; the furthest is [{ $name }]({ $href }), at { $share } of it.
}
overview-members = { $top } of { $bottom } members
overview-members-none = no dated exchange was received
overview-exposed = { $value } without a valid check
overview-evaluations = { $top } of { $bottom } due, on time
overview-evaluations-none = no final evaluation is due

overview-bureau = Bureau
overview-actual = Revenue
overview-panels = Each bureau against its own plan
overview-panels-what = Cumulated revenue in % of each bureau’s annual plan, phased plan dotted; beside the name, attainment of the phased plan { $when }; click to open
overview-potential = Potential as each bureau rates it, out of 100: { $told }.
overview-panels-empty = No plan was received for { $year }.
overview-panels-source = Plans do not tell sources apart: [remove the filter]({ $href }) to compare bureaux with their plan.
overview-unplanned = No plan, so no panel: { $names }.

overview-country = Country
overview-map = Where the money goes
overview-map-what = Confirmed revenue by country { $when }: the circle’s area is the amount; click to open the country
overview-map-empty = No confirmed revenue by country { $when }.
overview-nowhere = { $value } names no country and is not on the map.
overview-ranked = Countries, largest first
overview-ranked-share = The first { $n } countries receive { $share } of what is split by country
overview-ranked-what = { $n ->
    [one] Confirmed revenue { $when }, in US dollars; one country only
   *[other] Confirmed revenue { $when }, in US dollars, over { $n } countries
}

overview-age = Overdue
overview-age-1-30 = 1 to 30 days
overview-age-31-90 = 31 to 90 days
overview-age-91-180 = 91 to 180 days
overview-age-180-over = Over 180 days
overview-overdue = Overdue instalments
overview-overdue-found = { $n ->
    [one] { $value } overdue on one agreement
   *[other] { $value } overdue on { $n } agreements
}
overview-overdue-old = { $n ->
    [one] { $value } overdue on one agreement, { $oldest } of it for more than 180 days
   *[other] { $value } overdue on { $n } agreements, { $oldest } of it for more than 180 days
}
overview-overdue-what = Instalments due and not received on { $day }, by age of the first due date, in US dollars
overview-overdue-empty = No instalment is overdue.
overview-overdue-source = Payment schedules and receipts of agreements

overview-due = Due
overview-received = Received
overview-late = Not on time
overview-all = All
overview-coverage = What was received
overview-coverage-found = { $n ->
    [0] All { $due } offices sent their { $period } workbook
    [one] { $received } of { $due } offices sent their { $period } workbook; one is missing
   *[other] { $received } of { $due } offices sent their { $period } workbook; { $n } are missing
}
overview-coverage-what = { $period } workbooks due, received and not on time (after the date, or missing), by bureau; open a bureau
overview-coverage-source = Register of submissions
overview-files = { $n ->
    [one] Offices of this organisation owe no workbook: [one file]({ $href }) was read, received on { $day }.
   *[other] Offices of this organisation owe no workbook: [{ $shown } files]({ $href }) were read, the last received on { $day }.
}
overview-no-files = No file has been received.
overview-last-revenue = The last is of [{ $year }]({ $href }).
overview-network-only = This organisation shows a network: [{ $n ->
    [one] one exchange
   *[other] { $shown } exchanges
}]({ $href }).
overview-no-checks = no check was received
