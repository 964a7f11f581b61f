-- One row per office and span of membership: what the filters and the map list.
create or replace view out_office as
select
    core_membership.organisation,
    core_membership.office,
    core_membership.kind,
    core_membership.country,
    core_membership.bureau,
    core_membership.bureau_now,
    core_membership.valid_from,
    core_membership.valid_to,
    clock.today between core_membership.valid_from and core_membership.valid_to as is_open,
    cast(null as varchar) as origin,
    cast(null as varchar) as submission_id,
    cast(null as varchar) as sheet,
    cast(null as integer) as row
from core_membership
inner join clock on clock.organisation = core_membership.organisation;
