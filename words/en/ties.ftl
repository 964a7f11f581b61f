# What makes ties hold: regularity, support, listening, buy-in, mentoring. Columns first.
metrics-column-citing_offices = Offices citing
metrics-column-contact_days = Days of exchange
metrics-column-context_fit = Fit to context
metrics-column-figure = Figure and its source
metrics-column-has_money = Revenue recognised
metrics-column-has_place = Has a place
metrics-column-has_verified_result = Result verified
metrics-column-heard_role = Function heard
metrics-column-is_for_others = For another region
metrics-column-is_heard = Heard in twelve months
metrics-column-is_known_inside = Known to three other offices
metrics-column-is_on_portal = On the portal
metrics-column-is_past_gate = Past qualification
metrics-column-is_seasoned = For over a year
metrics-column-is_shown = Proved
metrics-column-is_silent = Silent for 30 days
metrics-column-is_sourced = Answered with a figure
metrics-column-is_supported = Supported
metrics-column-last_on = Last exchange
metrics-column-leader_item = Fact of buy-in
metrics-column-leader_level = Level of leader
metrics-column-other_bureau = The other office’s region
metrics-column-other_office = Other office
metrics-column-other_offices = Other offices
metrics-column-pair_kind = Kind of pair
metrics-column-passes_gate = Need and area named
metrics-column-question_id = Question
metrics-column-raised_bureau = Region of origin
metrics-column-regularity = Regularity
metrics-column-seat = Function and bureau
metrics-column-second_usd = Last year but one, USD
metrics-column-session = Session
metrics-column-silent_days = Days of silence
metrics-column-outcome_90 = Outcome at 90 days

# What the pages say.
ties-lines = Days of exchange are { $share } regular
ties-lines-what = Pairs of offices in touch over the last twelve months · 100% for a clock · silent after thirty days
ties-lines-none = No dated exchange between offices over the last twelve months.
ties-pair = Pair
ties-pairs = Pairs
ties-pair-headquarters = Headquarters – bureau
ties-pair-bureau = Bureau – its own offices
ties-pair-region = Offices of one region
ties-pair-across = Across regions
ties-silent = { $n ->
    [0] No line is silent
    [one] One line of { $total } has been silent for over thirty days
   *[other] { $n } lines of { $total } have been silent for over thirty days
}
ties-silent-what = Headquarters and bureaux, bureaux and their offices · those that spoke most first
ties-silent-none = No line of headquarters or of a bureau has been silent for over thirty days.
ties-silent-unknown = Headquarters and bureaux noted no dated exchange with their offices.
ties-line = Line
ties-last-on = Last exchange
ties-silent-days = Days silent
ties-contact-days = Days in touch
ties-evenness = Regularity
ties-cited = { $top } of { $bottom } cited in an agreement or plan of another office
network-cited = Cited by
ties-mentors = Mentors
ties-mentors-plain = Who could mentor on which topic
ties-mentors-what = By topic: mentors in post who consent, those with a place, questions and mentoring of the twelve months · never fewer than five persons, never a name
ties-mentors-none = No consenting mentor has said which topics they know (PRACTITIONERS sheet).
ties-mentors-source = Offices’ PRACTITIONERS and EXCHANGES sheets
ties-topic = Topic
ties-free = With a place
ties-questions = Questions asked
ties-mentored = Mentoring
ties-few = fewer than five
ties-heard = { $top } functions of { $bottom } were heard in twelve months
ties-heard-what = Internal consultations on tools and support, by bureau · last day each function was heard
ties-heard-none = No consultation says which functions were heard (CONSULTATIONS sheet).
ties-heard-source = Offices’ CONSULTATIONS sheet
ties-never-heard = never
ties-leaders = Leadership buy-in stands at { $value } of 1
ties-leaders-few = Too few heads to tell their buy-in
ties-leaders-what = Four dated and proved facts, never an opinion · by level, then by region · nothing below five heads, nobody is graded
ties-leaders-none = No office has sent facts of its leader’s engagement (LEADERS sheet).
ties-leaders-source = Offices’ LEADERS sheet
ties-leaders-of = Heads
ties-heads = Number
ties-won = With support { $with } of closed opportunities are won; without, { $without } (n = { $n } with)
ties-won-few = Too few closed opportunities to compare: { $with } with support (n = { $n }), { $without } without
ties-won-what = Two groups side by side, not a cause: support may go to the most promising ones, or to the least
ties-won-none = No request for support names a closed opportunity (Opportunity ID column, SUPPORT sheet).
ties-won-source = Offices’ PIPELINE and SUPPORT sheets
ties-opportunities = Opportunities
ties-supported = With support
ties-unsupported = No support known
ties-closed = Closed
ties-rate = Rate
ties-open = Open
ties-raised = { $bureau } raised { $usd } of revenue for other regions
ties-raised-what = Confirmed revenue, { $when }, by the origin the agreement states; what it does not state is nobody’s
ties-raised-by = Raised by { $bureau }
ties-raised-for = Received by { $bureau }
ties-raised-unstated = Origin not stated
ties-raised-none = No agreement of the region says which offices brought it about (Origination split column, AGREEMENTS sheet).
ties-known = { $n ->
    [0] No story is
    [one] One story of { $total } is
   *[other] { $n } stories of { $total } are
} known to at least three other offices
ties-known-what = Stories put on the portal · how many other offices opened them: offices, never persons
ties-known-none = No story of the year says under which title it stands on the portal (CONTENT sheet).
ties-known-source = Offices’ CONTENT and PORTAL sheets
ties-story = Story
ties-from = Office
ties-sent = Sent on
ties-other-offices = Other offices
ties-board = { $top } of { $bottom } Board questions are answered with a sourced figure; { $waiting ->
    [0] none waits
    [one] one waits
   *[other] { $waiting } wait
}
ties-board-what = Median time to answer: { $days } days · those that wait first
ties-board-source = Headquarters’ BOARD_QUESTIONS sheet
ties-question = Question
ties-session = Session
ties-asked-on = Asked on
ties-answer-state = Answer
ties-rests-on = Rests on
ties-no-figure = no figure
ties-in-days = { $n ->
    [0] the same day
    [one] in one day
   *[other] in { $n } days
}
ties-fits = programme: { $share } of agreements aligned; context: { $score } of 3 in the office’s view ({ $n } scored of { $total })
ties-fits-unscored = programme: { $share } of agreements aligned; context: no agreement scored by the office
ties-heeded = { $share } of the alerts of { $days } days ago were acted upon ({ $n } called then)
ties-heeded-plain = What becomes of alerts
ties-heeded-what = Precision: acted upon ÷ those that called · gone means acted upon, except an offer or a renewal whose day has passed
ties-heeded-none = No alert was known { $days } days ago.
ties-heeded-kind = Alert
ties-heeded-called = Called
ties-heeded-acted = Acted upon
ties-heeded-put-off = Put off
ties-heeded-lapsed = Lapsed
ties-heeded-still = Still wait
ties-heeded-precision = Precision
ties-mentors-title = Mentoring judged at 90 days is still in use in { $share } of cases (n = { $n })
ties-gained = Won
ties-silent-share = Silent
ties-found-fast = Within a minute
ties-found-nothing = No result
ties-heeded-way = [See what became of those of { $days } days ago]({ $href }): acted upon, put off, lapsed or still waiting.
