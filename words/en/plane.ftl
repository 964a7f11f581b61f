# Money and results on one plane.
plane-title = Money and results, bureau by bureau
plane-apart = { $rich } leads on revenue ({ $plan } of plan, { $result } of results); { $good } leads on results ({ $results }, { $money } of plan)
plane-together = { $rich } leads on revenue ({ $plan } of plan) and on results ({ $result }); { $last } is last on revenue ({ $money }, results { $results })
plane-bureaux-what = Revenue { $when } in % of plan to date, { $year } results in % of their target; the area is revenue; click to see the partnerships
plane-agreements-what = { $name }: { $n ->
    [one] the running agreement
   *[other] the { $n } largest running agreements
}, signed value (scale by powers of ten) and { $year } results in % of their target; the area is age; click to open the agreement
plane-empty = No bureau has a plan in { $year }.
plane-agreements-empty = { $name } has no running agreement.
plane-found = { $name }: { $n ->
    [one] one running agreement of { $total }, { $usd }, has no measured result
   *[other] { $n } running agreements of { $total }, { $usd }, have no measured result
}
plane-found-all = { $name }: { $total ->
    [one] the running agreement has measured results
   *[other] all { $total } running agreements have measured results
}
plane-unmeasured = Not measured ({ $n })
plane-unmeasured-one = result not measured
plane-source = Confirmed contributions, plans, results reported
plane-bureaux = All bureaux
plane-switch = What the points show
plane-plan = plan to date
plane-target = target
plane-across-bureaux = Revenue in % of plan to date
plane-across-agreements = Signed value
plane-up = Results in % of their target
plane-age = Age (years)
plane-agreement = Agreement
plane-bureau = { $name }: { $plan } of plan to date, results { $result }
plane-partnership = { $name }: { $usd }, results { $result }
