# The page of a country, and the directory to choose one from.
indicators-topic-country = Needs, country plan and delivery
metrics-column-csp_outcome = Strategic plan outcome
metrics-column-starts_on = Start date
metrics-column-elapsed_usd = Value of time elapsed
metrics-column-spent_usd = Spent
metrics-column-gap_usd = Spent less time elapsed
metrics-column-need_country = Country of the need
metrics-column-need_status = Status of the need
metrics-column-declared_on = Declared on
metrics-column-is_orphan = Without a declared need
metrics-column-is_aligned = Aligned

country-nav = Countries
country-agreement = Agreement
country-partner = Partner
country-status = Status
country-dates = Runs
country-signed = Signed
country-received = Received
country-spent = Spent
country-time = Time
country-results = Results
country-gap = Gap
country-need = Need
country-need-id = No.
country-next = Next milestone
country-evaluation = Evaluation
country-outcome = Outcome
country-standing = Agreements
country-standing-active = Active
country-standing-over = Over
country-standing-coming = In preparation
country-no-outcome = No outcome
country-total = Total
country-total-n = Total ({ $n })
country-mostly = Mostly
country-needs-unmet = Needs without an agreement
country-of = { $n } of { $total }
country-opening = ○ opening
country-unknown-choice = “{ $value }” is not known here ({ $kind }). The nearest is { $nearest }.
country-need-and = { $first } + { $n }
country-no-need = none
country-evaluated = done
country-evaluation-due = due
country-evaluation-soon = within 6 months
country-milestone = Milestone
country-first-date = Promised
country-new-date = Now
country-slip = Days
country-required = Required
country-covered = Covered
country-answered-by = Agreements that answer it
country-kind = Kind
country-age = Age (days)
country-people = People concerned
country-due = Due
country-priority = Priority
country-ends = Ends
country-file = File
country-period = Period
country-received-on = Received on
country-rows = Rows loaded
country-held = On hold
country-settled = Status
country-sort = Sort by
country-source-agreements = Agreements signed
country-source-delivery = Agreements and spending reported
country-source-milestones = Milestones of agreements
country-source-needs = Needs declared and agreements linked
country-order-value = value, active first
country-order-title = agreement
country-order-partner = partner
country-order-ends = nearest end
country-order-gap = spending behind time
country-order-results = weakest results
country-order-next = next milestone
country-open = [Open the country’s page]({ $href }).
country-plan-unknown = The titles and dates of the country strategic plan are in no workbook: outcomes go by their codes.
country-all = All
country-sort-gap = gap to plan
country-sort-name = name
country-sort-revenue = revenue
country-sort-agreements = agreements
country-sort-needs = open needs
country-sort-sent = oldest submission
country-needs-open = Unmet needs
country-last-sent = Last submission
country-never = never
country-worth = { $usd } signed
country-none-declared = no need declared
country-asked = { $usd } required
country-met = { $n } of { $total } needs have an agreement
country-for-time = for { $share } of the time of active agreements
country-spending-untold = no spending was reported
country-few = < { $n }
country-moved = This country belonged to **{ $before }** until { $day }, when it joined **{ $after }**.
country-silent = **The office of this country has sent nothing yet**: neither agreements nor needs are known there. [See all countries]({ $href })
country-not-ours = **{ $name }: the organisation has no office, agreement or need on record there.** [Choose another country]({ $href })
country-needs-none = No need was declared for this country.
country-outcomes = Outcomes and partners
country-outcomes-what = Signed value of active agreements, this country’s share; an opening is a cell where nobody helps yet; a value opens its agreements below. Confidential partners and the smallest are shown together
country-outcomes-none = No agreement or need of this country names an outcome.
country-outcomes-several = Every outcome has several partners
country-portfolio-what = Money is this country’s share; spent and time are shares of signed value and of planned duration; results, the mean of yearly targets up to the year chosen. Click a row to open the agreement
country-portfolio-none = No agreement serves this country.
country-portfolio-filtered = No agreement matches this choice. [Back to all agreements]({ $href })
country-see-all = See all { $n } agreements
country-see-fewer = Keep only the first { $shown } of { $n }
country-delivery-none = No active agreement has known dates: there is nothing to compare between money, time and results.
country-delivery-what = Money, time and results of active agreements (the three bars, top to bottom), widest apart first ({ $n } of { $total }); red: more than 20 points behind time
country-delivery-even = No active agreement spends more than 20 points behind its time
country-delivery-untold = No active agreement has reported spending
country-milestones-kept = No milestone is late or put off.
country-milestones-none = No milestone is expected.
country-milestones-what = First date promised and the date now; those whose first date has passed come first
country-needs-what = Least covered first; coverage stops at 100% per need; a need may be served by an agreement signed elsewhere
country-more = and { $n } more
country-unmet-what = Needs open or in discussion, oldest first
country-unmet-none = Every open need has a signed agreement.
country-orphans-what = Active agreements without a linked need; { $share } of them name both an outcome and a need
country-orphans-none = Every active agreement answers a declared need.
country-sent-what = The office’s workbooks, latest first
country-sent-never = No submission
country-sent-none = The office of this country has sent nothing yet.
country-sent-source = Files received
country-send = [Send a workbook]({ $send }) · [Download the office’s template]({ $template })
country-directory-what = Confirmed revenue { $when } against the phased plan to that date; click a country to open it
country-directory-none = No country has an office or revenue here.
country-directory-total = Total ({ $n } countries)
country-ending = { $n ->
    [one] [One agreement ends]({ $href })
   *[other] [{ $n } agreements end]({ $href })
} within 90 days, worth **{ $usd }**.
country-lead-unmet = { $n ->
    [one] **One need** of { $total } has no agreement
   *[other] **{ $n } needs** of { $total } have no agreement
} ({ $usd }).
country-lead-met = Each open need ({ $total } declared) has a signed agreement.
country-others = { $n ->
    [one] Other partner
   *[other] Others ({ $n } partners)
}
country-hidden = { $n ->
    [one] Agreement of a confidential partner
   *[other] Others: { $n } agreements of confidential partners
}
country-outcomes-bare = { $n ->
    [one] Nobody helps { $names } yet
   *[other] Nobody helps { $names } yet
}{ $unmet ->
    [0] {""}
    [one] , where one need waits
   *[other] , where { $unmet } needs wait
}
country-outcomes-alone = { $n ->
    [one] { $names } rests on a single partner
   *[other] { $names } each rest on a single partner
}
country-portfolio = { $n ->
    [0] No agreement
    [one] One agreement
   *[other] { $n } agreements, active ones first
}
country-delivery-behind = { $n ->
    [one] One agreement of { $total } spends far behind its time
   *[other] { $n } agreements of { $total } spend far behind their time
}; furthest: { $title } ({ $gap })
country-milestones = { $n ->
    [0] No milestone late
    [one] One milestone late
   *[other] { $n } milestones late
}{ $moved ->
    [0] {""}
    [one] , one more put off
   *[other] , { $moved } more put off
}
country-needs = { $n ->
    [one] One need declared, { $share } covered
   *[other] { $n } needs declared, { $share } covered by value
}
country-unmet = { $n ->
    [one] One need without an agreement ({ $usd }), for { $days } days
   *[other] { $n } needs without an agreement ({ $usd }); the oldest has waited { $days } days
}
country-orphans = { $n ->
    [one] One active agreement answers no declared need
   *[other] { $n } active agreements answer no declared need
}
country-sent = Last submission on { $day }{ $n ->
    [0] {""}
    [one] , data one day old
   *[other] , data { $days } days old
}
country-lead = { $n ->
    [one] One country
   *[other] { $n } countries
}{ $never ->
    [0] , all of which have sent a workbook.
    [one] , one of which has never sent a workbook.
   *[other] , { $never } of which have never sent a workbook.
}
country-directory = { $n ->
    [0] No country
    [one] One country
   *[other] { $n } countries
}
