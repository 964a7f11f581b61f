-- One row per signed agreement and country it serves: why its implementer, new or continued, how soon money left for the
-- work and somebody looked at it, for how long, for how many goals a result is verified, and what it is marked as.
create or replace view out_carried as
with first_out as (
    select organisation, agreement_id, min(date) as first_out_on
    from core_flow
    where kind in ('disbursement', 'expenditure') and amount > 0
    group by organisation, agreement_id
),

ordered as (
    select
        organisation,
        agreement_id,
        row_number() over (partition by organisation, partner_id order by signed_on, agreement_id) = 1 as is_first
    from core_deal
    where is_counted and is_binding and signed_on is not null
),

verified as (
    select distinct organisation, agreement_id from out_result where is_verified = 1
),

reviewed as (
    select core_deal.organisation, core_deal.agreement_id, min(told.reviewed_on) as first_review_on
    from (
        select organisation, agreement_id, done_on as reviewed_on from core_evaluation where done_on is not null
        union all
        select organisation, agreement_id, asked_on from core_partnership_view
    ) as told
    inner join core_deal
        on core_deal.organisation = told.organisation
        and core_deal.agreement_id = told.agreement_id
        and core_deal.starts_on <= told.reviewed_on
    group by core_deal.organisation, core_deal.agreement_id
),

exchanged as (
    select distinct organisation, agreement_id from core_south_south where agreement_id is not null
),

aimed as (
    select organisation, agreement_id, count(distinct sdg) as goals
    from core_sdg
    where sdg is not null
    group by organisation, agreement_id
)

select
    out_agreement.organisation,
    out_agreement.agreement_id,
    out_agreement.agreement_title,
    out_agreement.partner_id,
    out_agreement.partner_name,
    out_agreement.source,
    out_agreement.activity_area,
    out_agreement.owner,
    out_agreement.country,
    out_agreement.office,
    out_agreement.bureau,
    out_agreement.bureau_now,
    out_agreement.date,
    out_agreement.year,
    out_agreement.quarter,
    out_agreement.is_active,
    out_agreement.signed_usd,
    core_delivery.selection_basis,
    core_delivery.selection_basis not in ('open_call', 'limited_call') as is_direct,
    core_delivery.justification,
    cast(core_delivery.chosen_score as double) as chosen_score,
    cast(core_delivery.best_score as double) as best_score,
    cast(core_delivery.best_score - core_delivery.chosen_score as double) as skill_gap,
    core_delivery.continuity,
    core_delivery.continues,
    core_delivery.running_cost_share,
    core_delivery.community_role,
    core_delivery.service_type,
    core_delivery.inclusion,
    core_delivery.strategy_action,
    core_delivery.strategy_action is not null or exchanged.agreement_id is not null as is_south_south,
    reviewed.first_review_on,
    coalesce(least(out_agreement.ends_on, clock.today) >= out_agreement.starts_on + interval 90 day, false)
        as is_review_due,
    coalesce(reviewed.first_review_on <= out_agreement.starts_on + interval 90 day, false) as is_reviewed_early,
    case when first_out.first_out_on >= out_agreement.date
        then date_diff('day', out_agreement.date, first_out.first_out_on) end as days_to_first,
    coalesce(ordered.is_first, false) as is_first,
    coalesce(core_deal.planned_end_on + interval 1 day >= core_deal.starts_on + interval 3 year, false) as is_long,
    case when verified.agreement_id is not null then aimed.goals end as verified_goals,
    coalesce(core_delivery.submission_id is not null, false) as is_told,
    coalesce(case when core_delivery.submission_id is not null then 'delivery' end, 'agreement') as origin,
    coalesce(core_delivery.submission_id, out_agreement.submission_id) as submission_id,
    coalesce(core_delivery.sheet, out_agreement.sheet) as sheet,
    coalesce(core_delivery.row, out_agreement.row) as row
from out_agreement
inner join clock on clock.organisation = out_agreement.organisation
inner join core_deal
    on core_deal.organisation = out_agreement.organisation and core_deal.agreement_id = out_agreement.agreement_id
left join core_delivery
    on core_delivery.organisation = out_agreement.organisation
    and core_delivery.agreement_id = out_agreement.agreement_id
left join first_out
    on first_out.organisation = out_agreement.organisation and first_out.agreement_id = out_agreement.agreement_id
left join ordered
    on ordered.organisation = out_agreement.organisation and ordered.agreement_id = out_agreement.agreement_id
left join verified
    on verified.organisation = out_agreement.organisation and verified.agreement_id = out_agreement.agreement_id
left join reviewed
    on reviewed.organisation = out_agreement.organisation and reviewed.agreement_id = out_agreement.agreement_id
left join exchanged
    on exchanged.organisation = out_agreement.organisation and exchanged.agreement_id = out_agreement.agreement_id
left join aimed
    on aimed.organisation = out_agreement.organisation and aimed.agreement_id = out_agreement.agreement_id
where out_agreement.signed_usd is not null;
