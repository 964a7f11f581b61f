-- One row per bureau or country office and year for which somebody planned: whether the office has a work plan, and an
-- approved one. Where no office of the organisation ever sent a plan there is no row: not asked is not missing.
create or replace view out_planning as
with planned as (
    select
        organisation,
        office,
        year,
        max(approved_on) as approved_on,
        arg_min(submission_id, row) as submission_id,
        arg_min(sheet, row) as sheet,
        min(row) as row
    from core_work_plan
    group by organisation, office, year
),

asked as (
    select distinct organisation, year from core_work_plan
)

select
    asked.organisation,
    core_membership.office,
    core_membership.kind as office_kind,
    core_membership.country,
    core_membership.bureau,
    core_membership.bureau_now,
    cast(asked.year as integer) as year,
    planned.approved_on,
    planned.office is not null as is_planned,
    coalesce(planned.approved_on <= clock.today, false) as is_approved,
    case when planned.office is not null then 'work_plan' end as origin,
    planned.submission_id,
    planned.sheet,
    planned.row
from asked
inner join clock on clock.organisation = asked.organisation
inner join core_membership
    on core_membership.organisation = asked.organisation
    and core_membership.kind <> 'headquarters'
    and least(make_date(cast(asked.year as integer), 12, 31), clock.today)
        between core_membership.valid_from and core_membership.valid_to
left join planned
    on planned.organisation = asked.organisation
    and planned.office = core_membership.office
    and planned.year = asked.year;
