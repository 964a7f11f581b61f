-- One row per visit after an agreement's end, and country: when it was due and made, whether the result still holds.
create or replace view out_durability as
select
    out_term.organisation,
    out_term.agreement_id,
    out_term.agreement_title,
    out_term.partner_id,
    out_term.partner_name,
    out_term.owner,
    out_term.source,
    out_term.country,
    out_term.office,
    out_term.bureau,
    out_term.bureau_now,
    core_follow_up.due_on as date,
    core_calendar.year,
    core_calendar.quarter,
    core_calendar.month,
    cast(round(date_diff('day', out_term.ends_on, core_follow_up.due_on) / 30.44) as integer) as months_after,
    core_follow_up.done_on,
    core_follow_up.due_on <= clock.today as is_due,
    core_follow_up.done_on is not null as is_checked,
    core_follow_up.result_holds,
    core_follow_up.local_capacity,
    core_follow_up.local_capacity_score,
    core_follow_up.supporter,
    'follow_up' as origin,
    core_follow_up.submission_id,
    core_follow_up.sheet,
    core_follow_up.row
from core_follow_up
inner join clock on clock.organisation = core_follow_up.organisation
inner join out_term
    on out_term.organisation = core_follow_up.organisation and out_term.agreement_id = core_follow_up.agreement_id
left join core_calendar on core_calendar.day = core_follow_up.due_on
where core_follow_up.kind = 'durability';
