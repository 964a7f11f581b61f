# South-South and triangular cooperation.
south-south-nav = South-South
south-south-title = South-South and triangular cooperation
south-south-lead-nothing = No South-South exchange was reported here.
south-south-lead = { $n ->
    [one] **One project**. Countries that provide: { $providers }; countries that receive: { $hosts }.
   *[other] **{ $shown } projects**. Countries that provide: { $providers }; countries that receive: { $hosts }.
}
south-south-lead-both = **{ $share }** of the pairs of countries exchange both ways.
south-south-facilitator = Facilitator
south-south-provider = Provides
south-south-beneficiary = Receives
south-south-kind = Kind
south-south-forum = Forum
south-south-source = South-South exchanges reported
south-south-no-pair = No exchange tells both who provides and who receives.
south-south-pairs = { $n ->
    [one] { $giver } → { $taker }: one project, no pair has more
   *[other] { $giver } → { $taker }: { $n } projects, no pair has more
}
south-south-pairs-none = The most active countries do not exchange among themselves
south-south-pairs-what = The { $givers } countries that provide most, in rows, to the { $takers } that receive most, in columns · projects
south-south-pairs-note = An empty cell is a pair without a project. A regional project counts once in each of its pairs.
south-south-most-provider = { $n ->
    [one] { $name }: one project, no country provides more
   *[other] { $name }: { $n } projects, no country provides more
}
south-south-most-beneficiary = { $n ->
    [one] { $name }: one project, no country receives more
   *[other] { $name }: { $n } projects, no country receives more
}
south-south-map-provider = { $n ->
    [one] Only one country provides
   *[other] { $n } countries provide
}
south-south-map-beneficiary = { $n ->
    [one] Only one country receives
   *[other] { $n } countries receive
}
south-south-map-what = Projects by country · the area of a circle is their number; choosing a country opens its own
south-south-ranked-what = { $n } of { $total } countries · projects, each once per country
south-south-themes = { $n ->
    [one] “{ $theme }”: one project
   *[other] “{ $theme }”: { $n } projects
}
south-south-themes-what = { $n } of { $total } themes, as the sources word them · projects
south-south-no-theme = No exchange tells its theme.
south-south-years = { $n ->
    [one] { $year }: one project begun, no year has more
   *[other] { $year }: { $n } projects begun, no year has more
}
south-south-years-what = Projects by year of start · { $first } to { $last } · count
south-south-no-forum = No exchange is linked to a forum (G20, COP).
south-south-forums = Forum commitments that bring funds: { $funded } of { $n }
south-south-forums-what = Projects linked to each forum, and the share that brings funds
south-south-list = { $n ->
    [one] One project{ $who }
   *[other] { $n } projects{ $who }
}
south-south-list-what = The newest first; pairs of countries linked, and what is told of them
south-south-told = reported
south-south-untold = not reported
south-south-plan = Strategic plan
south-south-reporting = Reporting
south-south-focal-point = Focal point
south-south-unit = Dedicated unit
south-south-budget = Budget
south-south-no-item = No office has filled in the South-South institutionalisation sheet.
south-south-rooted = { $share } of the items are proved; { $n } of 5 at the level of the United Nations
south-south-rooted-what = Share of our offices that prove each item · tick: United Nations entities that declare it
south-south-rooted-note = The United Nations survey asks for no proof; here a “yes” without proof does not count.
south-south-survey = Sheets of the offices; survey of the United Nations system
south-south-ours = Our offices, with proof
south-south-un = United Nations system
south-south-offices = { $n ->
    [one] One office, five items
   *[other] { $n } offices, five items each
}
south-south-offices-what = Latest year of each office; the link opens the proof
south-south-said = said, no proof
south-south-proved = proved
metrics-column-project = Project
metrics-column-facilitator = Facilitator
metrics-column-provider = Providing country
metrics-column-beneficiary = Receiving country
metrics-column-pair = Pair of countries
metrics-column-is_two_way = Both ways
metrics-column-theme = Theme
metrics-column-forum = Forum
metrics-column-has_gender_marker = Gender marker
metrics-column-is_with_companies = With companies
metrics-column-is_result_due = Result due
metrics-column-has_result = Result reported
metrics-column-exchange_id = Exchange ID
metrics-column-is_latest_year = Latest year
metrics-column-has_item = Item declared
metrics-column-is_item_proved = Item proved
metrics-column-is_jointly_supported = Jointly supported
south-south-aligned = { $n ->
    [one] One of { $total } South-South agreements carries out an action of the strategy, { $usd }
   *[other] { $n } of { $total } South-South agreements carry out an action of the strategy, { $usd }
}
south-south-aligned-what = Actions that agreements name · the largest value first
south-south-aligned-none = No agreement names the action of the South-South strategy it carries out.
south-south-aligned-source = Delivery of agreements, South-South strategy, exchanges
south-south-lead-joint = **{ $share }** of the projects are supported by several entities.
