# What partners mend together, both views, lessons, and what South-South cooperation carries out.
mending-plans = { $n ->
    [one] One agreement under a corrective plan: { $recovered } recovered
   *[other] { $n } agreements under a corrective plan: { $recovered } recovered
}
mending-plans-what = Monthly checks held: { $held } · recovered within six months: { $recovery } · signs of stalling followed by a plan within 30 days: { $hit } ({ $top } of { $bottom })
mending-plans-none = No corrective plan is followed here.
mending-plans-source = Offices’ sheets CORRECTIVE and PLAN_CHECKS
mending-agreement = Agreement
mending-opened = Plan opened on
mending-progress = At the last check
mending-checked = Checked on
mending-measures = Measures
mending-effect = Effect on budget
mending-worth = Value at stake
mending-unchecked = never checked
mending-of = { $top } of { $bottom }
mending-views = { $n ->
    [one] One aspect on which both views differ by more than 5 points
   *[other] { $n } aspects on which both views differ by more than 5 points
}
mending-views-what = Average score by the agency and by the partner, from 0 to 100, on the same days · { $joint } of issues have an owner on each side
mending-views-none = No partnership was scored by both sides here.
mending-views-source = Offices’ sheets BOTH_VIEWS and ISSUES
mending-agency = Agency
mending-partner = Partner
mending-waivers = { $n ->
    [one] One condition waived
   *[other] { $n } conditions waived
}
mending-waivers-what = Each waiver has a reason, is asked for by one person and granted by another
mending-waivers-none = No waiver was granted here.
mending-waivers-source = Offices’ sheet WAIVERS, and entries
mending-gate = Condition
mending-reason = Reason
mending-asked = Asked by
mending-granted = Granted by
mending-on = Decided on
mending-lessons = { $n ->
    [one] One near lesson to weigh
   *[other] { $n } near lessons to weigh
}
mending-lessons-what = The nearest by area, modality, country and type of agreement · adopted or not relevant, the answer is kept
mending-lessons-none = No past evaluation left a lesson near this agreement.
mending-lesson = Lesson
mending-lesson-from = From agreement
mending-near = What brings them together
mending-decided = Decision
mending-open = not weighed yet
mending-weigh = Weigh: { $lesson }
mending-weigh-go = Record the decision
mending-near-activity-area = same area
mending-near-modality = same modality
mending-near-country = same country
mending-near-agreement-type = same type
mending-strategy = { $n ->
    [one] One action stalled
   *[other] { $n } actions stalled
}, { $share } of the actions due are done
mending-strategy-what = Actions of the South-South strategy by progress and by obstacle · the darker, the more
mending-strategy-none = No action of the South-South strategy was reported here.
mending-strategy-source = Sheet SSC_STRATEGY
mending-no-obstacle = No obstacle named
mending-learning = { $share } of country offices have completed a module
mending-learning-what = Courses completed: { $completion } · use after 90 days: { $used }
mending-learning-none = No South-South learning was reported here.
mending-learning-source = Offices’ sheet LEARNING
mending-module = Module
mending-enrolled = Enrolled
mending-completed = Completed
mending-used = Use after 90 days
mending-forums = { $n ->
    [one] One commitment made at a forum
   *[other] { $n } commitments made at forums
}, { $funded } funded, { $kept } kept
mending-forums-what = { $needed } needed, { $usd } funded · inter-agency mechanism: attendance { $present }, contributions delivered { $delivered }, follow-ups closed { $closed }
mending-forums-none = No commitment made at a forum was reported here.
mending-forums-source = Sheets FORUM_COMMITMENTS and MECHANISM_MEETINGS
mending-forum = Forum
mending-commitment = Commitment
mending-needed = Needed
mending-funded = Funded
mending-kept = Kept on

metrics-column-action_id = Action
metrics-column-agency_score = Agency score
metrics-column-approved_by = Approved by
metrics-column-asked_by = Asked by
metrics-column-aspect = Aspect
metrics-column-closed_on = Settled on
metrics-column-commitment_id = Commitment
metrics-column-completed = Completions
metrics-column-completed_90_days_ago = Completed 90 days ago
metrics-column-days_before = Days in the state left
metrics-column-decision = Decision
metrics-column-delivered = Delivered
metrics-column-follow_ups = Follow-ups
metrics-column-follow_ups_done = Follow-ups closed
metrics-column-funded_usd = Funded
metrics-column-gap = Gap between both views
metrics-column-has_public_summary = Public information
metrics-column-is_answered = Was answered
metrics-column-is_attended = Attended
metrics-column-is_country_team = Country office
metrics-column-is_entered = Entered here
metrics-column-is_funded = Funded
metrics-column-is_invited = Invited
metrics-column-is_owned = Two owners
metrics-column-is_reached = Reached
metrics-column-is_recovered = Recovered
metrics-column-is_recovered_in_time = Recovered in six months
metrics-column-is_shared = Shared
metrics-column-is_six_months_ago = Plan older than six months
metrics-column-is_waived = Waived
metrics-column-last_checked_on = Last check
metrics-column-lesson = Lesson
metrics-column-lesson_from = Lesson of agreement
metrics-column-measures = Measures
metrics-column-measures_done = Measures done
metrics-column-mechanism = Mechanism
metrics-column-module = Module
metrics-column-month_of_plan = Month of the plan
metrics-column-needed_usd = Needed
metrics-column-obstacle = Obstacle
metrics-column-partner_score = Partner score
metrics-column-partner_answers = Answers of the partner
metrics-column-progress = Progress
metrics-column-promised = Promised
metrics-column-raised_by = Raised by
metrics-column-reason = Reason
metrics-column-recovered_on = Recovered on
metrics-column-started = Enrolled
metrics-column-status_evidence = Evidence
metrics-column-used_90 = Use after 90 days
life-waived = waived
