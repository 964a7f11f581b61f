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
revenue-year = Year
revenue-year-until = { $year }, to { $month }
revenue-band = 80%: { $low } to { $high }
revenue-chance-short = plan reached: { $chance }
revenue-no-fan-source = The forecast is for all sources together, for the plan knows none. [Remove this filter]({ $href }).
revenue-no-fan-over = { $year } is over, or is not the running year: there is nothing to forecast.
revenue-no-fan = No forecast: it takes one whole past year at least, and revenue confirmed this year.
revenue-fan-known = confirmed
revenue-fan-expected = expected
revenue-fan-low = one in ten below
revenue-fan-high = one in ten above
revenue-fan-plan = plan
revenue-fan-what = Confirmed revenue cumulated in { $year }; the band holds the year’s end four times out of five · dollars
revenue-method = Method: the months that are over and the months left keep the ratio of { $n ->
    [one] the one whole year known
   *[other] { $n } whole years
} ({ $years }); the band comes from how far each month fell from its season. Nothing is drawn at random. What was signed or lost since counts through those months only.
revenue-outlook = { $year } should end at { $usd }; reaching the plan ({ $plan }) is { $chance }: { $share }
revenue-outlook-alone = { $year } should end at { $usd }
revenue-chance-0 = very unlikely
revenue-chance-1 = unlikely
revenue-chance-2 = about as likely as not
revenue-chance-3 = likely
revenue-chance-4 = very likely
revenue-less-than = less than { $share }
revenue-more-than = more than { $share }
revenue-suppose = What if…
revenue-suppose-none = A supposition changes the drawing and stays in the address: it can be sent as it is.
revenue-suppose-some = **Under this supposition**, { $usd } less: the year would end at { $end }.
revenue-suppose-all = **Under this supposition**, nothing more comes before the year ends: it would stay at { $end }, { $usd } less.
revenue-record = What the method would have said of past years
revenue-record-none = No past year can be replayed yet: it takes two whole ones.
revenue-record-what = With today’s data; within the band { $within } times out of { $n }
revenue-record-when = Seen at the end of
revenue-record-at = { $month } { $year }
revenue-record-told = Forecast
revenue-record-came = Actual
revenue-record-error = Error
revenue-record-band = Band
revenue-within-yes = within
revenue-within-no = outside
revenue-within-none = none
revenue-no-views = No revenue, in either reading, up to { $year }.
revenue-views-what = Bar: accounting view, on the day the money is earned · tick: programme-year view, spread over the years it pays for · dollars
revenue-view-accounting = Accounting view
revenue-view-programme = Programme-year view
revenue-views-more = Accounts say { $confirmed } for { $year }, programmes { $spread }: { $gap } more
revenue-views-less = Accounts say { $confirmed } for { $year }, programmes { $spread }: { $gap } less
revenue-views-why = A multi-year agreement without conditions enters the accounts whole in its first year; programmes live it year after year. Both readings count the same money: they are never added.
revenue-no-wall = Nothing is secured yet from { $year } on.
revenue-wall-received = received
revenue-wall-due = due
revenue-wall-to-find = to find
revenue-wall-what = Five programme years: what signed agreements have brought and still owe; after the bar, the share secured · dollars
revenue-wall-level = To find: to reach the plan of the year, or that of { $year } where there is no plan yet.
revenue-wall-found = { $usd } already secured for { $year }
revenue-wall-found-share = { $usd } already secured for { $year }, { $share } of what it will take
revenue-no-pipeline = No open opportunity is reported: the pipeline has nothing to weigh.
revenue-pipeline-short = { $n ->
    [one] one opportunity
   *[other] { $n } opportunities
} · { $usd } hoped for
revenue-pipeline-found = { $n ->
    [one] One opportunity is
   *[other] { $n } opportunities are
} worth { $open } hoped for, { $weighted } weighted; { $stalled } of the amount stands still
revenue-pipeline-unweighted = { $n ->
    [one] One opportunity is
   *[other] { $n } opportunities are
} worth { $open } hoped for; { $stalled } of the amount stands still
revenue-pipeline-what = By stage: bar, what may be expected of it; tick, what is hoped for · dollars; click a stage for its opportunities
revenue-weighted = Weighted
revenue-hoped = Hoped for
revenue-stage = Stage
revenue-opportunity = Opportunity
revenue-days = { $stage } for { $n } d
revenue-days-stalled = { $stage } for { $n } d, stalled
revenue-signed-in = in { $year }
revenue-signed-until = in { $year } to the end of { $month }
revenue-late-short = on { $n ->
    [one] one agreement
   *[other] { $n } agreements
}
revenue-effective-short = like { $n } of equal size
revenue-opportunities-source = Opportunities reported by offices
revenue-opportunities = { $n ->
    [one] One open opportunity
   *[other] { $n } open opportunities
}
revenue-opportunities-stage = { $stage }: { $n ->
    [one] one open opportunity
   *[other] { $n } open opportunities
}
revenue-opportunities-what = The largest first; “stalled”: more than one and a half times the median of its stage, and it weighs nothing
revenue-opportunities-all = One stage only; [see every stage]({ $href })
revenue-chances-none = No opportunity is closed yet: no chance can be told, and none is invented.
revenue-chances-default = **Default chance**: { $won } won of { $n } closed in the whole portfolio ({ $rate }). No stage has { $least } closed cases seen before their outcome yet: all take this rate, which flatters an early stage.
revenue-chances-own = Chance from the portfolio’s own history ({ $won } won of { $n } closed, { $rate }), drawn towards it; with { $least } cases or more, these have their own:
revenue-brier-better = Replayed on closed cases, each unseen by the model: error of { $score }, against { $base } for a constant rate.
revenue-brier-same = Replayed on closed cases, each unseen by the model: error of { $score }, as much as a constant rate ({ $base }); stages teach nothing yet.
revenue-no-earmarking = Offices do not state the earmarking of revenue confirmed { $when }: the flexible share is not known.
revenue-flexible-found = { $share } of revenue goes where the need is greatest
revenue-flexible-found-before = { $share } of revenue is flexible, against { $before } { $then }
revenue-flexible-what = Confirmed revenue { $when }, from the freest to the most tied; the first two degrees are flexible · dollars
revenue-earmarking = Earmarking
revenue-unstated = Not stated
revenue-letters = { $n ->
    [one] One reminder ready to send
   *[other] { $n } reminders ready to send
}
revenue-letters-what = The largest arrears, in French, English and Spanish; read them before sending. A confidential partner is not listed.
revenue-letter-for = { $partner } · { $usd } · { $title }
revenue-letter = Dear partner,
    Unless we are mistaken, { $usd } are still to be paid under the agreement “{ $title }” ({ $agreement }); the first instalment was due on { $day }.
    Could you tell us when to expect the payment, or what holds it back? If it is already on its way, thank you, and please disregard this message.
    With our thanks to { $partner } for its support.
    { $owner }
revenue-year-since = { $year }, from { $month }
revenue-no-compare = { $before } is known in part only, or the perimeter has changed since: the partners of { $year } do not compare with it.
revenue-no-cost = Return on investment: no fundraising cost is reported; one line per item in the INVESTMENT sheet would bring it in. A ratio of the same year would mislead: the money comes twelve to thirty-six months later.
revenue-no-in-kind = No gift in kind or expertise is reported { $when }.
revenue-in-kind-found = Beside the money, never added: { $goods } of goods, { $advice } of expertise ({ $days } days)
revenue-in-kind-what = Gifts in kind { $when }, by value, one line per gift and country: who valued them, how, within what range · dollars
revenue-in-kind-source = Contributions in kind reported by offices, fair value on the day received
revenue-gift = Gift
revenue-valued = Valuation
revenue-range = Range
revenue-value = Value
revenue-not-valued = not valued
revenue-from-to = { $low } to { $high }
metrics-column-item = Item
metrics-column-cohort = Cohort
