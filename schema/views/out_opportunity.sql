-- One row per opportunity: its stage, how long it has stood there, what it may bring and the chance that it does.
-- Stalled: longer in its stage than one and a half times the median of the open ones there. A stalled one weighs nothing.
-- Past the gate: beyond qualification or won; of one lost or asleep nobody knows whether it passed. Supported: a request for support names it.
create or replace view out_opportunity as
with usual as (
    select organisation, stage, median(days_in_stage) as days
    from core_pursuit
    where outcome = 'open'
    group by organisation, stage
),

supported as (
    select distinct organisation, opportunity_id from core_support_request where opportunity_id is not null
),

judged as (
    select
        core_pursuit.*,
        core_pursuit.outcome = 'open' as is_open,
        core_pursuit.outcome = 'open' and core_pursuit.days_in_stage > 1.5 * usual.days as is_stalled,
        case when core_pursuit.outcome = 'open' then core_pursuit.expected_signature_on else core_pursuit.stage_since end
            as date
    from core_pursuit
    left join usual on usual.organisation = core_pursuit.organisation and usual.stage = core_pursuit.stage
)

select
    judged.organisation,
    judged.opportunity_id,
    judged.title,
    judged.partner_id,
    judged.partner_name,
    judged.source,
    judged.initiative,
    judged.owner,
    judged.loss_reason,
    judged.probability_reason,
    judged.stage,
    judged.outcome,
    judged.is_open,
    judged.is_stalled,
    judged.activity_area,
    judged.stage in ('contact', 'proposal', 'negotiation', 'signature', 'won') as is_past_gate,
    judged.has_need and judged.activity_area is not null as passes_gate,
    judged.is_waived,
    supported.opportunity_id is not null as is_supported,
    judged.is_open and judged.expected_signature_on <= make_date(cast(extract(year from judged.today) as integer), 12, 31)
        as is_due_this_year,
    judged.stage_since,
    judged.days_in_stage,
    core_stage_chance.basis as chance_basis,
    core_stage_chance.stage_cases,
    core_stage_chance.closed,
    judged.country,
    judged.office,
    judged.bureau,
    judged.bureau_now,
    judged.date,
    core_calendar.year,
    core_calendar.quarter,
    core_calendar.month,
    cast(judged.manual_probability as decimal(9, 6)) as manual_chance,
    core_stage_chance.chance,
    cast(judged.expected_usd as decimal(24, 6)) as expected_usd,
    cast(case when judged.is_open then judged.expected_usd end as decimal(24, 6)) as open_usd,
    cast(case when judged.is_stalled then judged.expected_usd when judged.is_open then 0 end as decimal(24, 6))
        as stalled_usd,
    cast(case when judged.is_stalled then 0 else judged.expected_usd * core_stage_chance.chance end as decimal(24, 6))
        as weighted_usd,
    'opportunity' as origin,
    judged.submission_id,
    judged.sheet,
    judged.row
from judged
left join core_stage_chance
    on core_stage_chance.organisation = judged.organisation
    and core_stage_chance.bureau_now is not distinct from judged.bureau_now
    and core_stage_chance.stage = judged.stage
    and judged.is_open
left join supported
    on supported.organisation = judged.organisation and supported.opportunity_id = judged.opportunity_id
left join core_calendar on core_calendar.day = judged.date;
