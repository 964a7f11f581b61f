# A bureau’s page below the fold: needs by age, profile, ties, countries, objectives, structure.
charts-days = { $n ->
    [one] { $n } day
   *[other] { $n } days
}
charts-months = { $n ->
    [one] { $n } month
   *[other] { $n } months
}
charts-years = { $n ->
    [one] 1 year
   *[other] { $n } years
}

regional-ages = { $n ->
    [one] One need waits for an agreement, for { $days } days ({ $name })
   *[other] { $n } needs wait for an agreement; the oldest for { $days } days ({ $name })
}
regional-ages-what = Needs without a signed agreement ({ $usd }), by age today: the area is the number of people; click to open the country
regional-ages-past = Needs that wait are read as of today: [back to the current year]({ $href }).
regional-ages-none = No declared need waits for an agreement.
regional-ages-unsaid = No need was declared: what is missing is not known.
regional-need = Need
regional-country = Country
regional-days = Days
regional-people = People
regional-required = Required
regional-reached = Taken up
regional-taken-up = taken up by an agreement in preparation, an opportunity or a work plan
regional-never-taken-up = never taken up
regional-yes = yes
regional-no = no
regional-heard-all = All were taken up by an agreement in preparation, an opportunity or a work plan.
regional-unheard = **{ $n ->
    [one] One need never reached
   *[other] { $n } needs never reached
} the region** ({ $usd }, { $of ->
    [one] one country
   *[other] { $of } countries
}): no agreement in preparation, opportunity or work plan names them. First { $most }.

regional-profile = Strongest: { $best } ({ $high } out of 100); weakest: { $worst } ({ $low })
regional-profile-one = { $best }: { $high } out of 100
regional-profile-what = The bureau’s rating, from 0 to 100; the pale band is the range its source gives
regional-profile-none = The bureau has sent no profile of its region (potential, landscape, preferences, capacity).
regional-profile-source = Profile of the region sent by the bureau
regional-about-potential = what the region could give
regional-about-landscape = who gives already, and to whom
regional-about-preferences = what partners expect
regional-about-capacity = what offices can carry
regional-unrated = Not rated yet.
regional-rating = { $rating } out of 100
regional-bounds = between { $low } and { $high }
regional-rated-before = { $rating } in { $year }
regional-old = over twelve months old

regional-ties = Ties with headquarters and the other regions
regional-ties-both = More exchanges than chance would give with { $most }, fewer with { $least }
regional-ties-strong = More exchanges than chance would give with { $most }
regional-ties-weak = Fewer exchanges than chance would give with { $least }
regional-ties-even = Exchanges spread as chance would have it
regional-ties-what = Share of the exchanges sent by the offices of { $bureau }, by addressee, over twelve months; the tick is the share chance would give
regional-ties-share = Share seen
regional-ties-chance = Share by chance
regional-ties-note = { $n } exchanges sent, { $inside } of them within the region. The structure is today’s. [The whole matrix]({ $href })
regional-ties-none = No exchange was sent by the offices of { $bureau } in the period.

regional-heat = { $n ->
    [one] One country of { $total } lags on two counts or more: { $name }
   *[other] { $n } countries of { $total } lag on two counts or more; first { $name }
}
regional-heat-even = None of the { $total } countries lags on two counts at once
regional-heat-what = Each country whole, { $when }, the one that lags most first: revenue against phased plan, needs covered by value, money minus time of agreements in force, exchanges sent in twelve months; click to open the country
regional-heat-none = No country belongs to this bureau.
regional-heat-country = Country
regional-heat-plan = Plan
regional-heat-covered = Needs covered
regional-heat-delivery = Delivery
regional-heat-network = Exchanges

regional-objectives = The bureau’s plan is { $share } attained; furthest from it: { $name } ({ $last })
regional-objectives-all = The { $n } objectives measured are attained
regional-objectives-unmeasured = { $n ->
    [one] One objective, not measured yet
   *[other] { $n } objectives, none measured yet
}
regional-objectives-what = Objectives of the bureau for { $year }, the heaviest first: share attained, gap, milestones kept, value of the agreements that answer the needs named
regional-objectives-none = The bureau has sent no work plan for { $year }.
regional-objectives-source = Work plan and support requests sent by the bureau
regional-objective-objective = Objective
regional-objective-weight = Weight
regional-objective-reached = Attained
regional-objective-gap = Gap
regional-objective-steps = Milestones
regional-objective-signed = Signed
regional-objective-of = { $actual } of { $target }
regional-objective-unmeasured = not measured yet
regional-objective-met = target met
regional-objective-missing = { $gap } missing
regional-steps-done = { $n } of { $total }
regional-step-next = next: { $name }, on { $day }
regional-step-moved = next: { $name }, on { $day } (first promised for { $first })
regional-support = **Support:** { $n ->
    [one] one request
   *[other] { $n } requests
} in the year ({ $tracks }), { $hours } hours received, { $waiting ->
    [0] all were answered
    [one] one waits for an answer
   *[other] { $waiting } wait for an answer
}.

regional-and-more = { $names } and { $n } more
regional-structure = { $n ->
    [one] One country changed bureau
   *[other] { $n } countries changed bureau
}
regional-structure-what-then = The page counts each country in the bureau it belonged to on the day of each row of { $year }; the choice “Structure” reads it with today’s bureaux
regional-structure-what-now = The page reads { $year } with today’s bureaux; the choice “Structure” gives it back as it was
regional-structure-country = Country
regional-structure-before = Belonged to
regional-structure-after = Belongs to
regional-structure-since = Since
regional-structure-then-in = { $n ->
    [one] [One country]({ $list }) ({ $names }) is counted
   *[other] [{ $n } countries]({ $list }) ({ $names }) are counted
} here only since { $day }; [read with today’s structure]({ $href }).
regional-structure-then-out = { $n ->
    [one] [One country]({ $list }) ({ $names }) left
   *[other] [{ $n } countries]({ $list }) ({ $names }) left
} this bureau on { $day }; [read with today’s structure]({ $href }).
regional-structure-now-in = Today’s structure: { $n ->
    [one] [one country]({ $list }) ({ $names }) is counted here even before it joined
   *[other] [{ $n } countries]({ $list }) ({ $names }) are counted here even before they joined
} on { $day }; [read as it was then]({ $href }).
regional-structure-now-out = Today’s structure: { $n ->
    [one] [one country]({ $list }) ({ $names }), which left on { $day }, is
   *[other] [{ $n } countries]({ $list }) ({ $names }), which left on { $day }, are
} no longer counted here; [read as it was then]({ $href }).

regional-example-unproven = no proof attached
regional-example-next = See another example ({ $n } of { $total })

metrics-column-dimension = Dimension
metrics-column-low = Low bound
metrics-column-high = High bound
metrics-column-taken_up_by = Taken up by
metrics-column-is_unheard = Never taken up
metrics-column-risk_type = Kind of risk
metrics-column-likelihood = Likelihood
metrics-column-effect = Effect
metrics-column-mitigation = Response
metrics-column-exposed_usd = Value exposed
metrics-column-platform = Platform
metrics-column-is_government_led = Government-led
metrics-column-entities = Entities present
metrics-column-types_present = Types present
metrics-column-decisions = Decisions taken
metrics-column-decisions_done = Decisions carried out
metrics-column-perception = Perception
metrics-column-respondents = Respondents
