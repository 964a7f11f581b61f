# Sentences the overview and the page of a bureau have in common.
panorama-to-date = by the end of { $month } { $year }
panorama-in-year = in { $year }
panorama-then-to-date = at the same date in { $year }
panorama-then-year = in { $year }
panorama-list = { $first } and { $last }
panorama-and-more = { $names } and { $n ->
    [one] one other
   *[other] { $n } others
}
panorama-both = { $one }; { $two }
panorama-bureau = { $name } Regional Bureau
panorama-plan = phased plan
panorama-vs-before = on last year
panorama-of-plan = { $attainment } of the phased plan
panorama-new = new
panorama-confidential = confidential partner

panorama-position-full = **{ $revenue } of confirmed revenue** { $when }, **{ $attainment } of the phased plan** and { $movement ->
    [up] { $change } more than { $then }
    [down] { $change } less than { $then }
   *[same] as much as { $then }
}.
panorama-position-plan = **{ $revenue } of confirmed revenue** { $when }, **{ $attainment } of the phased plan**.
panorama-position-before = **{ $revenue } of confirmed revenue** { $when }, { $movement ->
    [up] { $change } more than { $then }
    [down] { $change } less than { $then }
   *[same] as much as { $then }
}.
panorama-position-alone = **{ $revenue } of confirmed revenue** { $when }.

panorama-source-individuals = individuals
panorama-source-businesses = businesses
panorama-source-foundations = foundations
panorama-source-other = other sources
panorama-cause-up = { $leaders } carry the rise.
panorama-cause-up-but = { $leaders } carry the rise; { $other } fall by { $amount }.
panorama-cause-down = { $leaders } carry the fall.
panorama-cause-down-but = { $leaders } carry the fall; { $other } grow by { $amount }.
panorama-cause-offset = { $leaders } grow by { $gain } and { $other } fall by { $amount }: the two cancel out.

panorama-lines-ahead = { $year } has been ahead of { $before } since { $month }
panorama-lines-behind = { $year } has been behind { $before } since { $month }
panorama-lines-level = { $year } follows { $before } closely
panorama-gap-ahead = { $gap } ahead of the phased plan
panorama-gap-behind = { $gap } behind the phased plan
panorama-gap-level = the phased plan is met
panorama-lines-alone = Confirmed revenue, month by month
panorama-lines-what = Cumulated confirmed revenue in { $year }, in US dollars
panorama-lines-empty = No confirmed revenue and no plan for { $year }.
panorama-moved = { $n ->
    [one] One country changed bureau on { $day }: the year before is read over the same offices.
   *[other] { $n } countries changed bureau on { $day }: the year before is read over the same offices.
}
panorama-moved-apart = { $n ->
    [one] One country changed bureau on { $day }: the year before compares only [in today’s structure]({ $href }).
   *[other] { $n } countries changed bureau on { $day }: the year before compares only [in today’s structure]({ $href }).
}

panorama-source = Source
panorama-sources = By source
panorama-by-source = { $leader } bring { $share } of revenue
panorama-by-source-moved = { $leader } bring { $share } of revenue, { $movement ->
    [up] { $change } more than { $then }
    [down] { $change } less than { $then }
   *[same] the same amount as { $then }
}
panorama-sources-what = Confirmed revenue { $when } and change since the level { $then }, in US dollars
panorama-sources-what-alone = Confirmed revenue { $when }, in US dollars
panorama-sources-empty = No confirmed revenue { $when }.

panorama-countries-behind = { $n ->
    [one] One country of { $total } is more than 10% under its plan; widest gap: { $name } ({ $gap })
   *[other] { $n } countries of { $total } are more than 10% under their plan; widest gap: { $name } ({ $gap })
}
panorama-countries-kept = { $total ->
    [one] { $name } meets its phased plan ({ $gap })
   *[other] All { $total } countries meet their phased plan; furthest ahead: { $name } ({ $gap })
}
panorama-bureaux-behind = { $n ->
    [one] One bureau of { $total } is more than 10% under its plan; widest gap: { $name } ({ $gap })
   *[other] { $n } bureaux of { $total } are more than 10% under their plan; widest gap: { $name } ({ $gap })
}
panorama-bureaux-kept = { $total ->
    [one] { $name } meets its phased plan ({ $gap })
   *[other] All { $total } bureaux meet their phased plan; furthest ahead: { $name } ({ $gap })
}
panorama-largest = { $names }: { $share } of revenue

panorama-contributions = Confirmed contributions, UN rate of each one’s day
panorama-results = Results reported by the offices

panorama-to-decide = To decide
panorama-pressing = { $n ->
    [0] { $value } at stake
    [one] { $value } at stake · one pressing
   *[other] { $value } at stake · { $n } pressing
}
panorama-decisions-title = { $n ->
    [one] To decide: one matter
   *[other] To decide: { $n } matters
}
panorama-decisions-title-value = { $n ->
    [one] To decide: one matter, { $value } at stake
   *[other] To decide: { $n } matters, { $value } at stake
}
panorama-decisions-empty = Nothing awaits a decision in the data received.
panorama-decisions-past = Decisions are about today, not about that year: [see the current year]({ $href }).
panorama-decisions-more = { $n ->
    [one] See the last one
   *[other] See the { $n } others
}
panorama-decisions-fewer = Keep only the first ones
panorama-decisions-source = Agreements, checks, evaluations, corrective measures, needs and submissions
panorama-open = open
panorama-late-days = { $n } d late
panorama-in-days = { $n ->
    [0] Today
   *[other] In { $n } d
}
panorama-badge-renewal = Agreement
panorama-badge-corrective = Measure
panorama-badge-evaluation = Evaluation
panorama-badge-need = Need
panorama-badge-due-diligence = Check
panorama-badge-reporting = Data
panorama-badge-held = Data
panorama-decision-renewal = Renew “{ $title }”
panorama-decision-corrective = Corrective measure: { $title }
panorama-decision-evaluation = Final evaluation of “{ $title }”
panorama-decision-need = Need without a partner: { $title }
panorama-decision-due-diligence = Lapsed check: { $partner }, for “{ $title }”
panorama-decision-reporting = { $n ->
    [one] { $period } workbook not received
   *[other] { $n } { $period } workbooks not received
}
panorama-decision-held = Amounts on hold in { $title }
panorama-detail-no-plan = no renewal plan
panorama-detail-no-owner = no owner named
panorama-countries = { $n } countries
panorama-no-results = no result reported
panorama-verified = { $share } verified · { $n ->
    [one] one result
   *[other] { $shown } results
}
panorama-of-few = of { $bottom }
panorama-signed = of the value signed
panorama-absent = What these data do not say
panorama-only-source = { $leader } brought { $revenue }
panorama-only-source-moved = { $leader } brought { $revenue }, { $movement ->
    [up] { $change } more than { $then }
    [down] { $change } less than { $then }
   *[same] the same amount as { $then }
}
panorama-to-day = by { $day }
panorama-unstated = Not stated
panorama-source-unstated = sources not stated
panorama-no-needs = no declared need was received
panorama-nothing-waits = nothing awaits a decision
panorama-nothing-signed = nothing was signed { $when }
panorama-badge-delivery = Delivery
panorama-decision-delivery = Money has left, results are late: “{ $title }”
