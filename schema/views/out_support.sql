-- One row per request for support: when it was made, first answered and met. reply_days are days of the calendar,
-- working_days those from Monday to Friday; a request not answered keeps waiting until today.
create or replace view out_support as
with timed as (
    select
        core_support_request.*,
        date_diff('day', date '1970-01-05', core_support_request.requested_on) as asked_day,
        date_diff('day', date '1970-01-05', coalesce(core_support_request.replied_on, clock.today)) as heard_day,
        clock.today
    from core_support_request
    inner join clock on clock.organisation = core_support_request.organisation
    where core_support_request.requested_on <= clock.today
),

worked as (
    select
        timed.*,
        (heard_day // 7 * 5 + least(heard_day % 7, 5)) - (asked_day // 7 * 5 + least(asked_day % 7, 5)) as working_days
    from timed
)

select
    worked.organisation,
    worked.request_id,
    worked.office,
    core_membership.kind as office_kind,
    core_membership.country,
    core_membership.bureau,
    core_membership.bureau_now,
    worked.track,
    worked.requested_on as date,
    core_calendar.year,
    core_calendar.quarter,
    core_calendar.month,
    worked.replied_on,
    worked.solved_on,
    date_diff('day', worked.requested_on, worked.replied_on) as reply_days,
    date_diff('day', worked.requested_on, worked.solved_on) as solve_days,
    worked.working_days,
    date_diff('day', worked.requested_on, coalesce(worked.solved_on, worked.today)) as open_days,
    worked.replied_on is not null as is_replied,
    worked.replied_on is not null and worked.working_days <= 5 as is_replied_in_time,
    worked.replied_on is not null or worked.working_days > 5 as is_due,
    worked.solved_on is not null as is_solved,
    worked.hours,
    worked.satisfaction,
    worked.outcome,
    'support_request' as origin,
    worked.submission_id,
    worked.sheet,
    worked.row
from worked
left join core_membership
    on core_membership.organisation = worked.organisation
    and core_membership.office = worked.office
    and worked.requested_on between core_membership.valid_from and core_membership.valid_to
left join core_calendar on core_calendar.day = worked.requested_on;
