-- One row per instalment due and country: what of it had not been received by today, receipts meeting the oldest first.
create or replace view out_instalment as
with due as (
    select
        core_flow.organisation,
        core_flow.agreement_id,
        core_flow.currency,
        coalesce(core_flow.first_due_on, core_flow.date) as due_on,
        core_flow.amount,
        core_flow.amount_usd / nullif(core_flow.amount, 0) as usd_per_unit,
        sum(core_flow.amount) over (
            partition by core_flow.organisation, core_flow.agreement_id
            order by coalesce(core_flow.first_due_on, core_flow.date), core_flow.flow_id
            rows between unbounded preceding and current row
        ) as amount_due_so_far,
        'flow' || coalesce('@' || core_flow.letters, '') as origin,
        core_flow.submission_id,
        core_flow.sheet,
        core_flow.row
    from core_flow
    where core_flow.kind = 'instalment_due' and core_flow.amount_usd is not null
),

met as (
    select
        due.organisation,
        due.agreement_id,
        due.origin,
        due.submission_id,
        due.sheet,
        due.row,
        sum(
            case
                when core_received.currency = due.currency then core_received.amount
                else core_received.usd / nullif(due.usd_per_unit, 0)
            end
        ) as amount
    from due
    inner join core_received
        on core_received.organisation = due.organisation and core_received.agreement_id = due.agreement_id
    group by due.organisation, due.agreement_id, due.origin, due.submission_id, due.sheet, due.row
)

select
    due.organisation,
    due.agreement_id,
    core_deal.agreement_title,
    core_deal.partner_id,
    core_deal.partner_name,
    core_deal.source,
    core_deal.owner,
    core_share.country,
    core_share.office,
    core_membership.bureau,
    core_membership.bureau_now,
    due.due_on as date,
    core_calendar.year,
    core_calendar.quarter,
    core_calendar.month,
    case
        when date_diff('day', due.due_on, clock.today) <= 30 then '1-30'
        when date_diff('day', due.due_on, clock.today) <= 90 then '31-90'
        when date_diff('day', due.due_on, clock.today) <= 180 then '91-180'
        else '180+'
    end as age_bucket,
    cast(
        greatest(0, least(due.amount, due.amount_due_so_far - coalesce(met.amount, 0)))
        * due.usd_per_unit * core_share.share as decimal(24, 6)
    ) as overdue_usd,
    due.origin,
    due.submission_id,
    due.sheet,
    due.row
from due
inner join clock on clock.organisation = due.organisation
inner join core_deal on core_deal.organisation = due.organisation and core_deal.agreement_id = due.agreement_id
inner join core_share on core_share.organisation = due.organisation and core_share.agreement_id = due.agreement_id
left join met
    on met.organisation = due.organisation
    and met.submission_id = due.submission_id
    and met.sheet = due.sheet
    and met.row = due.row
    and met.origin = due.origin
left join core_membership
    on core_membership.organisation = due.organisation
    and core_membership.office = core_share.office
    and due.due_on between core_membership.valid_from and core_membership.valid_to
left join core_calendar on core_calendar.day = due.due_on
where due.due_on < clock.today and core_deal.is_counted and core_deal.is_binding;
