# The partner: five years of money, what each side makes of it.
gaps-what = Five years in four states on one scale; the running year, hatched, is not over · dollars
gaps-one = { $leak } ({ $usd })
gaps-why = **What lies between these states**, over all agreements: { $gaps }.
gaps-none = Nothing lies between these states: what was signed is received and spent.
gaps-late-elsewhere = Nothing drawn here is late; { $n ->
    [one] one act is, below
   *[other] { $n } acts are, below
}
gaps-frozen = Effect on the pipeline: { $usd } of open opportunities wait for a valid check before anything is signed.
partner-place = Place
partner-period = Period
health-none = Both sides’ check: no community has scored an agreement of this partner yet.
health-donor = Donor’s goals
health-community = Communities’ score
health-what = By agreement, the widest gap first: share of the donor’s goals reached, communities’ score · out of 100, line: goal reached
health-asked = { $n } people asked, { $agreements ->
    [one] one agreement scored
   *[other] { $agreements } agreements scored
}; a positive gap: the donor is happier than the communities.
health-alone = one side only
health-points = { $gap } { $n ->
    [one] point
   *[other] points
}
health-found-donor = “{ $title }”: the donor stands { $gap } points above the communities
health-found-community = “{ $title }”: the communities stand { $gap } points above the donor
health-found-alone = Communities give { $score } out of 100; the donor stated no goal
partner-no-agreement = No agreement is on record with this partner.
partner-no-money = From pledge to spending: nothing is pledged or received yet.
gaps-why-one = **What lies between these states**: { $gaps }.
perception-none = What the partner thinks of us: no survey followed its reviews.
perception-ours = Our score of the partnership
perception-theirs = What the partner says of us
perception-review = Review
perception-one = { $kind }, { $day }
perception-what = Short survey after each review, the latest first, beside our own score · out of 100 (the stroke)
perception-asked = { $reviews ->
    [one] One survey
   *[other] { $reviews } surveys
}, { $n ->
    [one] one answer
   *[other] { $n } answers
}: few people answer each time; read the run, not one point of difference.
perception-found = The partner gives us { $score } out of 100
perception-found-both = The partner gives us { $score } out of 100; we score the partnership { $ours }
perception-since-up = {"; "}{ $n ->
    [one] one point
   *[other] { $n } points
} more than the time before
perception-since-down = {"; "}{ $n ->
    [one] one point
   *[other] { $n } points
} less than the time before
perception-since-same = {"; "}as the time before
