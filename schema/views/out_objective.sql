-- One row per objective of an office's work plan and year: what it weighs, what it aims at, how much of it is reached.
-- attainment is never above 1 and unknown while nothing is measured; what a milestone's row repeats counts once.
create or replace view out_objective as
with stated as (
    select
        organisation,
        office,
        year,
        objective,
        any_value(priority) as priority,
        max(weight) as weight,
        max(target) as target,
        max(actual) as actual,
        count(*) as milestones,
        max(approved_on) as approved_on,
        arg_min(submission_id, row) as submission_id,
        arg_min(sheet, row) as sheet,
        min(row) as row
    from core_work_plan
    group by organisation, office, year, objective
)

select
    stated.organisation,
    stated.office,
    core_membership.kind as office_kind,
    core_membership.country,
    core_membership.bureau,
    core_membership.bureau_now,
    cast(stated.year as integer) as year,
    stated.priority,
    stated.objective,
    stated.weight,
    stated.target,
    stated.actual,
    case when stated.target > 0 and stated.actual is not null then least(cast(stated.actual as double) / cast(stated.target as double), 1) end
        as attainment,
    stated.milestones,
    stated.approved_on,
    'work_plan' as origin,
    stated.submission_id,
    stated.sheet,
    stated.row
from stated
inner join clock on clock.organisation = stated.organisation
left join core_membership
    on core_membership.organisation = stated.organisation
    and core_membership.office = stated.office
    and least(make_date(cast(stated.year as integer), 12, 31), clock.today)
        between core_membership.valid_from and core_membership.valid_to;
