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
