-- One row per office and month: its exchanges with other offices in the twelve months to the month's end.
-- An organisation whose exchanges never say with whom has no row: nobody is isolated, nobody knows.
create or replace view out_office_month as
with touched as (
    select organisation, from_office as office, date, exchanges from core_exchange_placed
    where from_office <> to_office and date is not null
    union all
    select organisation, to_office as office, date, exchanges from core_exchange_placed
    where from_office <> to_office and date is not null
)

select
    core_membership.organisation,
    core_membership.office,
    core_membership.kind,
    core_membership.country,
    core_membership.bureau,
    core_membership.bureau_now,
    core_month.month,
    core_month.year,
    core_month.quarter,
    core_month.closes_quarter,
    core_month.closes_year,
    coalesce(sum(touched.exchanges), 0) as exchanges_12m,
    coalesce(sum(touched.exchanges), 0) = 0 as is_isolated,
    cast(null as varchar) as origin,
    cast(null as varchar) as submission_id,
    cast(null as varchar) as sheet,
    cast(null as integer) as row
from core_membership
inner join (select distinct organisation from touched) as tied on tied.organisation = core_membership.organisation
inner join core_month
    on core_month.organisation = core_membership.organisation
    and core_month.closes_on between core_membership.valid_from and core_membership.valid_to
left join touched
    on touched.organisation = core_membership.organisation
    and touched.office = core_membership.office
    and touched.date > core_month.closes_on - interval 1 year
    and touched.date <= core_month.closes_on
group by
    core_membership.organisation,
    core_membership.office,
    core_membership.kind,
    core_membership.country,
    core_membership.bureau,
    core_membership.bureau_now,
    core_month.month,
    core_month.year,
    core_month.quarter,
    core_month.closes_quarter,
    core_month.closes_year;
