-- One row per need of the field: what it requires, what signed agreements cover of it, how long it has waited.
create or replace view out_need as
with matched as (
    select
        core_agreement_need.organisation,
        core_agreement_need.need_id,
        sum(core_deal.amount_usd * cast(core_agreement_need.share as decimal(19, 6))) as usd,
        count(distinct core_deal.agreement_id) as agreements
    from core_agreement_need
    inner join core_deal
        on core_deal.organisation = core_agreement_need.organisation
        and core_deal.agreement_id = core_agreement_need.agreement_id
    where core_deal.is_counted and core_deal.is_binding
    group by core_agreement_need.organisation, core_agreement_need.need_id
)

select
    core_need.organisation,
    core_need.need_id,
    core_need.title as need_title,
    core_need.kind,
    core_need.status,
    core_need.csp_outcome,
    core_need.sdg,
    core_need.priority,
    core_need.country,
    core_need.office,
    core_membership.bureau,
    core_membership.bureau_now,
    core_need.declared_on as date,
    core_calendar.year,
    core_calendar.quarter,
    core_calendar.month,
    core_need.due_on,
    core_need.people_concerned,
    date_diff('day', core_need.declared_on, clock.today) as age_days,
    case
        when date_diff('day', core_need.declared_on, clock.today) < 183 then 'half_year'
        when date_diff('day', core_need.declared_on, clock.today) < 366 then 'year'
        when date_diff('day', core_need.declared_on, clock.today) < 731 then 'two_years'
        else 'longer'
    end as age_band,
    core_need.status <> 'withdrawn' as is_counted,
    core_need.status <> 'withdrawn' and coalesce(matched.agreements, 0) > 0 as is_matched,
    core_need.status in ('open', 'in_discussion') and coalesce(matched.agreements, 0) = 0 as is_unmet,
    case when core_need.status <> 'withdrawn' then core_need.required_amount_usd end as required_usd,
    case when core_need.status <> 'withdrawn' and core_need.required_amount_usd is not null
        then cast(least(core_need.required_amount_usd, coalesce(matched.usd, 0)) as decimal(18, 2))
    end as covered_usd,
    'need' as origin,
    core_need.submission_id,
    core_need.sheet,
    core_need.row
from core_need
inner join clock on clock.organisation = core_need.organisation
left join matched on matched.organisation = core_need.organisation and matched.need_id = core_need.need_id
left join core_membership
    on core_membership.organisation = core_need.organisation
    and core_membership.office = core_need.office
    and core_need.declared_on between core_membership.valid_from and core_membership.valid_to
left join core_calendar on core_calendar.day = core_need.declared_on;
