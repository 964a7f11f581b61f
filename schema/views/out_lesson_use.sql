-- One row per lesson of a past agreement weighed for another, and country of that one: adopted or not relevant.
create or replace view out_lesson_use as
select
    out_term.organisation,
    out_term.agreement_id,
    out_term.agreement_title,
    out_term.partner_id,
    out_term.partner_name,
    out_term.owner,
    out_term.status,
    out_term.country,
    out_term.office,
    out_term.bureau,
    out_term.bureau_now,
    core_lesson_use.decided_on as date,
    core_calendar.year,
    core_calendar.quarter,
    core_calendar.month,
    core_lesson_use.lesson_from,
    core_lesson_use.lesson,
    core_lesson_use.decision,
    core_lesson_use.reason,
    'lesson_use' as origin,
    core_lesson_use.submission_id,
    core_lesson_use.sheet,
    core_lesson_use.row
from core_lesson_use
inner join clock on clock.organisation = core_lesson_use.organisation
inner join out_term on out_term.organisation = core_lesson_use.organisation and out_term.agreement_id = core_lesson_use.agreement_id
left join core_calendar on core_calendar.day = core_lesson_use.decided_on;
