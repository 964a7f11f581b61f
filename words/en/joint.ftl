# Joint programmes, platforms, convergence.
joint-nav = Joint programmes
joint-title = Joint programmes and platforms
joint-lead-nothing = No joint programme is on record here.
joint-lead = { $n ->
    [one] **One programme** on record, **{ $usd }** counted once, **{ $share }** of it run by several entities.
   *[other] **{ $n } programmes** on record, **{ $usd }** counted once, **{ $share }** of it run by several entities.
}
joint-lead-kinds = Active partners are as varied as **{ $n } kinds** equally frequent.
joint-source = Programmes reported
joint-none = No joint programme is on record here.
joint-who = { $n ->
    [one] A single entity: { $entity }
   *[other] { $entity } is the most present of { $n } entities
}
joint-who-what = Who does what · { $n } of { $total } outcomes, in rows, by entity, in columns · programmes
joint-who-note = The most served at the top left; an empty cell is an opening. A programme counts with each of its entities.
joint-no-outcome = No framework outcome
joint-no-modality = Modality not stated
joint-modality = { $usd } of budget, each programme counted once
joint-modality-what = Budget by the way funds are managed · dollars
joint-n = { $n ->
    [one] one programme
   *[other] { $n } programmes
}
joint-aligned = { $share } of the budget follows a road map; { $framed } serves a framework outcome
joint-aligned-untold = No programme tells of its road map; { $framed } of the budget serves a framework outcome
joint-aligned-what = Budget by office and alignment · dollars
joint-on-map = Road map adopted
joint-framed = Framework only
joint-unaligned = Neither
joint-register = { $n ->
    [one] One programme on the register, { $together } with several entities
   *[other] { $n } programmes on the register, { $together } with several entities
}
joint-register-what = The largest first; each budget once, whatever the number of entities
joint-no-platform = No platform meeting was reported here for { $year }.
joint-platforms = { $n ->
    [one] One platform: { $share } of decisions carried out
   *[other] { $n } platforms: { $share } of decisions carried out, { $active } meet at least twice a year
}
joint-platforms-what = Meetings reported in { $year }; the decisions that wait most first
joint-led = Led by
joint-government = Government
joint-partners-led = Partners
joint-meetings = Meetings
joint-decisions = Decisions carried out of taken
joint-no-kind = No active partner has a kind on record.
joint-kinds = { $total } kinds of partners, as varied as { $n } equal ones
joint-kinds-what = Active partners by kind, the finest known · count
joint-no-crowd = In { $year }, no public is served here by several partners without a need in common.
joint-crowd = { $total ->
    [one] One public served by several partners, { $n } with no need in common
   *[other] { $total } publics served by several partners, { $n } with no need in common
}
joint-crowd-what = Place, area and overlap group reported · { $year } · an invitation to talk
joint-cell = Place and area
joint-who-serves = Who works there
metrics-column-programme_id = Programme ID
metrics-column-entity = Entity
metrics-column-entity_count = Number of entities
metrics-column-is_joint = Joint
metrics-column-agent = Agent
metrics-column-has_steering = Steering committee
metrics-column-has_road_map = Road map
metrics-column-framework_outcome = Framework outcome
metrics-column-result_group = Result group
metrics-column-partner_kind = Kind of partner
metrics-column-partners = Partners
metrics-column-is_crowded = Several partners
metrics-column-has_shared_need = Shared need

# Shared register, teams, result groups
joint-head-kind = Kind
joint-head-entry = Statement
joint-head-with = With
joint-head-ours = On our side
joint-head-theirs = On the other side
joint-head-state = State
joint-head-effect = Effect on people
joint-register-none = No shared register is kept here: no idea, opening, challenge or shared commitment.
joint-entries = Listed
joint-measure = What counts
joint-share = Share
joint-common = { $n ->
    [one] One entry in the shared register
   *[other] { $n } entries in the shared register
}; { $share } of challenges have an owner on each side
joint-common-what = Ideas, openings, challenges, enabling actions and commitments carried with others, all on record
joint-entries-title = { $late ->
    [0] No promise is late
    [one] One promise is late
   *[other] { $late } promises are late
}; { $alone ->
    [0] every challenge has two owners
    [one] one challenge has an owner on one side only, or none
   *[other] { $alone } challenges have an owner on one side only, or none
}
joint-entries-what = The register: late promises first, then the newest; “digital” marks what information technology brings
joint-digital = digital
joint-became = Became an agreement
joint-done = Done on { $day }
joint-due = Due on { $day }
joint-begun = Started
joint-listed = Listed
joint-pulse = The lowest point of teams: { $question }, { $score } of 100
joint-pulse-what = Five questions, the same ones, twice a year, 0 to 100; { $n ->
    [0] no team is too small to be shown
    [one] one team with fewer than five answers is not shown
   *[other] { $n } teams with fewer than five answers are not shown
}
joint-pulse-hidden = Fewer than five people answered in { $n ->
    [one] the team asked
   *[other] each of the { $n } teams asked
}: their pulse is not shown.
joint-pulse-none = No team has answered the five questions here.
joint-groups = { $n ->
    [one] One result group
   *[other] { $n } result groups
}; { $share } of participations are of non-resident entities
joint-groups-untold = { $n ->
    [one] One result group
   *[other] { $n } result groups
}; nobody tells which entities reside in the country
joint-groups-what = Programmes and budget, each counted once, by result group of the Cooperation Framework
joint-groups-none = No joint programme says here which result group it belongs to.
joint-years = Programmes begun in { $year }: { $change } in budget on { $before }
joint-years-what = Budget of programmes by year of start and funding modality, each counted once · dollars
