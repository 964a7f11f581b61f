-- One row per risk, obstacle, adaptation or change of scope of an agreement and country it serves: how likely, how grave,
-- what is done. is_open while nothing says it was lifted and the agreement is still running. level: likelihood × effect, each
-- from 1 to 3; high from 6. An obstacle is repeated when the same office noted one of the same name before.
create or replace view out_risk as
with ranked as (
    select
        core_milestone_risk.*,
        case likelihood when 'low' then 1 when 'medium' then 2 when 'high' then 3 end
        * case effect when 'low' then 1 when 'medium' then 2 when 'high' then 3 end as level
    from core_milestone_risk
)

select
    ranked.organisation,
    ranked.agreement_id,
    core_deal.agreement_title,
    core_deal.partner_name,
    coalesce(ranked.owner, core_deal.owner) as owner,
    core_deal.partner_id,
    core_deal.activity_area,
    ranked.kind,
    ranked.label,
    ranked.risk_type,
    ranked.likelihood,
    ranked.effect,
    ranked.level,
    coalesce(ranked.level >= 6, false) as is_high,
    coalesce(ranked.risk_type = 'political', false) as is_political,
    ranked.trend,
    ranked.mitigation,
    ranked.cause,
    ranked.cause_code,
    ranked.agreed_by,
    ranked.outcome,
    core_share.country,
    core_share.office,
    core_membership.bureau,
    core_membership.bureau_now,
    ranked.first_on as date,
    core_calendar.year,
    core_calendar.quarter,
    core_calendar.month,
    ranked.done_on,
    ranked.kind = 'obstacle' as is_obstacle,
    ranked.kind = 'adaptation' as is_adaptation,
    case when ranked.kind = 'obstacle'
        then date_diff('day', ranked.first_on, coalesce(ranked.done_on, clock.today)) end as days_stuck,
    ranked.kind = 'obstacle' and dense_rank() over (
        partition by ranked.organisation, ranked.kind, lower(ranked.label), core_share.office
        order by ranked.first_on, ranked.agreement_id
    ) > 1 as is_repeated,
    ranked.kind <> 'scope' and ranked.done_on is null and core_deal.status in ('signed', 'active', 'suspended') as is_open,
    cast(core_deal.amount_usd * core_share.share as decimal(24, 6)) as exposed_usd,
    cast(case
        when row_number() over (
            partition by ranked.organisation, ranked.agreement_id, core_share.country
            order by (
                ranked.kind = 'risk' and ranked.risk_type = 'political' and ranked.level >= 6 and ranked.done_on is null
            ) desc nulls last, ranked.first_on, ranked.label
        ) = 1
        and ranked.kind = 'risk' and ranked.risk_type = 'political' and ranked.level >= 6 and ranked.done_on is null
        and core_deal.status in ('signed', 'active', 'suspended') and core_deal.is_counted
            then core_deal.amount_usd * core_share.share
    end as decimal(24, 6)) as political_usd,
    cast(ranked.inaction_cost_usd * core_share.share as decimal(24, 6)) as inaction_usd,
    'milestone_risk' as origin,
    ranked.submission_id,
    ranked.sheet,
    ranked.row
from ranked
inner join clock on clock.organisation = ranked.organisation
inner join core_deal
    on core_deal.organisation = ranked.organisation
    and core_deal.agreement_id = ranked.agreement_id
inner join core_share
    on core_share.organisation = core_deal.organisation and core_share.agreement_id = core_deal.agreement_id
left join core_membership
    on core_membership.organisation = core_deal.organisation
    and core_membership.office = core_share.office
    and ranked.first_on between core_membership.valid_from and core_membership.valid_to
left join core_calendar on core_calendar.day = ranked.first_on
where ranked.kind in ('risk', 'obstacle', 'adaptation', 'scope');
