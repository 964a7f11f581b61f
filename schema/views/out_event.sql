-- One row per event or webinar and office met there: who met whom, about what, and whether they exchanged again within
-- thirty days. One whose thirty days are not over, or that names no office met, is not judged.
create or replace view out_event as
with paired as (
    select
        core_exchange_placed.*,
        count(*) over (
            partition by
                core_exchange_placed.organisation,
                least(core_exchange_placed.from_office, core_exchange_placed.to_office),
                greatest(core_exchange_placed.from_office, core_exchange_placed.to_office)
            order by core_exchange_placed.date
            range between interval 1 day following and interval 30 day following
        ) as exchanges_after
    from core_exchange_placed
    where core_exchange_placed.date is not null
)

select
    paired.organisation,
    paired.title,
    paired.topic,
    paired.channel,
    paired.from_office,
    paired.to_office,
    paired.from_office as office,
    core_membership.country,
    core_membership.bureau,
    core_membership.bureau_now,
    to_membership.bureau_now as to_bureau,
    paired.date,
    core_calendar.year,
    core_calendar.quarter,
    core_calendar.month,
    paired.participants,
    paired.to_office <> paired.from_office and paired.date + interval 30 day <= clock.today as is_judged,
    paired.to_office <> paired.from_office and paired.exchanges_after > 0 as is_followed,
    'exchange' as origin,
    paired.submission_id,
    paired.sheet,
    paired.row
from paired
inner join clock on clock.organisation = paired.organisation
left join core_membership
    on core_membership.organisation = paired.organisation
    and core_membership.office = paired.from_office
    and paired.date between core_membership.valid_from and core_membership.valid_to
left join core_membership as to_membership
    on to_membership.organisation = paired.organisation
    and to_membership.office = paired.to_office
    and paired.date between to_membership.valid_from and to_membership.valid_to
left join core_calendar on core_calendar.day = paired.date
where paired.channel in ('event', 'webinar') and paired.to_office is distinct from paired.from_office;
