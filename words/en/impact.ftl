# Impact: results, people, goals, two scores, evidence, stories.
impact-nav = Impact
impact-title = Impact
impact-partner = Partner
impact-all-partners = All ({ $n })
impact-place = Place
impact-not-stated = Not stated
impact-agreements = Agreements signed
impact-lead-nothing = No measured result was reported here for { $year }.
impact-lead = In { $year }, **{ $met } of { $n } measured results** reach their target.
impact-lead-people = At least **{ $people } people** were helped directly, each counted once.
impact-lead-unverified = **{ $share }** of the results were verified by nobody.
impact-lead-donors = { $n ->
    [one] Where both were asked, donors are happier than communities, by **1 point** ([see](#impact-success)).
   *[other] Where both were asked, donors are happier than communities, by **{ $points } points** ([see](#impact-success)).
}
impact-lead-communities = { $n ->
    [one] Where both were asked, communities are happier than donors, by **1 point** ([see](#impact-success)).
   *[other] Where both were asked, communities are happier than donors, by **{ $points } points** ([see](#impact-success)).
}
impact-lead-even = Where both were asked, donors and communities say the same ([see](#impact-success)).
impact-met = { $met } of { $n } targets met
impact-at-most = at most { $people }, if nobody is counted twice
impact-of = { $top } of { $bottom }
impact-asked = { $n ->
    [one] { $shown } person asked
   *[other] { $shown } people asked
}
impact-spread = { $n ->
    [one] one agreement only
   *[other] median of { $n } agreements; spread { $points }
}
impact-points = points
impact-results = { $n ->
    [one] { $met } of { $n } measured result reaches its target
   *[other] { $met } of { $n } measured results reach their target
}
impact-results-what = { $shown } results · { $year }{ $area } · actual against target, as a share of the way
impact-results-note = Each scale runs from baseline to target, whether the indicator should rise or fall; past 150% the marker stops. The shape tells the proof.
impact-orders = Order of the results
impact-order-furthest = Furthest from their target
impact-order-best = Furthest ahead
impact-order-every-area = ✕ Every area
impact-told = { $partner } · baseline { $baseline } · actual { $actual } · target { $target } · { $grade }
impact-said = { $actual } of { $target } · { $share }
impact-grade-a = A · verified, with document
impact-grade-b = B · verified, no document
impact-grade-c = C · document, not verified
impact-grade-d = D · reported only
impact-no-results = No measured result was reported here for { $year }.
impact-people = Between { $low } and { $high } people helped: { $share } of the counts overlap
impact-people-one = { $low } people helped, no known overlap ({ $share })
impact-people-what = People helped directly · { $n } of { $total } places · { $year } · people and most usual method
impact-lower = At least (each once)
impact-beyond = At most, beyond that (if nobody overlaps)
impact-from-to = { $low } to { $high }
impact-tier = { $tier }, { $people }
impact-tiers = Apart: { $tiers }.
impact-no-tiers = No indirect tier is reported.
impact-never-added = Tiers, years and sectors are never added.
impact-no-people = No count of people helped directly was reported here for { $year }.
impact-contribution-money = { $partner } contributes { $share }, by money
impact-contribution-count = { $partner } contributes { $share }, by people counted
impact-contribution-equally = { $partner } contributes { $share }, in equal parts among agreements
impact-contribution-what = { $people } people, each once, shared out among partners · { $year } · people
impact-contribution-note = Contribution, not attribution: the total stays, the rule alone changes the sharing.
impact-rules = Rule of sharing
impact-rule-money = By money
impact-rule-count = By people counted
impact-rule-equally = In equal parts
impact-others = { $n ->
    [one] One other partner
   *[other] { $n } other partners
}
impact-no-contribution = Nobody is counted here in { $year }: no contribution to share.
impact-goals = { $share } of the value signed: { $name }
impact-goals-unsaid = No goal is stated
impact-goals-what = Agreements signed in { $year } · value × declared weight of each goal · dollars
impact-goals-note = Against inequality (SDG 10): { $share }. Stated at target level: { $targeted }. Each dollar counts once.
impact-no-goals = No agreement was signed here in { $year }: no split by goal.
impact-goal = { $n ->
    [one] { $name }: one agreement, { $usd }
   *[other] { $name }: { $n } agreements, { $usd }
}
impact-together = { $n ->
    [one] One agreement serves two goals at once: { $first } and { $second }
   *[other] { $n } agreements serve two goals at once: { $first } and { $second }
}
impact-together-what = Agreements signed in { $year } serving two goals at once · { $share } serve several · count
impact-together-note = An agreement with three goals counts in three pairs: the cells do not add up.
impact-no-pair = No agreement signed here in { $year } declares two goals at once.
impact-donors = { $n ->
    [one] Donors happier than communities, by 1 point
   *[other] Donors happier than communities, by { $points } points
}
impact-communities = { $n ->
    [one] Communities happier than donors, by 1 point
   *[other] Communities happier than donors, by { $points } points
}
impact-even = Donors and communities say the same
impact-success-what = { $n } of { $total } agreements scored by both · { $year } · 100: targets met, or full satisfaction; the widest gap first
impact-success-note = Median of the agreements. Donor: achievement of the results it chose; community: survey of the people served. { $few ->
    [0] No survey has fewer than { $least } answers.
    [one] One survey has fewer than { $least } answers: read it with reserve.
   *[other] { $few } surveys have fewer than { $least } answers: read them with reserve.
}
impact-no-scores = No agreement here has both a donor's score and a community's in { $year }.
impact-donor = Donor
impact-community = Community
impact-gap = Gap
impact-few = few
impact-n = n = { $n } { $few }
impact-target = Target
impact-scored = Community score: { $score }
impact-score-n = { $score } (n = { $n })
impact-named = { $name }: what each one counts
impact-named-what = Measures of the agreement, by who chose them · { $year }
impact-chosen-donor = Chosen by the donor
impact-chosen-community = Named by the community
impact-chosen-office = Chosen by the office
impact-none-named = The community named no measure: its score comes from the survey alone.
impact-open-agreement = Open the agreement
impact-gap-unknown = Agreement { $code } has no result in { $year }.
impact-grades = { $share } of the results are verified by nobody
impact-grades-what = Results reported, by area and by evidence · { $year } · count
impact-grades-note = Not verified does not mean wrong.
impact-chain = From end to end: { $verified } of { $results } results verified
impact-chain-what = Result → document → who verified → when · the latest { $n } · { $year }
impact-no-chain = No result of { $year } is verified here.
impact-result = Result
impact-no-document = no document
impact-no-proof = No proof
impact-stories = { $n ->
    [one] One story from the field, { $proved } with proof
   *[other] { $n } stories from the field, { $proved } with proof
}
impact-stories-what = Need → partner → result → proof; those older than twelve months are flagged
impact-stories-source = Examples sent by the offices
impact-no-story = No example from the field was sent here up to the end of { $year }.
impact-old = Over twelve months old
impact-quote = In their words
metrics-column-accumulation = Accumulation
metrics-column-direction = Desired direction
metrics-column-evidence = Document
metrics-column-evidence_grade = Grade of evidence
metrics-column-verified_on = Verified on
metrics-column-community_score = Community score
metrics-column-survey_n = Answers
metrics-column-is_people_count = Counts people
metrics-column-is_disaggregated = Disaggregated count
metrics-column-agreement_usd = Value of the agreement
metrics-column-sdg_target = SDG target
metrics-column-sdg_also = Other SDG served
metrics-column-has_several_sdgs = Several SDGs
impact-area-people = { $area }: { $people } people reached
impact-inequality = { $share } of the value signed fights inequality
impact-inequality-what = Agreements signed in { $year } · “leave no one behind”, from principal to none · US dollars
impact-inequality-note = Counts what is marked significant or principal, or linked to Goal 10. Marker stated: { $share } ({ $marked } of { $n } agreements). Counts of people split by sex and age: { $split } ({ $told } of { $counts }).
impact-marked = { $n ->
    [one] { $mark }: one agreement, { $usd }
   *[other] { $mark }: { $n } agreements, { $usd }
}
impact-marked-most = Against inequality
impact-marked-what = Agreements signed in { $year } · the largest value first
impact-marked-none = No agreement signed in { $year } is marked so, or linked to Goal 10.
impact-both = { $n ->
    [one] One agreement serves both “{ $first }” and “{ $second }”
   *[other] { $n } agreements serve both “{ $first }” and “{ $second }”
}
impact-together-in = Agreements signed in { $year }
