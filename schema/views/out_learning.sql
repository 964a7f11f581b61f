-- One row per office of today and module its people took; an office that took none has one row without a module.
create or replace view out_learning as
select
    core_membership.organisation,
    core_membership.office,
    core_membership.country,
    core_membership.bureau,
    core_membership.bureau_now,
    core_learning.date,
    core_calendar.year,
    core_calendar.quarter,
    core_calendar.month,
    core_learning.module,
    core_learning.kind,
    core_learning.started,
    core_learning.completed,
    case when core_learning.date + interval 90 day <= clock.today then core_learning.completed end as completed_90_days_ago,
    core_learning.used_90,
    coalesce(core_learning.completed, 0) > 0 as is_reached,
    core_membership.kind = 'country' as is_country_team,
    'learning' as origin,
    core_learning.submission_id,
    core_learning.sheet,
    core_learning.row
from core_membership
inner join clock on clock.organisation = core_membership.organisation
left join core_learning
    on core_learning.organisation = core_membership.organisation
    and core_learning.office = core_membership.office
    and core_learning.date <= clock.today
left join core_calendar on core_calendar.day = core_learning.date
where clock.today between core_membership.valid_from and core_membership.valid_to;
