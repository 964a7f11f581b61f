# What metrics have to say: questions put wrongly, units, columns, the command line.
metrics-unknown-metric = No metric is called “{ $name }”. Did you mean “{ $nearest }”?
metrics-unknown-column = { $view } has no column “{ $name }”. Did you mean “{ $nearest }”?
metrics-never-persons = “{ $name }” points at persons: no question goes by it. Ask by office, country or bureau.
metrics-out-of-sight = Nothing in { $view } says which office a row belongs to: a viewer of some offices sees none of it.
metrics-unknown-value = No row bears “{ $value }” in the column “{ $column }”. Did you mean “{ $nearest }”?
metrics-wrong-value = The column “{ $column }” cannot be “{ $value }”; it takes { $expected ->
    [date] a date such as 2026-09-30
    [moment] a date and time such as 2026-09-30 14:05
    [integer] a whole number such as 2026
    [flag] true or false
   *[number] a number such as 1234.5
}.
metrics-wrong-step = The supposition “{ $column }” cannot be “{ $value }”; it takes: { $allowed }.
metrics-no-warehouse = Nothing has been loaded here yet. Load files first: python -m etl load FOLDER
metrics-few = { $top } of { $bottom }
metrics-not-stated = not stated
metrics-yes = yes
metrics-no = no

# Units
metrics-unit-usd = US dollars
metrics-unit-ratio = percentage
metrics-unit-count = count
metrics-unit-persons = people
metrics-unit-days = days
metrics-unit-hours = hours
metrics-unit-index = index
metrics-unit-usd_ratio = dollars per dollar
metrics-unit-gap = gap, in points

# Good direction
metrics-direction-up = higher is better
metrics-direction-down = lower is better
metrics-direction-none = neither high nor low is better in itself

# Owners
metrics-owner-finance = Finance
metrics-owner-partnerships = Partnerships
metrics-owner-programme = Programme
metrics-owner-field = Field
metrics-owner-network = Network of practitioners
metrics-owner-data = Data

# Command line
metrics-command-about = Put a question to the metrics, or go back from a figure to the cells received.
metrics-command-ask = give one or more metrics, broken down and filtered
metrics-command-trace = show the cells received behind a figure
metrics-command-name = name of the metric, for example cash_received
metrics-command-by = columns that break the answer down, for example country year
metrics-command-where = filters COLUMN=VALUE; a,b for a list, a..b for a range, - for not stated
metrics-command-as-of = answer with what was known on that day (YYYY-MM-DD)
metrics-command-format = form of the answer: table, csv or json
metrics-command-warehouse = folder of the data warehouse
metrics-command-lang = language of the answer: fr, en or es
metrics-command-limit = number of received rows to show
metrics-command-help = show this help
metrics-command-usage = Usage:
metrics-command-what-to-do = Choose a command: ask or trace. For example: python -m metrics ask cash_received --by country
metrics-command-no-name = Name a metric, for example: python -m metrics { $command } cash_received
metrics-command-one-name = The command trace goes back from one metric at a time; here are several: { $names }.
metrics-command-unknown = “{ $given }” is not a choice of { $option }. Did you mean “{ $nearest }”?
metrics-command-unknown-option = No option is called “{ $given }”. Did you mean “{ $nearest }”?
metrics-command-no-value = The option { $option } takes a value.
metrics-command-not-a-filter = “{ $given }” is not a filter; write COLUMN=VALUE, for example country=TGO.
metrics-command-not-a-day = “{ $given }” is not a date. Did you mean { $nearest }?
metrics-command-not-a-number = “{ $given }” is not a number of rows; write for example 200.

# Going back from a figure
metrics-trace-title = { $label }: { $total }
metrics-trace-file = File
metrics-trace-sheet = Sheet
metrics-trace-cell = Cell
metrics-trace-heading = Column
metrics-trace-received = Value received
metrics-trace-brings = Brings
metrics-trace-rate = Rate
metrics-trace-known_on = Known on
metrics-trace-rows = { $n ->
    [0] no row received
    [one] one row received
   *[other] { $shown } rows received
}

# Columns
metrics-column-closes_quarter = Last month of the quarter
metrics-column-closes_year = Closes the year
metrics-column-is_ending = About to end
metrics-column-stake_id = What is at stake
metrics-column-organisation = Organisation
metrics-column-agreement_id = Agreement no.
metrics-column-agreement_title = Agreement
metrics-column-agreement_type = Agreement type
metrics-column-partner_id = Partner code
metrics-column-partner_name = Partner
metrics-column-source = Source
metrics-column-activity_area = Activity area
metrics-column-modality = Modality
metrics-column-earmarking = Earmarking
metrics-column-currency = Currency
metrics-column-owner = Owner
metrics-column-status = Status
metrics-column-kind = Kind
metrics-column-country = Country
metrics-column-office = Office
metrics-column-bureau = Regional bureau
metrics-column-bureau_now = Regional bureau today
metrics-column-date = Date
metrics-column-year = Year
metrics-column-quarter = Quarter
metrics-column-month = Month
metrics-column-period = Period
metrics-column-period_end = End of period
metrics-column-today = Day of the data
metrics-column-ends_on = End date
metrics-column-days_to_end = Days to the end
metrics-column-is_active = Active
metrics-column-has_valid_check = Check valid
metrics-column-check_valid_until = Check valid until
metrics-column-flow_id = Line no.
metrics-column-is_estimated = Estimated
metrics-column-age_bucket = Age of the delay
metrics-column-is_to_date = Month completed
metrics-column-vintage = Plan approved on
metrics-column-partner_flow = Gain or loss
metrics-column-indicator = Indicator
metrics-column-level = Level
metrics-column-defined_by = Defined by
metrics-column-place = Location
metrics-column-tier = Tier
metrics-column-count_method = Counting method
metrics-column-overlap_group = Overlap group
metrics-column-disjoint_group = Disjoint group
metrics-column-baseline = Baseline
metrics-column-target = Target
metrics-column-actual = Actual
metrics-column-achievement = Result achieved
metrics-column-is_latest = Latest report
metrics-column-is_measured = Measured
metrics-column-is_verified = Verified
metrics-column-people = People
metrics-column-people_target = People targeted
metrics-column-need_id = Need no.
metrics-column-need_title = Need
metrics-column-sdg = SDG
metrics-column-priority = Priority
metrics-column-due_on = Due date
metrics-column-age_days = Age in days
metrics-column-people_concerned = People concerned
metrics-column-is_counted = Counted
metrics-column-is_matched = With agreement
metrics-column-is_unmet = Unmet
metrics-column-practitioner_id = Practitioner
metrics-column-consent = Consent
metrics-column-language = Language
metrics-column-is_member = Member
metrics-column-is_lost_regular = Lost regular
metrics-column-acts_90d = Own exchanges in 90 days
metrics-column-from_office = Office that writes
metrics-column-to_office = Office that receives
metrics-column-from_bureau = Region that writes
metrics-column-to_bureau = Region that receives
metrics-column-channel = Kind of exchange
metrics-column-topic = Topic
metrics-column-participants = Participants
metrics-column-exchanges = Exchanges
metrics-column-exchanges_12m = Exchanges in 12 months
metrics-column-is_tie = Both offices known
metrics-column-is_between_offices = Between offices
metrics-column-is_cross_region = Between regions
metrics-column-is_isolated = Isolated
metrics-column-document = Document
metrics-column-document_office = Office of origin
metrics-column-found = Found
metrics-column-is_reuse_elsewhere = Reused elsewhere
metrics-column-done_on = Done on
metrics-column-current_on = Current date
metrics-column-is_due = Due
metrics-column-is_done = Done
metrics-column-is_done_in_time = Done in time
metrics-column-is_on_time = On time
metrics-column-is_late = Late
metrics-column-is_closed_on_time = Closed on time
metrics-column-measure = Measure
metrics-column-label = Label
metrics-column-agency_owner = Owner in the organisation
metrics-column-partner_owner = Owner at the partner
metrics-column-subject_id = Subject
metrics-column-title = Title
metrics-column-detail = Detail
metrics-column-days = Days left
metrics-column-urgency = Urgency
metrics-column-usd = Amount in dollars
metrics-column-signed_usd = Signed value
metrics-column-field_driven_usd = Field-driven value
metrics-column-duplicate_usd = Duplicate removed
metrics-column-usd_basis = Origin of the dollar amount
metrics-column-confirmed_usd = Confirmed revenue
metrics-column-programme_usd = Programme-year revenue
metrics-column-overdue_usd = Overdue amount
metrics-column-actual_usd = Confirmed revenue
metrics-column-plan_usd = Phased plan
metrics-column-now_usd = This year
metrics-column-before_usd = Year before
metrics-column-earlier_usd = Earlier years
metrics-column-required_usd = Amount required
metrics-column-covered_usd = Amount covered
metrics-column-submission_id = Submission
metrics-column-family = File layout
metrics-column-file_name = File
metrics-column-known_on = Known on
metrics-column-last_known_on = Last submission
metrics-column-received_at = Received on
metrics-column-author = Author
metrics-column-sender = Sender
metrics-column-sheet = Sheet
metrics-column-table_name = Table
metrics-column-header_row = Heading row
metrics-column-row = Row
metrics-column-origin = Origin
metrics-column-cell = Cell
metrics-column-column_name = Column
metrics-column-value = Value received
metrics-column-rule = Rule
metrics-column-severity = Severity
metrics-column-details = Details
metrics-column-rows_read = Rows read
metrics-column-rows_accepted = Rows loaded
metrics-column-rows_held = Rows on hold
metrics-column-rows_ignored = Rows ignored
metrics-column-read_usd = Amount read
metrics-column-accepted_usd = Amount loaded
metrics-column-held_usd = Amount on hold
metrics-column-ignored_usd = Amount ignored
metrics-column-is_received = Received
metrics-column-days_late = Days late
metrics-column-days_silent = Days without a submission
metrics-column-text = Text
metrics-column-expires_on = Valid until
metrics-column-outcome = Outcome
metrics-column-quote = Quote
metrics-column-proof = Proof
metrics-column-credit = Credit
metrics-column-valid_from = Valid from
metrics-column-valid_to = Valid to
metrics-column-is_open = Open
metrics-column-is_fictional = Fictional
metrics-column-name_fr = Name in French
metrics-column-name_en = Name in English
metrics-column-name_es = Name in Spanish
