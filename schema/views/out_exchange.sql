-- One row per exchange: who with whom, at the level of offices and of bureaux.
create or replace view out_exchange as
select
    core_exchange_placed.organisation,
    core_exchange_placed.from_office,
    core_exchange_placed.to_office,
    core_exchange_placed.from_office as office,
    from_membership.country,
    from_membership.bureau,
    from_membership.bureau_now,
    from_membership.bureau_now as from_bureau,
    to_membership.bureau_now as to_bureau,
    core_exchange_placed.channel,
    core_exchange_placed.topic,
    core_exchange_placed.date,
    core_calendar.year,
    core_calendar.quarter,
    core_calendar.month,
    core_exchange_placed.to_office is not null and core_exchange_placed.from_office is not null as is_tie,
    core_exchange_placed.to_office <> core_exchange_placed.from_office as is_between_offices,
    from_membership.bureau_now <> to_membership.bureau_now as is_cross_region,
    core_exchange_placed.exchanges,
    core_exchange_placed.participants,
    core_exchange_placed.outcome_90,
    'exchange' as origin,
    core_exchange_placed.submission_id,
    core_exchange_placed.sheet,
    core_exchange_placed.row
from core_exchange_placed
inner join clock on clock.organisation = core_exchange_placed.organisation
left join core_membership as from_membership
    on from_membership.organisation = core_exchange_placed.organisation
    and from_membership.office = core_exchange_placed.from_office
    and coalesce(core_exchange_placed.date, clock.today) between from_membership.valid_from and from_membership.valid_to
left join core_membership as to_membership
    on to_membership.organisation = core_exchange_placed.organisation
    and to_membership.office = core_exchange_placed.to_office
    and coalesce(core_exchange_placed.date, clock.today) between to_membership.valid_from and to_membership.valid_to
left join core_calendar on core_calendar.day = core_exchange_placed.date;
