# Plans and support: columns, then what the page says.
metrics-column-office_kind = Kind of office
metrics-column-objective = Objective
metrics-column-milestone = Milestone
metrics-column-approved_on = Approved on
metrics-column-slip_days = Slip, days
metrics-column-weight = Weight
metrics-column-attainment = Share reached
metrics-column-milestones = Milestones
metrics-column-is_planned = Plan sent
metrics-column-is_approved = Plan approved
metrics-column-request_id = Request
metrics-column-track = Track
metrics-column-replied_on = Answered on
metrics-column-solved_on = Met on
metrics-column-reply_days = Days to reply
metrics-column-solve_days = Days to solution
metrics-column-working_days = Working days
metrics-column-open_days = Days open
metrics-column-is_replied = Answered
metrics-column-is_replied_in_time = Answered within five days
metrics-column-is_solved = Met
metrics-column-hours = Hours
metrics-column-satisfaction = Satisfaction
metrics-column-post = Post
metrics-column-is_dedicated = Dedicated post
metrics-column-vacant_since = Vacant since
metrics-column-is_filled = Filled
metrics-column-vacant_days = Days vacant
metrics-column-delegation = Delegation
metrics-column-budget_usd = Budget, USD

# What the page says.
plans-nav = Plans and support
plans-title = Plans and support
plans-lead = In { $year }, **{ $top } offices of { $bottom }** have an approved work plan.
plans-lead-kept = { $share } of milestones due were kept to the first date promised.
plans-lead-none = No office has sent a work plan for { $year }.
plans-lead-waiting = { $n ->
    [one] One support request waits for a first reply.
   *[other] { $n } support requests wait for a first reply.
}
plans-weighted = weighted as in the plans
plans-documents = { $share } of offices have an approved plan for { $year }
plans-documents-what = By regional bureau: its work plan, those of its offices, its targets, its regional profile, its director’s note
plans-documents-none = No work plan was sent for { $year } (WORK_PLAN sheet).
plans-bureau = Bureau
plans-own-plan = Bureau’s plan
plans-office-plans = Plans approved
plans-targets = Targets
plans-profile = Regional profile
plans-note = Director’s note
plans-not-sent = not sent
plans-sent = sent
plans-not-approved = not approved
plans-approved-on = approved on { $day }
plans-source = Offices’ WORK_PLAN sheet
plans-source-support = Offices’ SUPPORT sheet
plans-source-posts = Offices’ STAFFING sheet
plans-objectives = { $share } of objectives are reached, { $elapsed } of the year has passed
plans-objectives-what = Share reached, weighted as in the plans · { $measured } objectives measured of { $total } · tick: share of the year elapsed
plans-objectives-none = No objective is measured for { $year }.
plans-reached = Reached
plans-elapsed = Year elapsed
plans-objective = Objective
plans-milestones = { $late ->
    [0] No milestone is late
    [one] One milestone is late
   *[other] { $late } milestones are late
}; { $share } of those due kept to the first date
plans-milestones-coming = No milestone is due yet
plans-milestones-what = The first date promised never changes · bar: the date now said, within the year; tick: the first one
plans-milestones-none = No milestone is announced for { $year }.
plans-milestone = Milestone
plans-office = Office
plans-first = First promised
plans-now = Now said
plans-done = Reached on
plans-slip = Slip, days
plans-year-line = Within the year
plans-state = State
plans-kept = kept
plans-done-late = reached late
plans-late = late
plans-coming = to come
plans-support = { $share } of requests are answered within five working days, half within { $days } days
plans-support-new = Support requests are too recent to judge
plans-support-what = Four tracks · coverage and median are read together · { $n ->
    [0] no outcome told
    [one] one outcome told
   *[other] { $n } outcomes told
}
plans-support-none = No support request is known for { $year } (SUPPORT sheet).
plans-track = Track
plans-waiting = { $n ->
    [one] One request is open
   *[other] { $n } requests are open
}, { $waiting ->
    [0] all have a reply
    [one] one without a reply
   *[other] { $waiting } without a reply
}
plans-waiting-what = Those without a reply first, the oldest on top
plans-waiting-none = No support request is open.
plans-request = Request
plans-asked-on = Asked on
plans-open-days = Days
plans-answered = answered
plans-unanswered = no reply
plans-posts = { $top } of { $bottom } bureaux have a dedicated, filled post; { $vacant ->
    [0] no post is vacant
    [one] one post is vacant
   *[other] { $vacant } posts are vacant
}
plans-posts-what = Partnership posts, never persons · vacant ones first · level up to which the post signs
plans-posts-none = No office has described its posts (STAFFING sheet).
plans-post = Post
plans-no-post = no post described
plans-dedicated = Dedicated
plans-since = Since
plans-vacancy = Occupancy
plans-delegation = Delegation
plans-filled = filled
plans-vacant = { $n ->
    [one] vacant for one day
   *[other] vacant for { $n } days
}
