-- One row per office and span of membership: its bureau in that span, and the bureau it belongs to today.
-- A bureau is its own bureau until it folds into another one.
create or replace view core_membership as
select
    core_office.organisation,
    core_office.office,
    core_office.kind,
    core_office.country,
    coalesce(core_office.bureau, core_office.office) as bureau,
    coalesce(office_today.bureau, office_today.office, core_office.bureau, core_office.office) as bureau_now,
    core_office.valid_from,
    core_office.valid_to
from core_office
inner join clock on clock.organisation = core_office.organisation
left join core_office as office_today
    on office_today.organisation = core_office.organisation
    and office_today.office = core_office.office
    and clock.today between office_today.valid_from and office_today.valid_to;
