# Delivery: money, time and results, slips, chain, choices, risks, capacity, trust.
metrics-column-after_score = Score after
metrics-column-agreed_by = Agreed by
metrics-column-answers = Answers
metrics-column-arrived_usd = Arrived, in dollars
metrics-column-assessed = Implementer assessed
metrics-column-before_score = Score before
metrics-column-best_score = Best score available
metrics-column-capacity_band = Capacity at the start
metrics-column-cause_code = Kind of cause
metrics-column-change = Capacity gained
metrics-column-chosen_score = Score chosen
metrics-column-community_role = Role of the community
metrics-column-continues = Agreement continued
metrics-column-continuity = New or continued
metrics-column-days_stuck = Days of the obstacle
metrics-column-days_to_first = Days to the first payment
metrics-column-days_usd = Days weighed
metrics-column-earned_usd = Value of results
metrics-column-entry_id = Entry
metrics-column-expectation = Expectation
metrics-column-fee_usd = Fee, in dollars
metrics-column-first_usd = First budget, in dollars
metrics-column-giver = Who passes on
metrics-column-grievances = Complaints and refusals
metrics-column-gross_usd = Entered the chain
metrics-column-inaction_usd = Cost of inaction
metrics-column-inclusion = Inclusion marker
metrics-column-is_adaptation = Is an adaptation
metrics-column-is_assessed = Is assessed
metrics-column-is_digital = Is digital
metrics-column-is_direct = Chosen without a call
metrics-column-is_diverging = Diverges
metrics-column-is_first = Partner’s first agreement
metrics-column-is_guess = Link estimated
metrics-column-is_hidden = Not shown
metrics-column-is_high = Is high
metrics-column-is_local = Is local
metrics-column-is_long = Three years or more
metrics-column-is_non_resident = Non-resident
metrics-column-is_obstacle = Is an obstacle
metrics-column-is_over = Overrun
metrics-column-is_owned_by_both = Owner on both sides
metrics-column-is_political = Is political
metrics-column-is_repeated = Is repeated
metrics-column-is_ripe = Is eighteen months old
metrics-column-is_started = Started
metrics-column-is_told = Is told
metrics-column-is_turned = Turned agreement
metrics-column-is_whole = Chain known whole
metrics-column-justification = Justification
metrics-column-links = Links
metrics-column-links_usd = Links weighed
metrics-column-local_usd = Received by local actors
metrics-column-money_part = Money
metrics-column-now_on = Date now
metrics-column-our_owner = Our owner
metrics-column-passed_usd = Passed on, in dollars
metrics-column-pillar = Pillar
metrics-column-planned_usd = Planned by time
metrics-column-points = Points
metrics-column-political_usd = Under political risk
metrics-column-question = Question
metrics-column-receiver = Who receives
metrics-column-receiver_kind = Kind of receiver
metrics-column-result_part = Results
metrics-column-running_cost_share = Share of the running cost
metrics-column-selection_basis = Selection basis
metrics-column-served = People served
metrics-column-service_type = Type of service
metrics-column-skill_gap = Skill left aside
metrics-column-stakeholder = Stakeholder
metrics-column-started_on = Started on
metrics-column-step = Link
metrics-column-story = Story
metrics-column-team = Team
metrics-column-their_owner = Their owner
metrics-column-time_part = Time
metrics-column-timed_usd = Money of dated links
metrics-column-trend = Trend
metrics-column-trust = Trust
metrics-column-verified_goals = Goals served with proof
metrics-column-whole_fee_usd = Fees of whole chains
metrics-column-whole_usd = Money of whole chains
metrics-column-widest = Widest gap
metrics-column-with_kind = With whom
metrics-column-metric = Figure
delivery-nav = Delivery
delivery-title = Delivery and risks
delivery-lead = **{ $n } agreements followed**; in [{ $apart }]({ $href }), money, time and results are not in step.
delivery-lead-chain = Of the money followed to the end, [{ $share } reaches the community]({ $href }); only { $known } is followed that far.
delivery-lead-nothing = No agreement in progress has a value and dates here: its delivery cannot be followed.
delivery-absent = What is not shown
delivery-on-views = { $n ->
    [one] one view
   *[other] { $n } views
}
delivery-gap-note = below zero: results run ahead of money
delivery-source-progress = AGREEMENTS, FLOWS and RESULTS sheets of the offices
delivery-source-sheet = MILESTONES_RISKS sheet of the offices
delivery-source-chain = CHAIN and FLOWS sheets of the offices
delivery-source-delivery = DELIVERY sheet of the offices
delivery-source-capacity = CAPACITY and MILESTONES_RISKS sheets of the offices
delivery-source-stakeholder = STAKEHOLDERS sheet of the offices
delivery-head-agreement = Agreement
delivery-head-money = Money
delivery-head-time = Time
delivery-head-result = Results
delivery-head-widest = Gap
delivery-head-story = What it says
delivery-head-milestone = Milestone
delivery-head-first = First date
delivery-head-now = Date now
delivery-head-slip = Slip (days)
delivery-head-cause = Cause
delivery-head-step = Link
delivery-head-risk = Risk
delivery-head-type = Kind
delivery-head-likelihood = Likelihood
delivery-head-effect = Effect
delivery-head-level = Level
delivery-head-trend = Trend
delivery-head-owner = Owner
delivery-head-mitigation = Response
delivery-head-inaction = Cost of inaction
delivery-head-obstacle = Obstacle
delivery-head-days = Days
delivery-head-state = State
delivery-head-change = Change
delivery-head-agreed = Agreed by
delivery-head-over = Over the first
delivery-head-date = Date
delivery-head-adaptation = Adaptation
delivery-head-worked = How it went
delivery-progress = { $n ->
    [0] Money, time and results are in step in all { $total } agreements followed.
    [one] One agreement of { $total } diverges by 20 points or more.
   *[other] { $n } agreements of { $total } diverge by 20 points or more.
}
delivery-progress-what = Share of money spent, of time passed and of results reached, top to bottom; the widest gap first
delivery-progress-none = No agreement in progress has a value, a start and an end: money, time and results cannot stand side by side.
delivery-story-together = They are in step.
delivery-story-money-result = Money leaves, results do not follow.
delivery-story-money-time = Money leaves faster than time.
delivery-story-time-money = Time passes, money does not leave.
delivery-story-time-result = Time passes, results are late.
delivery-story-result-money = Results are there; money has not left, or was not reported.
delivery-story-result-time = Results are ahead of time.
delivery-mostly-money-result = Most often, money leaves and results do not follow ({ $n }).
delivery-mostly-money-time = Most often, money leaves faster than time ({ $n }).
delivery-mostly-time-money = Most often, time passes and money does not leave ({ $n }).
delivery-mostly-time-result = Most often, time passes and results are late ({ $n }).
delivery-mostly-result-money = Most often, results are there and money has not left ({ $n }).
delivery-mostly-result-time = Most often, results are ahead ({ $n }).
delivery-untold-money = No spending reported.
delivery-untold-result = No result measured.
charts-first-day = First date promised
charts-no-cause = Cause not told
delivery-slips = { $n ->
    [one] One milestone slipped
   *[other] { $n } milestones slipped
}, { $open } of them not met yet; median slip of all: { $days }
delivery-slips-what = From the first date promised (hollow) to the date now, { $shown } lines of { $total }; { $share } of milestones due were met on time ({ $top } of { $bottom })
delivery-slips-none = No milestone slipped, or none is noted here.
delivery-slip-met = +{ $n } d, met
delivery-slip-open = +{ $n } d
delivery-causes = First cause: { $cause } ({ $n } of { $total })
delivery-causes-what = Milestones that slipped, by kind of cause; beside them, the median slip
delivery-median = median { $days }
delivery-chain = Where the chain is known whole ({ $known } of { $usd }), { $share } of the money reaches the community
delivery-chain-untold = None of the { $usd } followed is followed down to the community
delivery-chain-what = The same money, link after link: in whose hands, arrived, kept as fees, or lost from sight; dotted, what nobody tells or is not passed on yet
delivery-chain-none = No office tells whose hands the money passes through.
delivery-chain-held = In known hands
delivery-chain-reached = Arrived at the community
delivery-chain-fees = Kept as fees
delivery-chain-unknown = Unknown or not passed on yet
delivery-chain-to-us = From the donor to us
delivery-chain-from-us = From us to the first implementer
delivery-chain-further = Next hand ({ $n })
delivery-chain-end = At the end of the chain
delivery-chain-step = fees { $usd } · { $days }
delivery-chain-arrived = { $share } arrived, for sure
delivery-chain-facts = The first money leaves { $days } after signature
delivery-chain-facts-what = Measures of the chain with estimated links, then with reported ones only; local: national or local actor, government or community, one intermediary at most
delivery-measure = Measure
delivery-with-estimates = With estimates
delivery-reported = Reported
delivery-continuity = { $share } of the money signed carries on an existing action
delivery-continuity-what = Value signed by year, where the agreement says whether it starts or continues, in dollars
delivery-continuity-none = No agreement says whether it starts something or continues it.
delivery-continued = Continued
delivery-new = New
delivery-dependency = Dependency: the partner pays on average { $share } of the running cost of the services it supports.
delivery-selection = { $share } of implementers chosen without a call ({ $top } of { $bottom })
delivery-selection-what = Agreements by basis of selection; beside them, points between the best score available and the one chosen
delivery-selection-none = No agreement says why its implementer was chosen.
delivery-points = { $n } points left aside
delivery-skill = On average, { $points } points of skill are left aside.
delivery-risks = { $n ->
    [one] One open risk
   *[other] { $n } open risks
}, { $high } of them high.
delivery-political = { $usd } is under a high political risk.
delivery-risks-what = Likelihood × effect from 1 to 9, high from 6; the triangle marks what politics is behind
delivery-risks-none = No open risk is noted here: that does not mean there is none.
delivery-level = { $n } of 9
delivery-obstacles = { $open ->
    [0] All { $n } obstacles noted are cleared
    [one] One obstacle of { $n } still stands
   *[other] { $open } obstacles of { $n } still stand
}; clearing one takes { $days }, and { $back } came back
delivery-obstacles-what = Days since the obstacle was noted, or until it was cleared; “again”: the same office had noted it before
delivery-obstacles-none = No obstacle is noted here.
delivery-cleared = Cleared
delivery-standing = Still stands
delivery-again = again
delivery-changes = { $n } budgets of { $total } exceed 105% of the first ({ $share }); { $scope } changes of scope
delivery-changes-what = Budgets overrun, the furthest first, then changes of scope, with their cause and who agreed
delivery-changes-none = No budget overrun or change of scope is noted here.
delivery-adaptation = { $n ->
    [one] One adaptation midway
   *[other] { $n } adaptations midway
}, { $agreed } agreed; { $worked } of { $judged } judged worked
delivery-adaptation-what = What changed, why, who agreed, and whether it worked
delivery-adaptation-none = No adaptation is noted here.
delivery-nobody-agreed = Nobody is named
delivery-unjudged = Not judged yet
delivery-capacity = Where capacity was low the worst milestone slips by { $low }; where it was high, by { $high }
delivery-capacity-what = Largest slip of an agreement, median, by the implementer’s capacity before it; beside, the points gained since
delivery-capacity-none = No capacity was assessed before an agreement that has milestones.
delivery-band-low = Under 50
delivery-band-middle = 50 to 69
delivery-band-high = 70 and over
delivery-gain = { $n } points since
delivery-gained = Mean gain: { $n } points
delivery-trust = The donor’s trust is { $donor } of 100, the community’s { $community }
delivery-trust-mean = Mean trust: { $mean } of 100
delivery-trust-what = What each expects most often and its trust, 0 to 100 · { $gaps }
delivery-trust-none = No stakeholder has said here what it expects or whether it trusts.
delivery-trust-in = Trust { $year }
delivery-views = Views
delivery-services = { $kind }: { $share } of the value told
delivery-services-what = Value signed by type of service, then by pillar · { $also }
delivery-services-none = No agreement says what its delivery provides.
delivery-part = Share
agreement-kind-scope = Change of scope
agreement-kind-budget = Budget
indicators-topic-delivery = Delivery
indicators-topic-common = Shared register and teams
board-sheet-delivery = Delivery
board-title-delivery = Delivery of agreements
board-about-delivery = Money, time and results side by side, milestones, budgets, what reaches the community, trust
board-sheet-risks = Risks
board-title-risks = Risks and obstacles
board-about-risks = Register of open risks, the gravest first; obstacles and the time to clear them
board-delivery-finding = { $n ->
    [0] Money, time and results are in step
    [one] One agreement diverges by 20 points or more
   *[other] { $n } agreements diverge by 20 points or more
}
board-delivery-what = By bureau, as of { $day }
board-delivery-apart = Where money, time and results stand furthest apart
board-delivery-apart-what = { $n ->
    [one] One agreement
   *[other] { $shown } agreements of { $n }, the widest gap first
}
board-delivery-money = Money spent
board-delivery-time = Time passed
board-delivery-results = Results reached
board-delivery-gap = Widest gap
board-delivery-story = What it says
board-remark-delivery = An agreement of several bureaux counts once in the total: counts do not add up. A blank cell: nobody told. To diverge is not to fail, it is a question to ask.
board-risks-finding = { $n ->
    [0] No high risk open
    [one] One high risk open
   *[other] { $n } high risks open
}; { $usd } under a high political risk
board-risks-list = Open risks
board-risks-list-what = { $n ->
    [one] One risk
   *[other] { $shown } risks of { $n }, the gravest first
}
board-risk = Risk
board-risk-kind = Kind
board-risk-level = Level (1 to 9)
board-risk-trend = Trend
board-risk-owner = Owner
board-risk-response = Response
board-remark-risks = Level: likelihood × effect, high from 6. A risk nobody writes down is not here.
joint-head-kind = Kind
joint-head-entry = Statement
joint-head-with = With
joint-head-ours = On our side
joint-head-theirs = On the other side
joint-head-state = State
joint-head-effect = Effect on people
joint-register-none = No shared register is kept here: no idea, opening, challenge or shared commitment.
joint-entries = Listed
joint-measure = What counts
joint-share = Share
joint-common = { $n ->
    [one] One entry in the shared register
   *[other] { $n } entries in the shared register
}; { $share } of challenges have an owner on each side
joint-common-what = Ideas, openings, challenges, enabling actions and commitments carried with others, all on record
joint-entries-title = { $late ->
    [0] No promise is late
    [one] One promise is late
   *[other] { $late } promises are late
}; { $alone ->
    [0] every challenge has two owners
    [one] one challenge has an owner on one side only, or none
   *[other] { $alone } challenges have an owner on one side only, or none
}
joint-entries-what = The register: late promises first, then the newest; “digital” marks what information technology brings
joint-digital = digital
joint-became = Became an agreement
joint-done = Done on { $day }
joint-due = Due on { $day }
joint-begun = Started
joint-listed = Listed
joint-pulse = The lowest point of teams: { $question }, { $score } of 100
joint-pulse-what = Five questions, the same ones, twice a year, 0 to 100; { $n ->
    [0] no team is too small to be shown
    [one] one team with fewer than five answers is not shown
   *[other] { $n } teams with fewer than five answers are not shown
}
joint-pulse-hidden = Fewer than five people answered in { $n ->
    [one] the team asked
   *[other] each of the { $n } teams asked
}: their pulse is not shown.
joint-pulse-none = No team has answered the five questions here.
joint-groups = { $n ->
    [one] One result group
   *[other] { $n } result groups
}; { $share } of participations are of non-resident entities
joint-groups-untold = { $n ->
    [one] One result group
   *[other] { $n } result groups
}; nobody tells which entities reside in the country
joint-groups-what = Programmes and budget, each counted once, by result group of the Cooperation Framework
joint-groups-none = No joint programme says here which result group it belongs to.
joint-years = Programmes begun in { $year }: { $change } in budget on { $before }
joint-years-what = Budget of programmes by year of start and funding modality, each counted once · dollars
agreement-delivery = How the agreement is delivered
agreement-delivery-what = What the office says of it · [all deliveries]({ $href })
agreement-no-delivery = The office says nothing of delivery: implementer, capacity, trust.
agreement-no-chain = Nobody tells whose hands the money of this agreement passes through.
agreement-chain = { $share } of { $usd } reaches the community, through { $hands } hands
agreement-chain-untold = { $usd } is lost from sight after { $hands ->
    [one] one hand
   *[other] { $hands } hands
}
agreement-progress = Money, time, results
agreement-scores = chosen { $chosen }, best available { $best }
agreement-capacity = Implementer’s capacity
agreement-capacity-said = before { $before }, since { $after } of 100
alerts-kind-delivery = Money without results
alerts-why-delivery = money is 20 points ahead of results
alerts-kind-obstacle = Obstacle that lasts
alerts-why-obstacle = noted more than 60 days ago and not cleared
alerts-kind-risk = High risk
alerts-why-risk = it is rising, or nothing answers it
alerts-kind-commitment = Shared commitment
alerts-why-commitment = the date promised has passed
panorama-badge-delivery = Delivery
panorama-decision-delivery = Money has left, results are late: “{ $title }”
board-matter-delivery = Money without results
delivered = Delivery: { $n } agreements of { $total } diverge between money, time and results
delivered-what = Each line opens what it stands on
delivered-none = No agreement in progress has a value and dates: its delivery is not followed.
delivered-measure = Measure
delivered-value = Value
delivered-of = Of
delivered-out-of = of { $n }
