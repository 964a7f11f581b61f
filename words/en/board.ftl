# The Board workbook: one file, one sheet per subject.
board-button = Board workbook
board-title = Private partnerships and fundraising
board-category = Briefing to the Executive Board

# The sheets: tab, title, line of the contents
board-sheet-cover = Cover
board-sheet-contents = Contents
board-sheet-messages = Key messages
board-sheet-indicators = Indicators
board-sheet-revenue = Revenue
board-sheet-forecast = Forecast
board-sheet-impact = Impact
board-sheet-needs = Needs
board-sheet-bureau = Regional bureaux
board-sheet-network = Network
board-sheet-lifecycle = Life cycle
board-sheet-notes = Notes
board-sheet-glossary = Glossary
board-sheet-method = Method and limits
board-sheet-data = Data
board-sheet-months = Monthly data
board-sheet-origins = Traceability
board-title-contents = Contents
board-title-messages = Key messages
board-title-indicators = Indicators
board-title-revenue = Revenue
board-title-forecast = Year-end forecast
board-title-impact = Impact
board-title-needs = Needs of the field
board-title-network = Network of practitioners
board-title-lifecycle = Life cycle of agreements
board-title-notes = Notes
board-title-glossary = Glossary
board-title-method = Method and limits
board-title-data = Data: indicators
board-title-months = Data: monthly revenue
board-title-origins = Traceability
board-about-cover = Subject, scope, session, date of the data, contacts, disclaimers
board-about-contents = The list of sheets
board-about-messages = Five sentences at most, each linked to the cell it stands on
board-about-indicators = Each indicator: value, phased target, year before, good direction, standing
board-about-revenue = Confirmed revenue by source and month, by bureau against plan, by year
board-about-forecast = The year’s expected end, its band, the chance of reaching the plan; what a few suppositions would change
board-about-impact = People reached without double counting, results achieved, share verified
board-about-needs = Needs declared by the field, share covered, needs without a partner
board-about-bureau = { $name }: four figures, countries against plan, an example, the director’s note
board-about-network = Exchanges between offices, bridges between regions, active practitioners
board-about-lifecycle = Checks, endings, evaluations and corrective plans due; what waits for a decision
board-about-notes = The numbered notes: what a figure does not say
board-about-glossary = Definition, formula, unit, good direction and owner of each indicator
board-about-method = Coverage, currency conversion, rows held, exclusions, what is not measured
board-about-data = One figure per line, by bureau and country, ready for a pivot table
board-about-months = Confirmed revenue by month, bureau, country and source
board-about-origins = From each key figure to the file, sheet and cell received

# Head and foot of every sheet
board-line-scope = { $organisation } · Scope: { $scope } · Period: { $period } · Sources: all
board-line-standing = Data as of { $day }{ $known } · { $status } · Coverage: { $coverage } · Version { $version }
board-line-known = , as known on { $day }
board-coverage-offices = { $received } of { $due } offices ({ $share })
board-coverage-files = { $n ->
    [one] one file received, no reporting calendar
   *[other] { $shown } files received, no reporting calendar
}
board-fictional = Fictional data: no name or amount is real.
board-fictional-short = FICTIONAL DATA
board-footer = Page &P of &N · data as of { $day } · { $status }
board-as-of = Data as of { $day }
board-provisional = Provisional
board-final = Final
board-period-of = { $start } to { $end }
board-all-offices = all offices
board-all-countries = all countries
board-unstated = Not stated

# Cover
board-cover-subtitle = Briefing to the Executive Board
board-cover-about = Item
board-cover-detail = Detail
board-cover-organisation = Organisation
board-cover-scope = Scope
board-cover-period = Period covered
board-cover-session = Session
board-cover-item = Agenda item
board-cover-as-of = Data as of
board-cover-known-on = As known on
board-cover-known-live = the day of the latest publication
board-cover-status = Status
board-cover-coverage = Coverage
board-cover-version = Version of the data
board-cover-contact = Focal points
board-cover-next = Next update
board-cover-next-on = data as of { $day }
board-cover-to-fill-session = [to be completed by the Board secretariat]
board-cover-to-fill-item = [to be completed by the Board secretariat]
board-cover-to-fill-contact = [to be completed: { $organisation }, private partnerships division]
board-cover-clauses = Disclaimers
board-clause-companies = The mention of specific companies or of certain manufacturers’ products does not imply that they are endorsed or recommended by the organisation in preference to others of a similar nature that are not mentioned.
board-clause-designations = The designations employed and the presentation of material in this document do not imply the expression of any opinion whatsoever on the part of the United Nations concerning the legal status of any country, territory, city or area, or of its authorities, or concerning the delimitation of its frontiers or boundaries.
board-clause-confidential = Partners that asked for confidentiality are counted in every total and are never named.

# Contents
board-contents-heading = What this workbook holds
board-contents-what = Choose a sheet to open it
board-number = No.
board-sheet = Sheet
board-sheet-holds = What it holds

# Key messages
board-messages-heading = What the Board can take away
board-messages-what = Each sentence is made of figures of this workbook and leads to its cell
board-messages-none = No figure allows a message yet for this scope and period.
board-message = Message
board-figure = Figure
board-see = Where to see it
board-remark-messages = The sentences are composed from the figures by fixed rules; none is written by hand.
board-message-revenue = Confirmed revenue reached { $value } from { $start } to { $end }{ $planned ->
    [yes] , or { $share } of the phased plan ({ $plan })
   *[no] { "" }
}{ $moved ->
    [more] { " " }and { $change } more than on the same date in { $year }
    [less] { " " }and { $change } less than on the same date in { $year }
    [same] { " " }and as much as on the same date in { $year }
   *[none] { "" }
}.
board-message-sources = The first source is { $source }: { $value }, or { $share } of the total.
board-message-sources-fell = The largest fall comes from { $source }: { $amount } less than on the same date in { $year }.
board-message-sources-rose = The largest rise comes from { $source }: { $amount } more than on the same date in { $year }.
board-message-people = People reached by supported programmes in { $year }, without double counting: { $people }.
board-message-results = Expected results are achieved at { $share } on average.
board-message-verified = Share of results verified: { $share }.
board-message-needs = Needs declared by the field are covered at { $share } by value.
board-message-unmet = Needs still without a partner: { $shown } ({ $value }).
board-message-ending = Agreements ending within 90 days: { $shown } ({ $value }).
board-message-exposed = Due diligence is missing or has lapsed for { $value } of agreements in progress.
board-message-portfolio = Agreements in progress on { $day }: { $agreements }, with { $partners } partners.
board-message-network = Share of exchanges between practitioners that cross a regional boundary: { $share }.
board-message-active = Active practitioners: { $share }.
board-source-individuals = individuals
board-source-businesses = businesses
board-source-foundations = foundations
board-source-other = other sources
board-of-source-individuals = individuals
board-of-source-businesses = businesses
board-of-source-foundations = foundations
board-of-source-other = other sources

# Columns
board-topic = Topic
board-indicator = Indicator
board-unit = Unit
board-value = Value
board-phased-target = Phased target
board-phased-plan = Phased plan
board-year-before = Same period { $year }
board-change = Change
board-reading = Reading
board-standing = Standing
board-good-direction = Good direction
board-period = Period
board-note = Note
board-month = Month
board-year = Year
board-total = Total
board-bureau = Bureau
board-country = Country
board-bureau-code = Bureau code
board-country-code = Country code
board-source = Source
board-code = Code
board-span = Span read
board-attainment = Attainment
board-confirmed = Confirmed revenue
board-confirmed-usd = Confirmed revenue, USD
board-definition = Definition
board-formula = Formula
board-owner = Owner
board-unit-usd-m = $M
board-unit-usd-k = $k
board-unit-ratio = %
board-unit-count = number
board-unit-persons = people
board-unit-days = days
board-unit-index = index
board-unit-usd-ratio = $ per $
board-reading-better = ▲ better
board-reading-worse = ▼ worse
board-reading-same = unchanged
board-direction-up = higher
board-direction-down = lower
board-direction-none = not applicable
board-topic-revenue = Revenue
board-topic-agreements = Agreements
board-topic-partners = Partners
board-topic-impact = Impact
board-topic-needs = Needs
board-topic-network = Network
board-topic-lifecycle = Life cycle
board-topic-receiving = Data
board-span-period = { $first }–{ $last } { $year }
board-span-year = year { $year }
board-span-quarter = { $quarter }
board-span-day = as of { $day }
board-span-undated = undated

# Indicators
board-indicators-heading = { $n ->
    [0] No indicator measured
    [one] One indicator measured
   *[other] { $n } indicators measured
}
board-indicators-what = Value on the date of the data, target phased to that date, same period of the year before
board-remark-indicators = “—”: not applicable or not comparable. “3 of 4”: fewer than five cases, the cell keeps the ratio. The change of a percentage is in points. Notes are on the Notes sheet.

# Revenue
board-revenue-finding = Confirmed revenue: { $value }
board-revenue-month-what = By source and month, { $start } to { $end }; UN rate of the day of each transaction
board-revenue-place-bureaux = Bureaux against their plan
board-revenue-place-countries = Countries against their plan
board-revenue-place-what = Plan phased to the date; compared with the same months of { $year }, same offices
board-revenue-year = Earlier years
board-revenue-year-what = A multi-year agreement counts in full in the year it is confirmed; the other column, always in whole years, spreads it over the years it pays for
board-revenue-none = No revenue was confirmed in the period.
board-year-to-date = { $year }, to { $end }
board-revenue-chart = Confirmed revenue by source and month, { $unit }
board-revenue-alt = { $title }. Stacked columns, one per month ({ $months }), four sources at most. { $finding }. The values are in the table on the left.
board-revenue-place-chart = Confirmed revenue and phased plan, { $unit }
board-revenue-place-alt = { $title }. Horizontal bars, { $places } rows, two to a row: actual and plan. The values are in the table on the left.
board-remark-revenue = Totals are formulas. { $over ->
    [yes] A multi-year agreement leaves a spike in the year it is confirmed: the programme-year column spreads it.
   *[no] The current year is not over: it does not compare with whole years.
}

# Impact
board-impact-finding = People reached, without double counting: { $people }
board-impact-finding-none = The results received count no people
board-impact-what = By area of activity, { $year }
board-impact-place-bureaux = The same measures by bureau
board-impact-place-countries = The same measures by country
board-impact-place-what = Each place counts once, at the highest of its activities
board-impact-alt = { $title }. Horizontal bars, { $rows } rows; the values are in the table on the left.
board-impact-chart-area = People reached and planned, by area
board-impact-chart-bureaux = People reached and planned, by bureau
board-impact-chart-countries = People reached and planned, by country
board-activity-area = Area of activity
board-people-reached = People reached
board-people-upper = Upper bound
board-people-target = People planned
board-reached-of-target = Reached ÷ planned
board-results = Results tracked
board-achievement = Result achievement
board-verified = Share verified
board-remark-impact = Total people is not the sum of the rows: whoever is reached by two activities in one place counts once. The upper bound assumes that no activity overlaps another.

# Needs
board-needs-finding = Share of needs covered, by value: { $share }
board-needs-what = Needs declared by offices, as of { $day }
board-needs-alt = { $title }. Horizontal bars, { $places } rows. The values are in the first table on the left.
board-needs-chart-covered = Share of needs covered, by value
board-needs-chart-unmet = Value of needs without a partner, { $unit }
board-needs-declared = Needs declared
board-needs-covered-count = Covered, by number
board-needs-covered-value = Needs covered
board-needs-unmet = Without a partner
board-needs-unmet-value = Value without a partner
board-needs-list = { $n ->
    [one] One need without a partner
   *[other] The first { $n } needs without a partner
}
board-needs-list-what = Highest priority first, then the largest
board-need = Need
board-need-kind = Kind
board-declared-on = Declared on
board-age-days = Days waiting
board-people-concerned = People concerned
board-required = Amount required
board-remark-needs = A need of unknown cost counts by number and not by value. What exceeds the amount required is not counted.

# One page per bureau
board-bureau-figures = Where do we stand?
board-bureau-figures-what = Revenue and field-driven share from January to { $day }; results of the year; decisions on the date of the data
board-bureau-countries = Countries against their plan
board-bureau-countries-what = Largest revenue first; totals by formula, except distinct counts and percentages
board-bureau-no-country = No country of this bureau has a figure for this period.
board-silent = No file received for { $quarter }: { $names }.
board-silent-since = { $office } (latest file on { $day })
board-bureau-chart = Confirmed revenue and phased plan, { $unit }
board-bureau-alt = { $title }. { $bureau }: horizontal bars, { $countries } countries, largest revenue first. The values are in the table of countries.
board-besides = Of which
board-besides-value = Related figure
board-of-which-verified = verified
board-at-stake = Amount at stake
board-to-decide = Decisions to take
board-bureau-active-agreements = Agreements in progress
board-bureau-need-coverage = Needs covered
board-example = What it looks like in the field
board-example-none = No example has been sent yet.
board-example-where = { $text }
board-example-need = Need: { $text }
board-example-partner = Partner: { $text }
board-example-result = Result: { $text }
board-example-quote = “{ $text }”
board-example-proof = Proof: { $text }
board-director-note = A word from the bureau’s director
board-director-note-none = No note has been sent yet for this period.
board-signed = { $author }, { $day }
board-confidential = confidential partner
board-confidential-agreement = Agreement { $number } (confidential partner)

# Network
board-network-finding = Exchanges that cross a regional boundary: { $share }
board-network-finding-none = Exchanges between offices
board-network-what = Exchanges noted from { $start } to { $end }; practitioners active in the 90 days before the month’s end
board-network-what-undated = Undated exchanges: all that were received
board-network-months = Exchanges by month and type
board-network-months-what = Number of exchanges; no message is read, only the exchange is counted
board-network-chart = Exchanges by month and type
board-network-alt = { $title }. Stacked columns, { $months } months, four types at most. The values are in the table on the left.
board-network-matrix = Who exchanges with whom
board-network-matrix-what = Exchanges from the bureau in the row to the bureau in the column; the diagonal is internal
board-from-bureau = From
board-other-types = Other types
board-remark-network = No group of fewer than five people is shown, and nobody is named.

# Life cycle
board-lifecycle-finding = { $n ->
    [0] Nothing waits for a decision
    [one] One decision to take
   *[other] { $n } decisions to take
}
board-lifecycle-what = By bureau, as of { $day }
board-matters = What waits for a decision
board-matters-what = { $n ->
    [one] One matter
   *[other] { $shown } matters of { $n }, the most pressing first, then the largest
}
board-matter = Matter
board-matter-renewal = Agreement ending
board-matter-corrective = Corrective measure
board-matter-evaluation = Final evaluation
board-matter-need = Urgent need
board-matter-due-diligence = Check lapsed
board-matter-reporting = File not received
board-matter-held = Amounts held
board-subject = Subject
board-where = Where
board-due-on = Due on
board-days-left = Days left
board-and-others = { $first } and { $n } others
board-remark-lifecycle = Agreements and partners of several bureaux count once in the total: numbers do not add up. Negative days are days late.

# Notes
board-notes-heading = What a figure does not say
board-note-all = All
board-note-few = “3 of 4” replaces a percentage of fewer than five cases. The cell keeps the exact ratio, for calculations.
board-note-structure = Bureaux are those of the last day of the period. The months of { $before } are grouped by the same structure, so that the same offices are compared.
board-note-comparison = The year { $year } is compared with the same months of { $before }. A period that is not over is never compared with a whole one.
board-note-rounding = Cells keep the exact amounts, to the cent. Millions with one decimal are rounded: a sum shown may differ by a tenth from its parts shown.

# Glossary
board-glossary-heading = The indicators used in this workbook
board-glossary-what = One definition per indicator, the same on the screen and here

# Method
board-method-coverage = What was received and what is missing
board-method-coverage-what = Workbooks due and received for { $quarter }; rows and amounts of all files that stand: read = accepted + held + ignored
board-gap = Difference
board-method-currencies = { $n ->
    [one] Revenue confirmed in one currency
   *[other] Revenue confirmed in { $n } currencies
}
board-method-currencies-what = Currency of the agreement
board-method-basis = Where the dollar amount comes from
board-method-basis-what = The rate is that of the day of each transaction, at the UN operational rate
board-basis = Origin
board-basis-published = published in dollars by the source
board-basis-rate = converted at the rate of the day
board-basis-usd = received in dollars
board-basis-unstated = not stated
board-currency = Currency
board-share = Share
board-other-currencies = { $n ->
    [one] One other currency
   *[other] { $n } other currencies
}
board-method-rules = Rules followed
board-rule-knowledge = Figures say what was known on { $day }. A file sent again replaces the earlier one; the old one is kept.
board-rule-money = An amount in another currency is converted at the UN operational rate of its own date; the dollar value published by the source wins where there is one. The rate used is on the Traceability sheet.
board-rule-shares = An agreement that serves several countries is split by its own shares; a share not stated stays “Not stated” and is never spread.
board-rule-duplicates = A co-funded or passed-through agreement counts once: the row kept for the record (counted: no) brings nothing. Pledges are never added to revenue.
board-rule-ratios = A percentage is a ratio of sums, never an average of percentages. Without a denominator it does not apply: “—”.
board-rule-people = People reached count once per place: the register if there is one, else the highest of counts that overlap. Years do not add up.
board-rule-persons = Rows held are read and kept out of totals until mended. No group of fewer than five people is shown.
board-rule-silent = An office that sent nothing for the period is represented by its latest file, or absent: never by a zero.
board-rule-unmeasured = Not measured in this scope, for want of data received: { $names }.
board-rule-left-out = Sheets without data, left out: { $names }.

# Data
board-data-heading = Each indicator for the whole, by bureau and by country
board-data-what = Amounts in dollars to the cent, ratios between 0 and 1. Do not add up distinct counts, people or ratios
board-data-span-period = months of the period
board-data-span-year = programme year
board-data-span-results = year
board-data-span-month = last month
board-data-span-quarter = last quarter
board-data-span-day = on the date of the data
board-data-span-exchanges = exchanges
board-months-heading = Confirmed revenue by month, bureau, country and source
board-months-what = Months of the period and the same months a year before, dollars to the cent

# Traceability
board-origins-heading = Where each figure comes from
board-origins-what = For each key figure, the { $shown } received cells that weigh most; the screen shows them all
board-origins-none = This figure speaks of what did not come, or of a calculation over many rows: no single cell carries it.
board-rows-behind = Rows behind
board-file = File
board-received-sheet = Sheet received
board-cell = Cell
board-received-heading = Heading received
board-as-received = As received
board-brings = Brings
board-rate = Units per dollar
board-known-on = Known on

# What cannot be asked
board-unknown-organisation = No organisation is called “{ $value }” in this warehouse. The nearest is { $nearest }.
board-unknown-office = No office is called “{ $value }”. The nearest is { $nearest }.
board-wrong-period = “{ $value }” is not a period; write it as 2026-Q3 or 2026.
board-period-ahead = The period “{ $value }” has not begun: the data go up to { $today }.
board-wrong-language = “{ $value }” is not a language of the workbook; there are { $known }.
board-no-warehouse = Nothing is loaded yet: python -m etl load FOLDER, or make demo for the fictional portfolio.

# Command line
board-command-about = The documents that leave the house.
board-command-board = the Board workbook
board-command-out = the workbook to write
board-command-office = one office, by its code; all without this choice
board-command-period = the quarter (2026-Q3) or the year (2026); the latest without this choice
board-command-lang = language: fr, en, es
board-command-as-of = what was known on that day, 2026-07-15
board-command-organisation = code of the organisation, when the warehouse holds several
board-command-warehouse = directory of the warehouse
board-written = { $file }: { $sheets } sheets, { $figures } figures, { $seconds } s
board-forecast-heading = Where { $year } would end, as the data say it and under a few suppositions
board-forecast-what = Confirmed revenue expected at the end of the year, on data as of { $day }; the band holds the outcome four times out of five
board-forecast-supposed = Supposition
board-forecast-nothing = None: what the data say
board-forecast-first = The first donor brings nothing more
board-forecast-three = The three largest donors bring nothing more
board-forecast-late = Everything still to come is 90 days late
board-forecast-half = Half of the pipeline due this year fails
board-forecast-together = The first donor leaves, 30 days late, half of the pipeline fails
board-remark-forecast = Method: the months that are over are known; the rest of the year is expected in the ratio of past years. A supposition is not a forecast.
board-note-pinned = Director’s word
board-note-until = valid until { $day }
board-note-expired = expired on { $day }

# Delivery and risks
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
board-matter-delivery = Money without results
board-sheet-questions = Board questions
board-about-questions = Questions asked at the Board, days to answer and the figure each answer rests on
board-questions-finding = { $top } of { $bottom } questions are answered with a sourced figure
board-questions-what = As known on { $day } · those that wait first
board-questions-session = Session
board-questions-question = Question
board-questions-asked = Asked on
board-questions-answered = Answered on
board-questions-days = Days
board-questions-answer = Answer
board-questions-figure = Figure and its source
board-remark-questions = Days: until the answer, or until today for those that wait. A question is never ascribed to whoever asks it.
board-title-questions = Questions of the Board
