# Needs and offers: columns, then what the page says.
metrics-column-age_band = Age band
metrics-column-criterion = Criterion
metrics-column-rating = Rating, 0 to 3
metrics-column-why_private = Why private
metrics-column-first_asked_on = First contact
metrics-column-partners_asked = Partners asked
metrics-column-first_signed_on = First agreement signed
metrics-column-is_signed = Agreement signed
metrics-column-is_timed = Wait known
metrics-column-wait_days = Days of waiting
metrics-column-is_overdue = Deadline passed
metrics-column-offer_id = Offer
metrics-column-conditions = Conditions
metrics-column-offer_status = State of the offer
metrics-column-offered_usd = Offered, USD
metrics-column-is_standing = Offer standing
metrics-column-check_outcome = Outcome of the check
metrics-column-is_check_valid = Check valid
metrics-column-is_known = Known partner
metrics-column-is_known_here = Known in this country

# What the page says.
needs-nav = Needs and offers
needs-title = Needs ↔ offers
needs-lead-driven = **{ $share }** of signed value answers needs the field had declared before signature.
needs-lead-waiting = { $n ->
    [one] One need still waits for an agreement
   *[other] **{ $n } needs** still wait for an agreement
}, for { $usd }, the oldest for { $days } days; { $late ->
    [0] none is past its deadline.
    [one] one is past its deadline.
   *[other] { $late } are past their deadline.
}
needs-lead-offers = { $n ->
    [one] One partner’s offer stands.
   *[other] { $n } partners’ offers stand.
}
needs-none = No office has declared a need here.
needs-unmet-none = No declared need waits for an agreement here.
needs-coverage = { $share } of what the field asks for is covered by agreements; { $gap } have none
needs-coverage-what = Needs declared and not withdrawn · share covered by signed agreements, no need above 100% · then by value, bureau by bureau
needs-by-value = By value
needs-by-number = By number
needs-covered = Covered
needs-missing = Still to find
needs-place = Measure or bureau
needs-of = { $share } · { $top } of { $bottom }
needs-out-of = { $top } of { $bottom }
needs-source = Offices’ NEEDS sheet
needs-source-agreements = Offices’ AGREEMENTS sheet
needs-source-pipeline = Offices’ OPPORTUNITIES sheet
needs-source-touches = Offices’ dated touches with partners
needs-ageing = { $n ->
    [one] One need waits
   *[other] { $n } needs wait
} in { $countries ->
    [one] one country
   *[other] { $countries } countries
}, { $longer ->
    [0] none of them for more than two years
    [one] one of them for more than two years
   *[other] { $longer } of them for more than two years
}
needs-ageing-what = Needs that no signed agreement answers · by country and age · the longest waits first
needs-country = Country
needs-age-half-year = Under 6 months
needs-age-year = 6 to 12 months
needs-age-two-years = 1 to 2 years
needs-age-longer = Over 2 years
needs-in-all = In all
needs-required = Required
needs-people = People
needs-need = Need
needs-age = Days waited
needs-best = Best offer
needs-nobody = none
needs-points = { $points } points
needs-points-head = Points /100
needs-extend = to be extended to this country
needs-reasons = Reasons and misses
needs-reason-kind = Kind of help
needs-reason-country = Country
needs-reason-amount = Amount
needs-reason-time = Deadline
needs-reason-check = Check
needs-reason-known = Already a partner
needs-mark-met = met
needs-mark-part = met in part
needs-mark-missed = missed
needs-mark-unknown = not stated
needs-weights = ✓ met, ~ in part, ✗ missed, ○ not stated; of 100 points: { $weights }
needs-workbench = { $n ->
    [one] One need waits
   *[other] { $n } needs wait
}; { $answered ->
    [0] no offer on the spot answers
    [one] an offer on the spot answers one of them
   *[other] offers on the spot answer { $answered } of them
}
needs-workbench-what = Those an offer on the spot may help first, then the most urgent · choose a line to see the offers opposite
needs-offers = { $n ->
    [0] No offer for “{ $title }”, { $country }
    [one] One offer for “{ $title }”, { $country }
   *[other] The { $n } best offers for “{ $title }”, { $country }
}
needs-no-offer = No standing offer of this kind ({ $kind }) reaches 50 points: the need calls for prospecting.
needs-history = History of this need and prospecting brief →
needs-offers-none = No partner’s offer stands.
needs-by-offer = { $n ->
    [one] One offer stands
   *[other] { $n } offers stand
}, { $idle ->
    [0] all with a need opposite
    [one] one with no need opposite
   *[other] { $idle } with no need opposite
}
needs-by-offer-what = Offers valid today, wherever they hold · waiting needs each answers where it holds, five at most · choose a line to see the reasons
needs-partner = Partner
needs-kind = Kind
needs-holds = Holds for
needs-offered = Offered
needs-until = Until
needs-answers = Needs
needs-first-need = The first
needs-no-need = none waiting where it holds
needs-of-offer = { $n ->
    [0] Offer of { $partner } ({ $kind }): no need
    [one] Offer of { $partner } ({ $kind }): one need
   *[other] Offer of { $partner } ({ $kind }): { $n } needs
}
needs-offer-until = until { $day }
needs-no-amount = amount not stated
needs-anywhere = countries not stated
needs-waits = { $n ->
    [one] waiting for one day
   *[other] waiting for { $n } days
}
needs-orphans = { $n ->
    [one] One agreement in force answers
   *[other] { $n } agreements in force answer
} no declared need; field-driven share: { $share }
needs-orphans-what = Agreements in force without a linked need · the largest first · USD
needs-orphans-none = Every agreement in force here answers a declared need.
needs-agreement = Agreement
needs-signed = Signed
needs-signed-on = Signed on
needs-ends = Ends
needs-owner = Owner
needs-collisions = { $n ->
    [one] One company is courted by several offices
   *[other] { $n } partners are courted by several offices at once
}
needs-collisions-what = Open opportunities with the same partner · one office should lead
needs-collisions-none = No partner is courted by several offices at once.
needs-offices = Offices
needs-which = Which
needs-hoped = In discussion
needs-fit = Waiting needs suit the private sector at { $share }
needs-fit-one = This need suits the private sector at { $share }
needs-fit-what = Ratings of 0 to 3 given by offices, as a share of the maximum · seven criteria, their weight in brackets
needs-fit-none = No need is rated on the private-sector criteria.
needs-criterion = { $name } ({ $weight })
needs-fit-expertise = Expertise
needs-fit-assets = Assets
needs-fit-market = Market reach
needs-fit-speed = Speed
needs-fit-durability = Durability
needs-fit-cost = Cost
needs-fit-local = Local presence
needs-offers-note = wherever they hold
needs-unmet-note = { $n ->
    [one] one need without an agreement
   *[other] { $n } needs without an agreement
}
needs-half-wait = fewer than half ever find one
needs-median-wait = half within { $days } days
needs-one-unmet = { $country }, declared on { $day }: this need has waited for an agreement for **{ $n } days**; help would come too late after { $due }.
needs-one-met = { $country }, declared on { $day }: at least one signed agreement answers this need.
needs-one-talked = { $country }, declared on { $day }: no signed agreement answers it yet, and it is no longer said to be open.
needs-one-late = That deadline has passed.
needs-facts = What the office says of it
needs-code = Need { $code }
needs-asked = Asked for
needs-why-private = Why private
needs-outcome = Country strategic plan outcome
needs-goal = Sustainable Development Goal
needs-due = Too late after
needs-declared-on = Declared on
needs-priority = Priority, 1 most urgent
needs-asked-partners = Partners already asked
needs-unknown = No need bears the code “{ $code }”, or it was withdrawn.
needs-unknown-title = Need not found
needs-step-declared = Declared
needs-step-asked = Asked
needs-step-signed = Agreement signed
needs-step-reached = Result
needs-history-declared = Declared; nobody has been asked yet
needs-history-asked = Declared and asked; nothing is signed
needs-history-signed = Declared, then covered by an agreement; no result yet
needs-history-reached = From the need to the result
needs-history-what = Declared, asked, matched, result · each line opens its source
needs-day = Day
needs-step = Step
needs-what-happened = What
needs-declared-by = by office { $office }
needs-signed-before = { $what } (signed before the declaration: does not answer it)
needs-measured = { $indicator }: { $actual } of { $target }
needs-brief = Prospecting brief
needs-brief-way = The need, why private, the best partners and their reasons, who speaks with them, what came before: [a page to print]({ $href }) or [a workbook]({ $workbook }).
needs-brief-title = Prospecting brief: { $title }
needs-brief-lead = To take to the first meeting. Names of prospects are confidential; mentioning a company implies no endorsement.
needs-brief-workbook = Workbook
needs-brief-facts = The need
needs-brief-partners = The best partners, and why
needs-brief-contacts = Who speaks with them
needs-brief-past = What came before
needs-said = Said by the office
needs-offer = Offer
needs-office = Office
needs-last-touch = Last touch
needs-about = About
needs-contacts = Who speaks with the best partners
needs-contacts-what = Each office’s last dated touch · offices, never persons
needs-contacts-none = No offer points to a partner to see first for this need.
needs-never-met = no office
needs-past = { $n ->
    [one] One agreement answered such a need here
   *[other] { $n } agreements answered such needs here
}
needs-past-what = Same kind of need, same country · the latest first · USD
needs-past-none = No agreement has yet answered a need of this kind in this country.
