# Life and end of partnerships: what ends, what is put right, what is closed, what remains.
life-nav = Life of agreements
life-title = Life and end of partnerships
life-lead = **{ $n } agreements** ({ $usd }) end within 270 days, [{ $unprepared } with nothing begun]({ $href }); { $ended } ended agreements are still to be closed.
life-lead-nothing = No agreement ends within 270 days here, and none waits to be closed.
life-unprepared = { $n } with nothing begun
life-of = { $top } of { $bottom }
life-also = { $label }: { $share } ({ $of })
life-agreements = Agreements
life-worth = Value
life-state = State
life-iati = IATI status
life-median-days = Days in state (median)
life-states = { $before } agreements before signature, { $active } active, { $suspended } suspended
life-states-what = All agreements on record, by state · value in US dollars, signed or not · time since they entered the state
life-states-none = No agreement is on record here.
life-source-agreements = Agreements sheet of the offices
life-source-measures = Corrective actions sheet of the offices
life-source-checks = Due-diligence and agreements sheets of the offices
life-source-evaluations = Evaluations sheet of the offices
life-source-follow-up = Follow-up sheet of the offices
life-source-closing = Agreements, receipts, evaluations, measures, visibility and follow-up of the offices
life-ladder = { $n ->
    [0] Every agreement that ends within 270 days has something begun
    [one] One agreement ends within 270 days with nothing begun, { $usd }
   *[other] { $n } agreements end within 270 days with nothing begun, { $usd }
}
life-ladder-what = Value of agreements by days left, in US dollars · something begun: an agreement in preparation or an open opportunity with the partner
life-ladder-none = No agreement ends within 270 days here.
life-rung = Days left
life-rung-270 = 181 to 270 days: decide
life-rung-180 = 91 to 180 days: negotiate
life-rung-090 = 31 to 90 days: sign
life-rung-030 = 30 days or fewer: the end is near
life-rung-said = { $usd } · { $n }
life-begun = Something begun
life-nothing-begun = Nothing begun
life-measures = { $n ->
    [0] No corrective plan is open
    [one] One corrective plan open, { $late } late
   *[other] { $n } corrective plans open, { $late } late
}
life-measures-what = { $complete } of { $n } measures are complete: text, due date, budget effect, an owner and a signature on each side
life-measures-none = No corrective measure has been reported here.
life-plan-agreement = Agreement
life-plan-trigger = What set it off
life-plan-state = Measures
life-plan-next = First open due date
life-plan-budget = Budget effect
life-plan-agency = Our owner
life-plan-partner = Partner’s owner
life-plan-nobody = nobody is named
life-plan-done = { $done } of { $n } done
life-early = { $n ->
    [one] One agreement terminated early; { $planned } after a corrective plan
   *[other] { $n } agreements terminated early; { $planned } after a corrective plan
}
life-early-what = Agreements terminated by reason, all years, and their value · { $year }: { $rate } of the agreements in force
life-early-none = No agreement was terminated early here.
life-reason = Reason
life-reason-unsaid = Reason not stated
life-checks = { $n ->
    [0] No check has lapsed; { $soon } lapse within 180 days
    [one] One check lapsed or missing, { $usd } exposed; { $soon } lapse within 180 days
   *[other] { $n } checks lapsed or missing, { $usd } exposed; { $soon } lapse within 180 days
}
life-checks-what = Partners of active agreements · the latest concluded check of each · value of the active agreements
life-checks-none = No check lapses within 180 days here.
life-check-partner = Partner
life-check-state = Check
life-check-until = Valid until
life-check-money = Active agreements
life-check-never = none valid
life-check-lapsed = lapsed { $n } d ago
life-check-soon = lapses in { $n } d
life-scores = partnership { $quality }, results { $result }
life-good = 70%
life-quality = Quality of the partnership
life-results = Results
life-evaluation = Evaluation
life-plane = On average { $quality } of 100 for the partnership and { $result } for results
life-plane-what = The { $n } latest final evaluations · scores given by evaluators · one point per agreement
life-plane-none = No final evaluation has been held here.
life-reviews = { $done } of { $due } final evaluations due were held in time
life-review-agreement = Agreement
life-review-on = Held on
life-review-came = Present
life-review-told = Shared on
life-review-lesson = Lesson
life-since-end = Days since the end
life-gate-money = Funds received
life-gate-evaluation = Evaluation
life-gate-corrective = Measures closed
life-gate-visibility = Visibility kept
life-gate-lessons = Lessons
life-gate-follow-up = Follow-up planned
life-passed = yes
life-missing = no
life-closing = { $n ->
    [one] One ended agreement to close
   *[other] { $n } ended agreements to close
}; { $ready ->
    [0] none passes every gate
    [one] one passes every gate
   *[other] { $ready } pass every gate
}
life-closing-what = Agreements ended, terminated or expired · { $share } of the gates passed · what does not apply counts as passed
life-closing-none = No ended agreement waits to be closed here.
life-months = { $n } months after
life-holds = The result holds
life-holds-not = It no longer holds
life-not-visited = Not visited
life-visit = Visit
life-after = A year on, results hold for { $kept } of { $n } agreements visited ({ $share })
life-after-what = Visits due after the agreement’s end, all years · what was not visited is neither lost nor kept
life-after-none = No visit after an agreement’s end has been reported here.
life-passages = { $n ->
    [one] One change of state told by a later workbook
   *[other] { $n } changes of state told by later workbooks
}
life-passages-what = From which state to which, known on what day, from which office · the latest first
life-passages-none = No later workbook has changed an agreement’s state here.
life-passage-agreement = Agreement
life-passage-change = From … to …
life-passage-on = Known on
life-passage-by = Told by

metrics-column-has_lessons = Lessons noted
metrics-column-iati_status = IATI status
metrics-column-since_on = In state since
metrics-column-signed_on = Signed on
metrics-column-days_in_state = Days in state
metrics-column-end_band = Ends within (days)
metrics-column-is_followed_up = Something begun
metrics-column-is_told_once = Counted once
metrics-column-status_before = State before
metrics-column-told_by = Told by
metrics-column-is_ended_early = Terminated early
metrics-column-had_plan = Corrective plan before
metrics-column-is_a_year_ago = Ended a year ago
metrics-column-contacts = Contacts in twelve months
metrics-column-is_kept_in_touch = Kept in touch
metrics-column-has_capacity = Local capacity
metrics-column-has_supporter = Supporter
metrics-column-checked_on = Visited on
metrics-column-is_checked = Visited
metrics-column-result_holds = Result holds
metrics-column-local_capacity = Local capacity noted
metrics-column-supporter = Supporter noted
metrics-column-quality_score = Partnership score
metrics-column-result_score = Result score
metrics-column-parties_invited = Invited
metrics-column-parties_present = Present
metrics-column-shared_on = Shared on
metrics-column-is_shared_in_time = Shared in time
metrics-column-lessons = Lessons
metrics-column-adopted_in = Adopted in
metrics-column-gate = Closure gate
metrics-column-is_passed = Passed
metrics-column-days_since_end = Days since the end
metrics-column-trigger = Trigger
metrics-column-budget_effect_usd = Budget effect
metrics-column-status_after = State after
metrics-column-is_complete = Complete
metrics-column-local_capacity_score = Local capacity, 0 to 4
metrics-column-capacity_score = Last local-capacity score
metrics-column-trust_change = Trust, a year after
life-also-trust = { $n ->
    [one] { $label }: { $points } points (one agreement)
   *[other] { $label }: { $points } points ({ $n } agreements)
}
life-also-value = { $label }: { $value }
life-next = { $n ->
    [one] One agreement ends within 270 days, on { $day }
   *[other] { $n } agreements end within 270 days, the first on { $day }
}
life-next-what = The nearest first · something begun: an agreement in preparation or an open opportunity with the partner
life-badly = { $n ->
    [one] One agreement ended badly: terminated before its term
   *[other] { $n } agreements ended badly: terminated before their term
}
life-badly-what = The latest first · the reason, the corrective plan that came before, the value
life-owed = { $n ->
    [one] One follow-up after an end was not noted
   *[other] { $n } follow-ups after an end were not noted
}
life-owed-what = Contacts, invitations and visits due, the oldest first
life-owed-none = No contact and no visit after an end is late here.
life-planned = Plan before
life-unplanned = No plan
life-head-agreement = Agreement
life-head-ends = Ends on
life-head-ended = Ended on
life-head-begun = What follows
life-head-worth = Value
life-head-owner = Owner
life-head-why = Reason
life-head-plan = Corrective plan
life-head-kind = Follow-up
life-head-due = Due on
life-head-act = Enter
