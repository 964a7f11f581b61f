-- One row per signed agreement and country: its money in the four states, and what separates each from the next.
-- What was signed and is not recognised, recognised and not received, received and not spent, is counted row by row;
-- so is the opposite (ahead_…), and the two close the step to the cent.
create or replace view out_money_state as
with moved as (
    select organisation, agreement_id, country, office, signed_usd, 0 as recognised_usd, 0 as received_usd, 0 as spent_usd
    from out_agreement
    where signed_usd is not null
    union all
    select organisation, agreement_id, country, office, 0, confirmed_usd, 0, 0 from out_revenue
    union all
    select
        organisation,
        agreement_id,
        country,
        office,
        0,
        0,
        case when kind in ('receipt', 'refund') then usd else 0 end,
        case when kind = 'expenditure' then usd else 0 end
    from out_flow
    where kind in ('receipt', 'refund', 'expenditure') and is_counted
),

summed as (
    select
        organisation,
        agreement_id,
        country,
        office,
        sum(signed_usd) as signed_usd,
        sum(recognised_usd) as recognised_usd,
        sum(received_usd) as received_usd,
        sum(spent_usd) as spent_usd
    from moved
    group by organisation, agreement_id, country, office
),

owed as (
    select
        organisation,
        agreement_id,
        country,
        office,
        sum(case when is_past_due then due_usd + forgone_usd else 0 end) as overdue_usd,
        sum(case when is_past_due then 0 else due_usd end) as coming_usd
    from out_secured
    group by organisation, agreement_id, country, office
)

select
    summed.organisation,
    summed.agreement_id,
    core_deal.agreement_title,
    core_deal.partner_id,
    core_deal.partner_name,
    core_deal.source,
    core_deal.activity_area,
    core_deal.status,
    core_deal.owner,
    core_deal.is_conditional,
    core_deal.status in ('signed', 'active', 'suspended') as is_running,
    summed.country,
    summed.office,
    core_membership.bureau,
    core_membership.bureau_now,
    core_deal.signed_on as date,
    core_calendar.year,
    core_calendar.quarter,
    core_calendar.month,
    cast(summed.signed_usd as decimal(24, 6)) as signed_usd,
    cast(summed.recognised_usd as decimal(24, 6)) as recognised_usd,
    cast(summed.received_usd as decimal(24, 6)) as received_usd,
    cast(summed.spent_usd as decimal(24, 6)) as spent_usd,
    cast(greatest(0, summed.signed_usd - summed.recognised_usd) as decimal(24, 6)) as unrecognised_usd,
    cast(greatest(0, summed.recognised_usd - summed.signed_usd) as decimal(24, 6)) as ahead_of_signed_usd,
    cast(
        least(greatest(0, summed.recognised_usd - summed.received_usd), coalesce(owed.overdue_usd, 0)) as decimal(24, 6)
    ) as unreceived_late_usd,
    cast(
        greatest(
            0,
            least(
                greatest(0, summed.recognised_usd - summed.received_usd) - coalesce(owed.overdue_usd, 0),
                coalesce(owed.coming_usd, 0)
            )
        ) as decimal(24, 6)
    ) as unreceived_coming_usd,
    cast(
        greatest(
            0,
            greatest(0, summed.recognised_usd - summed.received_usd)
            - coalesce(owed.overdue_usd, 0) - coalesce(owed.coming_usd, 0)
        ) as decimal(24, 6)
    ) as unreceived_undated_usd,
    cast(greatest(0, summed.received_usd - summed.recognised_usd) as decimal(24, 6)) as ahead_of_recognised_usd,
    cast(
        case when is_running then greatest(0, summed.received_usd - summed.spent_usd) else 0 end as decimal(24, 6)
    ) as unspent_running_usd,
    cast(
        case when is_running then 0 else greatest(0, summed.received_usd - summed.spent_usd) end as decimal(24, 6)
    ) as unspent_ended_usd,
    cast(greatest(0, summed.spent_usd - summed.received_usd) as decimal(24, 6)) as ahead_of_received_usd,
    'agreement' as origin,
    core_deal.submission_id,
    core_deal.sheet,
    core_deal.row
from summed
inner join core_deal
    on core_deal.organisation = summed.organisation and core_deal.agreement_id = summed.agreement_id
inner join clock on clock.organisation = summed.organisation
left join owed
    on owed.organisation = summed.organisation
    and owed.agreement_id = summed.agreement_id
    and owed.country is not distinct from summed.country
    and owed.office is not distinct from summed.office
left join core_membership
    on core_membership.organisation = summed.organisation
    and core_membership.office = summed.office
    and coalesce(core_deal.signed_on, core_deal.starts_on, clock.today)
        between core_membership.valid_from and core_membership.valid_to
left join core_calendar on core_calendar.day = core_deal.signed_on
where core_deal.is_counted and core_deal.is_binding;
