# Revenue: what is kept, what covers the plan, whom to remind.
kept-value = Of last year’s partners { $partners } still give; of their money { $value } is there.
kept-renewed = Of { $ended } agreements that ended six months ago or more, { $n } were renewed ({ $share }).
kept-error = mean error at the end of June: { $error }
kept-beside = { $n } of { $active } active agreements bring more than money ({ $share })
pace-cover = **Coverage**: weighted, the opportunities due by December cover { $share } of what the plan of { $year } still lacks.
pace-covered = **Coverage**: the plan of { $year } is reached; there is nothing left to cover.
pace-half = **Time to sign**: one opportunity in two is signed { $n } days after first contact (Kaplan and Meier, open ones counted up to this day).
pace-quarter = **Time to sign**: one opportunity in four is signed { $n } days after first contact; half are not yet (Kaplan and Meier, open ones counted up to this day).
pace-few = **Time to sign**: too few dated opportunities are signed to tell.
views-which = Reading shown as bars
views-accounting = Accounting view
views-programme = Programme-year view
views-programme-what = Bar: programme-year view, spread over the years it pays for · tick: accounting view, on the day the money is earned · dollars
owed-title = { $n } overdue instalments: { $usd }
owed-title-office = { $office }: { $n } overdue instalments, { $usd }
owed-what = Whom to remind: the largest first, days counted from the first date agreed · dollars
owed-all = all ages
owed-offices = [All offices]({ $href })
owed-ages = Age of the delay
owed-days = Days
owed-none = No overdue instalment of this age in this office.
behind-title = { $label }: { $usd }, { $n ->
    [one] one agreement
   *[other] { $n } agreements
}
behind-what = The agreements behind this bar, the largest first; their total is the bar’s · dollars
behind-close = Close this list
behind-currency-what = Both years and what lies between them, the agreement that moved most first; the last row is the currency’s own · US dollars
behind-currency = Activity and exchange: { $code }
behind-month = to the end of { $month }
behind-leverage-what = Payments and valued gifts in kind of the year, declared or verified · dollars
behind-cohort-what = What each partner of the cohort has brought so far · dollars
behind-ratio = { $label }: { $brought } for { $cost } invested, that is { $ratio }
behind-brought = Brought
behind-no-partner = No partner named
