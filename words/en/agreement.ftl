# Agreements: all of them in a table, and one from all sides; the line of time that agreements and partners share.
timeline-lane = Lane
timeline-kind = Kind
timeline-what = What
timeline-first = First date promised
timeline-on = Date
timeline-state = Status
timeline-usd = Amount
timeline-today = Today
timeline-done = done
timeline-late = late
timeline-coming = to come
timeline-noted = reported, not verified
timeline-bars = height: amount
agreement-nav = Agreements
agreement-nav-one = Agreement
agreement-lead = **{ $n ->
    [0] No agreement on record
    [one] One agreement on record
   *[other] { $n } agreements on record
}**, for a signed value of **{ $usd }**.
agreement-found = { $n ->
    [0] No agreement answers what was asked.
    [one] **One agreement** answers what was asked.
   *[other] **{ $n } agreements** answer what was asked.
} [See all agreements]({ $href })
agreement-table = { $n ->
    [0] No agreement
    [one] One agreement
   *[other] { $n } agreements, the largest first
}
agreement-table-what = Signed value, confirmed revenue and cash received since the beginning, in dollars; click to open the agreement
agreement-none = No agreement answers what was asked. Accents and capitals do not matter. [See all]({ $href })
agreement-total = Total: { $count }
agreement-and-more = { $places } and { $n } more
agreement-search = Search for an agreement, a code, a partner
agreement-search-go = Search
agreement-any = Any status
agreement-end = End
agreement-ending = ends soon
agreement-any-end = Any
agreement-unknown = Unknown agreement
agreement-unknown-lead = No agreement you may see bears the code “{ $code }”. [Search all agreements]({ $href })
agreement-nearest = The nearest codes: { $links }.
agreement-signed-with = Signed on { $day } with **{ $partner }**, for { $places }.
agreement-unsigned = With **{ $partner }**, for { $places }; status: { $status } (signature: { $day }).
agreement-nowhere = a country not stated
agreement-runs = **{ $status }.**
agreement-over = **{ $status }** on { $day }: { $reason }.
agreement-no-reason = reason not stated
agreement-share-time-elapsed = { $share } of the time has passed
agreement-share-spend-rate = { $share } of the value is spent
agreement-share-result-achievement = results stand at { $share } of their targets
agreement-late = **{ $n ->
    [one] one promise
   *[other] { $n } promises
}**
agreement-overdue = **{ $usd } of instalments**
agreement-late-are = Late: { $what }.
agreement-nothing-late = Nothing is late.
agreement-note-signed-value = since the beginning
agreement-note-confirmed-revenue = since the beginning
agreement-note-cash-received = less refunds
agreement-note-spent = tick: time elapsed
agreement-note-result-achievement = latest measures
agreement-note-days-left = on the day of the data
agreement-line = { $late ->
    [0] Nothing is late on its timeline
   *[other] Late: { $what }
}
agreement-line-what = Money, results, milestones and life of the agreement; the first date promised stays visible
agreement-line-empty = No date is known for this agreement.
agreement-lane-money = Money
agreement-lane-results = Results
agreement-lane-milestones = Milestones
agreement-lane-life = Life
agreement-note-money = { $usd } received
agreement-note-no-money = nothing received yet ({ $usd })
agreement-note-results = { $share } of targets
agreement-note-no-result = nothing measured ({ $share })
agreement-note-milestones = { $n ->
    [0] nothing promised
   *[other] { $n }, of which late: { $late }
}
agreement-reported-n = { $n ->
    [one] one result reported
   *[other] { $n } results reported
}
agreement-kind-instalment = Instalment
agreement-kind-signed = Signature
agreement-kind-end = End of the agreement
agreement-kind-check = Due-diligence check
agreement-kind-check-ends = Check expires
agreement-kind-milestone = Milestone
agreement-kind-risk = Risk
agreement-kind-obstacle = Obstacle
agreement-kind-adaptation = Adaptation
agreement-kind-corrective = Corrective measure
agreement-kind-visibility = Visibility
agreement-kind-evaluation-health = Health check
agreement-kind-evaluation-mid-term = Mid-term evaluation
agreement-kind-evaluation-final = Final evaluation
agreement-kind-follow-up-contact = Contact after the end
agreement-kind-follow-up-durability = Durability check
agreement-kind-follow-up-invitation = Invitation
agreement-terms = What was agreed: { $status }
agreement-terms-what = Code { $code }; the states of its life cycle, the present one in bold
agreement-confidential = This partner is confidential: its name is shown to nobody until everyone’s rights are set.
agreement-not-counted = This agreement is kept for the record: its money is counted elsewhere.
agreement-partner = Partner
agreement-served = Countries served
agreement-counted-by = Counted by
agreement-owner = Owner
agreement-type = Type
agreement-area = Area
agreement-dates = Dates
agreement-reason = Reason for ending
agreement-condition = Condition
agreement-conditional = paid when a condition is met
agreement-on-signed = signed on { $day }
agreement-on-start = begins on { $day }
agreement-on-end = planned end on { $day }
agreement-on-ended = ended on { $day }
agreement-measure = Measure
agreement-share = Share
agreement-pace-together = Time, money and results move together
agreement-pace-behind-time = Money moves more slowly than time
agreement-pace-ahead-of-results = Money moves faster than results
agreement-pace-results-behind = Results lag behind time
agreement-pace-one = Only one measure is known
agreement-pace-what = Share of the time passed, of the value spent and of the targets reached
agreement-pace-none = Neither time, spending nor results are known for this agreement.
agreement-states = From the word given to the dollar spent
agreement-states-what = Money by year in each of its states, in dollars; these columns do not add up across
agreement-no-money = No movement of money is known for this agreement.
agreement-source-flows = Flows reported by the offices
agreement-source-all = Workbooks sent by the offices
agreement-year = Year
agreement-all-years = All years
agreement-all = In all
agreement-due-now = Date now
agreement-amount = Amount
agreement-instalments = { $n ->
    [0] No instalment agreed
    [one] One instalment agreed, late: { $late }
   *[other] { $n } instalments agreed, late: { $late }
}
agreement-instalments-what = Receipts cover the oldest instalments first; the first date is the one that counts
agreement-no-instalment = No schedule of instalments was sent for this agreement.
agreement-paid = received
agreement-results = { $n ->
    [0] No result reported
    [one] One result reported
   *[other] { $n } results reported
}
agreement-results-what = Latest measure of each indicator, place and year; from baseline to target
agreement-results-year = As measured in { $year } · [see the latest measure of each]({ $href })
agreement-no-results = No result has been reported yet for this agreement.
agreement-indicator = Indicator and place
agreement-period = Period
agreement-baseline = Baseline
agreement-evidence = Evidence
agreement-verified = verified
agreement-reported = reported
agreement-proof = Open
agreement-proofs = { $n ->
    [0] No document
    [one] One supporting document
   *[other] { $n } supporting documents
}
agreement-proofs-what = As the offices sent them; their address is not ours
agreement-no-proof = No document comes with this agreement.
agreement-document = Document
agreement-proves = What it proves
agreement-proof-result = a result
agreement-proof-visibility = visibility given
agreement-proof-example = a story from the field
agreement-verified-by = Verified by
agreement-on = On
agreement-need = Need
agreement-country = Country
agreement-declared = Declared on
agreement-before = Before signature
agreement-needs = { $n ->
    [0] Says it answers no declared need
    [one] Answers one need; field-driven share: { $share }
   *[other] Answers { $n } needs; field-driven share: { $share }
}
agreement-needs-what = Only a need declared before the signature counts
agreement-no-need = This agreement does not say that it answers a need declared by an office.
agreement-step = Milestone, risk or obstacle
agreement-now-on = Date now
agreement-done-on = Done on
agreement-due-on = Due on
agreement-cause = Cause
agreement-milestones = { $n ->
    [0] No milestone
    [one] One milestone, late: { $late }
   *[other] { $n } milestones, late: { $late }
}
agreement-milestones-what = The first date promised stays beside the date now
agreement-no-milestones = No milestone was sent for this agreement.
agreement-corrective = { $n ->
    [0] No corrective plan
    [one] One corrective measure, open: { $open }
   *[other] { $n } corrective measures, open: { $open }
}
agreement-measure-taken = Measure
agreement-corrective-what = Measures decided when the agreement left its course, with an owner on each side
agreement-no-corrective = No corrective measure is known for this agreement.
agreement-trigger = Trigger
agreement-our-owner = Owner, agency
agreement-their-owner = Owner, partner
agreement-effect = Budget effect
agreement-evaluations = { $n ->
    [0] No evaluation or visibility promised
    [one] One evaluation or visibility commitment, late: { $late }
   *[other] { $n } evaluations and visibility commitments, late: { $late }
}
agreement-evaluations-what = What is owed to the partner and to communities, and what was learned
agreement-no-evaluations = No evaluation or visibility commitment is known for this agreement.
agreement-promise = Promise
agreement-learned = What was learned
agreement-here = What this place bears of the agreement: { $place }
agreement-here-what = The amounts of this place alone, as they were clicked; the rest of the page speaks of the whole agreement · dollars · [see every place]({ $href })
agreement-marks = Scores out of 100
agreement-files = { $n ->
    [0] No file
    [one] One file said all this
   *[other] { $n } files said all this
}
agreement-files-what = Each line opens the sheet received; “where does this figure come from?” goes down to the cell
agreement-no-file = No file speaks of this agreement.
agreement-file = File
agreement-sheet = Sheet
agreement-sent-by = Sent by
agreement-known = Known on
agreement-rows = Rows
metrics-column-description = Description
metrics-column-end_reason = Reason for ending
metrics-column-counted_by = Counted by
metrics-column-is_conditional = Conditional
metrics-column-share = Country share
metrics-column-planned_end_on = Planned end
metrics-column-ended_on = Actual end
metrics-column-verified_by = Verified by
metrics-column-effect_usd = Budget effect
metrics-column-risk_level = Risk level
metrics-column-flag = Flag
metrics-column-category = Category
metrics-column-exclusion_criterion = Exclusion criterion
metrics-column-is_restricted = Restricted
metrics-column-valid_until = Valid until
metrics-column-is_latest_check = Latest check
metrics-column-org_type = Organisation type
metrics-column-sub_type = Sub-type
metrics-column-hq_country = Head-office country
metrics-column-industry = Industry
metrics-column-scope = Scope
metrics-column-parent_id = Parent code
metrics-column-parent_name = Parent
metrics-column-head_id = Head of the group
metrics-column-stage = Stage
metrics-column-days_ago = Days ago
metrics-column-is_recent = Within a year
metrics-column-unit = Unit
metrics-column-valuation_basis = Valuation basis
metrics-column-valued_by = Valued by
metrics-column-quantity = Quantity
metrics-column-expert_days = Days of expertise
metrics-column-value_usd = Value
metrics-column-low_usd = Low value
metrics-column-high_usd = High value
indicators-topic-agreement_page = Agreement and partner, close up
agreement-places = { $n } countries share this agreement
agreement-places-what = What each country bears of it, by its share · dollars; click to open the country
agreement-place = Country
agreement-place-unstated = country not stated
agreement-kind-scope = Change of scope
agreement-kind-budget = Budget
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
