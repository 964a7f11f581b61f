-- One row per milestone of an objective of an office's work plan: the first date promised stays beside today's date for
-- it and the day it was done. Its bureau is the one of the plan's year; year is the plan's, month and quarter the promise's.
create or replace view out_work_plan as
select
    core_work_plan.organisation,
    core_work_plan.office,
    core_membership.kind as office_kind,
    core_membership.country,
    core_membership.bureau,
    core_membership.bureau_now,
    cast(core_work_plan.year as integer) as year,
    core_work_plan.priority,
    core_work_plan.objective,
    core_work_plan.milestone,
    core_work_plan.owner,
    core_work_plan.need_id,
    core_work_plan.first_promised_on as date,
    core_calendar.quarter,
    core_calendar.month,
    core_work_plan.current_on,
    core_work_plan.done_on,
    core_work_plan.approved_on,
    core_work_plan.done_on is not null as is_done,
    core_work_plan.first_promised_on <= clock.today as is_due,
    coalesce(core_work_plan.done_on <= core_work_plan.first_promised_on, false) as is_on_time,
    core_work_plan.first_promised_on < clock.today and core_work_plan.done_on is null as is_late,
    greatest(
        date_diff(
            'day',
            core_work_plan.first_promised_on,
            coalesce(
                core_work_plan.done_on,
                greatest(coalesce(core_work_plan.current_on, core_work_plan.first_promised_on), clock.today)
            )
        ),
        0
    ) as slip_days,
    'work_plan' as origin,
    core_work_plan.submission_id,
    core_work_plan.sheet,
    core_work_plan.row
from core_work_plan
inner join clock on clock.organisation = core_work_plan.organisation
left join core_membership
    on core_membership.organisation = core_work_plan.organisation
    and core_membership.office = core_work_plan.office
    and least(make_date(cast(core_work_plan.year as integer), 12, 31), clock.today)
        between core_membership.valid_from and core_membership.valid_to
left join core_calendar on core_calendar.day = core_work_plan.first_promised_on;
