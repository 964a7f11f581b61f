# The page of a regional bureau, and the table to choose one from.
region-nav = Regions
region-no-revenue = **No confirmed revenue** { $when }.
region-ending = [{ $n ->
    [one] One agreement ends
   *[other] { $n } agreements end
} within 90 days]({ $href }){ $bare ->
    [0] .
    [one] , one of them without a renewal plan.
   *[other] , { $bare } of them without a renewal plan.
}
region-changes = [What changed, and why]({ $href }).
region-retention = { $share } retained { $before }–{ $year }
region-once = nobody counted twice
region-of-target = { $share } of target, nobody counted twice

region-silent = **The bureau has sent nothing for { $year }.**
region-silent-filter = **Nothing matches this choice** { $when }. [Remove the filters]({ $href })
region-closed = **This bureau closed on { $day }.** { $n ->
    [one] Its country now belongs
   *[other] Its { $n } countries now belong
} to the [{ $name }]({ $href }). Last year to look at: [{ $last }]({ $past }).
region-last-sent = Last submission on { $day }.
region-never-sent = No submission has been received yet.

region-map = Where the money goes
region-map-what = Confirmed revenue { $when }: the circle’s area is the amount; a red edge marks more than 10% under plan; click to filter
region-map-what-alone = Confirmed revenue { $when }: the circle’s area is the amount; click to filter
region-map-what-chosen = Confirmed revenue { $when }: the circle’s area is the amount; the red edge marks the chosen country, click another to change
region-map-empty = No confirmed revenue by country { $when }.
region-countries = Countries
region-countries-what = Revenue { $when } against the phased plan to that date, furthest behind first; click a country to filter the page
region-countries-what-alone = Revenue { $when }, largest first; click a country to filter the page
region-country = Country
region-no-country = Bureau itself and others
region-confirmed = Confirmed
region-plan-to-date = Plan
region-attainment = Attainment
region-agreements = Signed
region-agreements-active = Agreements
region-people = Reached
region-status = Status
region-total = Total ({ $n })
region-see-all = See all { $n } rows
region-see-fewer = Keep only the first { $shown } rows of { $n }
region-agreement = Agreement
region-partner = Partner
region-ends = Ends
region-agreements-title = { $n ->
    [0] { $name }: no agreement brought revenue
    [one] { $name }: one agreement brought revenue
   *[other] { $name }: { $n } agreements brought revenue
}
region-agreements-what = Confirmed revenue { $when }, largest first
region-total-agreements = Total ({ $n })
region-back = Back to all countries

region-area = Area
region-no-area = Not stated
region-areas = Impact by activity area
region-areas-what = People reached in { $year } (bar) against people targeted (tick), nobody counted twice
region-areas-empty = No people reached were reported for { $year }.
region-areas-most = { $name } reaches most people: { $people }
region-areas-all = { $total ->
    [one] The one area reported meets its target
   *[other] All { $total } areas meet their target
}
region-areas-some = { $n ->
    [0] None of { $total } areas meets its target yet; furthest away: { $name } ({ $share })
    [one] One area of { $total } meets its target; furthest away: { $name } ({ $share })
   *[other] { $n } areas of { $total } meet their target; furthest away: { $name } ({ $share })
}

region-no-example = No example was sent in { $year }.
region-note = A word from the regional director
region-no-note = The regional director has sent no note for this period.
region-written-fr = written in French
region-written-en = written in English
region-written-es = written in Spanish

region-choose = All bureaux, furthest behind plan first
region-choose-lead = { $n ->
    [one] One bureau has data; open it and read it in sixty seconds.
   *[other] { $n } bureaux have data; open one and read it in sixty seconds.
}
region-choose-what = Confirmed revenue { $when } against the phased plan; open a bureau
region-no-bureau = This organisation has no regional bureau with data in { $year }.
region-bureau = Bureau
region-driven = Field-driven
region-results = Results
region-no-plan = No plan
region-not-sent = Not sent
region-areas-one = { $name } stands at { $share } of its target
region-ending-bare = { $n ->
    [one] [One agreement ends within 90 days]({ $href }), without a renewal plan.
   *[other] [{ $n } agreements end within 90 days]({ $href }), none with a renewal plan.
}
region-missing = **The { $period } workbook has not been received**; last submission on { $day }.
region-missing-ever = **The { $period } workbook has not been received**; this country has sent none yet.
