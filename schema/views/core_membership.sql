-- One row per office and span of membership: its bureau in that span, and the bureau it belongs to today.
-- A bureau is its own bureau; one that has closed hands on to the bureau its offices joined.
create or replace view core_membership as
with heir as (
    select
        core_office.organisation,
        core_office.bureau,
        min(office_today.bureau) as bureau_now
    from core_office
    inner join clock on clock.organisation = core_office.organisation
    inner join core_office as office_today
        on office_today.organisation = core_office.organisation
        and office_today.office = core_office.office
        and clock.today between office_today.valid_from and office_today.valid_to
    where core_office.bureau is not null
        and office_today.bureau <> core_office.bureau
        and core_office.valid_to < clock.today
    group by core_office.organisation, core_office.bureau
)

select
    core_office.organisation,
    core_office.office,
    core_office.kind,
    core_office.country,
    coalesce(core_office.bureau, core_office.office) as bureau,
    case
        when office_today.office is not null then coalesce(office_today.bureau, office_today.office)
        else coalesce(heir.bureau_now, core_office.bureau, core_office.office)
    end as bureau_now,
    core_office.valid_from,
    core_office.valid_to
from core_office
inner join clock on clock.organisation = core_office.organisation
left join core_office as office_today
    on office_today.organisation = core_office.organisation
    and office_today.office = core_office.office
    and clock.today between office_today.valid_from and office_today.valid_to
left join heir
    on heir.organisation = core_office.organisation
    and heir.bureau = coalesce(core_office.bureau, core_office.office);
