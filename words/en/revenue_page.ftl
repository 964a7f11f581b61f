# The page of revenue: states of money, partners won and lost, instalments, forecast.
revenue-nav = Revenue
revenue-absent = What the data do not say
revenue-flows = Agreements and flows reported by offices, UN rate of each one’s day
revenue-schedules = Schedules of signed agreements; without one, the value spread by days
revenue-state = State of the money
revenue-agreements = Agreements
revenue-agreement = Agreement
revenue-partners = Partners
revenue-partner = Partner
revenue-office = Office
revenue-owner = Owner
revenue-usd = Dollars
revenue-total = Total
revenue-change = Difference
revenue-due = Due
revenue-signed-ever = since the first agreement on record
revenue-nothing-signed = No agreement was signed { $when }: there is nothing to follow from signed to spent.
revenue-funnel-found = { $share } of the money signed has been received; most is held by { $leak } ({ $usd })
revenue-funnel-what = Agreements signed { $when }, followed to this day: signed, recognised, received, spent · dollars
revenue-funnel-all = A recent cohort has spent little, as it should. [Follow every agreement on record]({ $href }).
revenue-funnel-year = Every agreement on record. [Follow only those signed { $when }]({ $href }).
revenue-reached-recognised = Recognised
revenue-reached-received = Received
revenue-reached-spent = Spent
revenue-leak-unrecognised = Conditions to be met
revenue-leak-ahead-of-signed = Recognised beyond what was signed
revenue-leak-unreceived-late = Overdue instalments
revenue-leak-unreceived-coming = Instalments to come
revenue-leak-unreceived-undated = No date, or exchange
revenue-leak-ahead-of-recognised = Received before it is recognised
revenue-leak-unspent-running = In hand, agreements in force
revenue-leak-unspent-ended = In hand, agreements ended
revenue-leak-ahead-of-received = Spent before it was received
revenue-leak-rest = Other differences
revenue-leaks = Each gap has a name, a number of agreements and an amount
revenue-leaks-what = Agreements signed { $when }, from signed to spent, to the cent; a gap opens its agreements
revenue-names = { $leak }: { $n ->
    [one] one agreement
   *[other] { $n } agreements
}
revenue-act-unrecognised = To do: remind each owner of the condition that holds the money · one line per agreement and office
revenue-act-ahead-of-signed = To do: check the amendment or the exchange rate with finance · one line per agreement and office
revenue-act-unreceived-late = To do: remind the partner, with the text below · one line per agreement and office
revenue-act-unreceived-coming = To do: nothing yet; the schedule runs its course · one line per agreement and office
revenue-act-unreceived-undated = To do: ask for a schedule, or note the exchange difference · one line per agreement and office
revenue-act-ahead-of-recognised = To do: ask finance why money received is not recognised · one line per agreement and office
revenue-act-unspent-running = To do: compare spending with the time elapsed · one line per agreement and office
revenue-act-unspent-ended = To do: settle, carry over or return the balance · one line per agreement and office
revenue-act-ahead-of-received = To do: find out who advances the money · one line per agreement and office
revenue-flow = Movement
revenue-flow-new = New
revenue-flow-recaptured = Recaptured
revenue-flow-upgraded = Giving more
revenue-flow-stable = Same amount
revenue-flow-downgraded = Giving less
revenue-flow-lapsed-new = Lapsed after one year
revenue-flow-lapsed-repeat = Lapsed, loyal
revenue-no-bridge = Nobody gave in { $before } within this choice: { $year } has no year to compare with.
revenue-year-so-far = { $year }, so far
revenue-year-whole = { $year }
revenue-bridge-found = { $gained ->
    [0] No partner gained
    [one] One partner gained ({ $gain })
   *[other] { $gained } partners gained ({ $gain })
}, { $lost ->
    [0] none lost
    [one] one lost ({ $loss })
   *[other] { $lost } lost ({ $loss })
}
revenue-bridge-what = Programme-year revenue, from { $before } to { $year }: what each movement adds or takes away · dollars
revenue-bridge-running = { $year } is not over: a “lapsed” partner has not renewed yet, and still may.
revenue-flows-table = How many partners, how much money
revenue-flows-what = The movements make up the difference of the two years, to the cent; a movement opens its partners
revenue-flow-names = { $flow }: { $n ->
    [one] one partner
   *[other] { $n } partners
}
revenue-flow-nobody = No partner is in this case.
revenue-next-new = To do: a second exchange within the year; a new partner seldom comes back unasked
revenue-next-recaptured = To do: ask what brought them back
revenue-next-upgraded = To do: thank them and show what the increase made possible
revenue-next-stable = To do: offer a larger need
revenue-next-downgraded = To do: understand the decrease before the next agreement
revenue-next-lapsed-new = To do: make contact within the month
revenue-next-lapsed-repeat = To do: a call by the owner; they had given for two years or more
revenue-nothing-late = No instalment is overdue.
revenue-nothing-coming = No instalment falls due in the next 90 days.
revenue-late-found = { $usd } overdue on { $n ->
    [one] one agreement
   *[other] { $n } agreements
}, { $old } of it for more than six months
revenue-late-what = Instalments past their date on { $day }, by office and age in days, counted from their first date · dollars
revenue-age-0 = 1–30 d
revenue-age-1 = 31–90 d
revenue-age-2 = 91–180 d
revenue-age-3 = > 180 d
revenue-coming-found = { $usd } expected within 90 days, in { $n ->
    [one] one instalment
   *[other] { $n } instalments
}
revenue-coming-what = What is left to pay, on the day of the schedule, the nearest first · dollars at the rate of the due day
revenue-nobody-gave = Nobody gives in { $year } within this choice.
revenue-concentration-found = The first ten give { $ten }; the { $n } partners weigh as { $effective } of equal size
revenue-concentration-what = The ten largest partners, programme-year revenue { $year } · dollars; click to open the partner
revenue-first-leaves = **If the first leaves** ({ $name }): { $usd } to find again, { $share } of { $year }; { $after } were already secured from it for later years.
revenue-hhi = Herfindahl index { $hhi } for { $n } partners; it would be { $alike } if all gave alike. A campaign among individuals counts as one partner.
indicators-topic-pipeline = Pipeline
indicators-topic-forecast = Forecast
indicators-topic-states = States of money, secured years and dependency
board-topic-pipeline = Pipeline
board-topic-forecast = Forecast
board-topic-states = States of money
metrics-column-leak = Gap
metrics-column-ahead_of_received_usd = Spent before received (USD)
metrics-column-ahead_of_recognised_usd = Received before recognised (USD)
metrics-column-ahead_of_signed_usd = Recognised beyond signed (USD)
metrics-column-base_squared_error = Error of the constant rate
metrics-column-cases = Cases
metrics-column-chance = Chance
metrics-column-chance_basis = Chance taken from
metrics-column-closed = Closed opportunities
metrics-column-days_in_stage = Days in stage
metrics-column-due_usd = Due (USD)
metrics-column-expected_on = Expected on
metrics-column-expected_usd = Expected amount (USD)
metrics-column-forgone_usd = Will not come (USD)
metrics-column-horizon = Horizon
metrics-column-initiative = Initiative
metrics-column-is_coming = Within 90 days
metrics-column-is_due_this_year = Signature expected this year
metrics-column-is_running = In force
metrics-column-is_stalled = Stalled
metrics-column-is_won = Won
metrics-column-loss_reason = Loss reason
metrics-column-manual_chance = Chance given by hand
metrics-column-open_usd = Open (USD)
metrics-column-opportunity_id = Opportunity
metrics-column-probability_reason = Reason of the chance given
metrics-column-received_usd = Received (USD)
metrics-column-recognised_usd = Recognised (USD)
metrics-column-squared_error = Squared error
metrics-column-stage_cases = Closed cases of the stage
metrics-column-stage_since = In stage since
metrics-column-stalled_usd = Stalled (USD)
metrics-column-unreceived_coming_usd = Instalments to come (USD)
metrics-column-unreceived_late_usd = Overdue instalments (USD)
metrics-column-unreceived_undated_usd = No date, or exchange (USD)
metrics-column-unrecognised_usd = Conditions to be met (USD)
metrics-column-unspent_ended_usd = In hand, agreements ended (USD)
metrics-column-unspent_running_usd = In hand, agreements in force (USD)
metrics-column-weighted_usd = Weighted (USD)
metrics-column-won_share = Outcome (1: won)
