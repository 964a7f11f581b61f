# The page of indicators.
indicators-nav = Indicators
indicators-title = Indicators
indicators-lead = { $n ->
    [one] **One indicator**, its definition, its formula and who answers for it.
   *[other] **{ $n } indicators**: each has one definition, the same on screen, in the Board briefing and on the command line.
}
indicators-topic-count = { $n ->
    [one] One indicator
   *[other] { $n } indicators
}
indicators-topic-revenue = Revenue
indicators-topic-agreements = Agreements and partners
indicators-topic-partners = Loyalty of partners
indicators-topic-impact = Results and people
indicators-topic-needs = Needs of the field
indicators-topic-network = Practitioner network and portal
indicators-topic-lifecycle = Life of agreements and decisions
indicators-topic-ending = End of agreements, and after
indicators-topic-calendar = Calendar and quality of submissions
indicators-topic-receiving = Files received
indicators-topic-matching = Needs and offers
indicators-topic-plans = Plans and support
indicators-topic-region = Life of the regions
indicators-topic-sdg = Sustainable Development Goals
indicators-topic-variance = What changed, and why
indicators-source = Source
indicators-version = Version
indicators-how = How it is computed
indicators-topic = Topic
indicators-every-topic = All
indicators-topic-enablement = Enablement of the regions
indicators-topic-alerts = Alerts
indicators-topic-content = Communication
indicators-topic-convergence = Platforms and convergence
indicators-topic-joint = Joint programmes
indicators-topic-knowledge = Knowledge exchanged
indicators-topic-south_south = South-South cooperation
indicators-topic-sstc = South-South, beside the United Nations
indicators-topic-delivery = Delivery
indicators-topic-common = Shared register and teams
indicators-topic-feedback = Suggestions and the partnerships lab
indicators-topic-gauges = Means of the bureaux
indicators-topic-mending = Partnerships put right
indicators-topic-opinion = What partners say
indicators-topic-quality = Quality and reconciliation
indicators-topic-sstc_strategy = South-South strategy
indicators-topic-board = Questions of the Board
indicators-topic-leaders = Leaders’ buy-in
indicators-topic-mentoring = Mentoring
indicators-topic-pairs = Pairs of offices
