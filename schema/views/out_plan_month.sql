-- One row per month in which a corrective plan was to be checked, and country of its agreement: was it? Each month counts from
-- the day the plan was agreed until the agreement had recovered or ended.
create or replace view out_plan_month as
with plan as (
    select organisation, agreement_id, min(coalesce(signed_on, first_due_on)) as opened_on
    from core_corrective_action
    group by organisation, agreement_id
),

recovered as (
    select organisation, agreement_id, min(checked_on) as recovered_on
    from core_plan_check
    where progress = 'recovered'
    group by organisation, agreement_id
),

due as (
    select
        plan.organisation,
        plan.agreement_id,
        plan.opened_on,
        recovered.recovered_on,
        unnest(generate_series(1, 24)) as number
    from plan
    left join recovered
        on recovered.organisation = plan.organisation and recovered.agreement_id = plan.agreement_id
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
    cast(due.opened_on + to_months(cast(due.number as integer)) as date) as date,
    core_calendar.year,
    core_calendar.quarter,
    core_calendar.month,
    due.number as month_of_plan,
    exists (
        select 1 from core_plan_check
        where core_plan_check.organisation = due.organisation
            and core_plan_check.agreement_id = due.agreement_id
            and core_plan_check.checked_on > due.opened_on + to_months(cast(due.number - 1 as integer))
            and core_plan_check.checked_on <= due.opened_on + to_months(cast(due.number as integer))
    ) as is_checked,
    'corrective_action' as origin,
    cast(null as varchar) as submission_id,
    cast(null as varchar) as sheet,
    cast(null as integer) as row
from due
inner join clock on clock.organisation = due.organisation
inner join out_term on out_term.organisation = due.organisation and out_term.agreement_id = due.agreement_id
left join core_calendar
    on core_calendar.day = cast(due.opened_on + to_months(cast(due.number as integer)) as date)
where due.opened_on + to_months(cast(due.number as integer)) <= clock.today
    and due.opened_on + to_months(cast(due.number as integer)) <= out_term.ends_on
    and due.opened_on + to_months(cast(due.number - 1 as integer)) < coalesce(due.recovered_on, date '9999-12-31');
