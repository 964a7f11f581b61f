-- One row per agreement under a corrective plan, and country: when it was agreed, how far its checks say it has come, the
-- money of its measures, and whether it had recovered within six months.
create or replace view out_recovery as
with plan as (
    select
        organisation,
        agreement_id,
        min(coalesce(signed_on, first_due_on)) as opened_on,
        count(*) as measures,
        count(done_on) as measures_done,
        sum(budget_effect_usd) as budget_effect_usd
    from core_corrective_action
    group by organisation, agreement_id
),

checked as (
    select
        organisation,
        agreement_id,
        max(checked_on) as last_checked_on,
        arg_max(progress, checked_on) as progress,
        min(case when progress = 'recovered' then checked_on end) as recovered_on
    from core_plan_check
    group by organisation, agreement_id
)

select
    out_term.organisation,
    out_term.agreement_id,
    out_term.agreement_title,
    out_term.partner_id,
    out_term.partner_name,
    out_term.owner,
    out_term.status,
    out_term.country,
    out_term.office,
    out_term.bureau,
    out_term.bureau_now,
    plan.opened_on as date,
    core_calendar.year,
    core_calendar.quarter,
    core_calendar.month,
    plan.measures,
    plan.measures_done,
    plan.budget_effect_usd,
    case
        when checked.recovered_on is not null then 'recovered'
        when out_term.status not in ('signed', 'active', 'suspended') then 'ended'
        else checked.progress
    end as progress,
    checked.last_checked_on,
    checked.recovered_on,
    checked.recovered_on is not null as is_recovered,
    plan.opened_on + interval 6 month <= clock.today as is_six_months_ago,
    coalesce(checked.recovered_on <= plan.opened_on + interval 6 month, false) as is_recovered_in_time,
    cast(core_deal.amount_usd * out_term.share as decimal(24, 6)) as usd,
    out_term.origin,
    out_term.submission_id,
    out_term.sheet,
    out_term.row
from plan
inner join clock on clock.organisation = plan.organisation
inner join out_term on out_term.organisation = plan.organisation and out_term.agreement_id = plan.agreement_id
inner join core_deal on core_deal.organisation = plan.organisation and core_deal.agreement_id = plan.agreement_id
left join checked on checked.organisation = plan.organisation and checked.agreement_id = plan.agreement_id
left join core_calendar on core_calendar.day = plan.opened_on;
