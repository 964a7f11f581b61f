-- One row per contact, invitation or notice due after an agreement's end, and country: kept on time, kept late, not kept.
create or replace view out_contact as
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
    core_follow_up.due_on as date,
    core_calendar.year,
    core_calendar.quarter,
    core_calendar.month,
    core_follow_up.kind,
    core_follow_up.done_on,
    core_follow_up.due_on <= clock.today as is_due,
    core_follow_up.done_on is not null as is_done,
    coalesce(core_follow_up.done_on <= core_follow_up.due_on, false) as is_on_time,
    'follow_up' as origin,
    core_follow_up.submission_id,
    core_follow_up.sheet,
    core_follow_up.row
from core_follow_up
inner join clock on clock.organisation = core_follow_up.organisation
inner join out_term on out_term.organisation = core_follow_up.organisation and out_term.agreement_id = core_follow_up.agreement_id
left join core_calendar on core_calendar.day = core_follow_up.due_on
where core_follow_up.kind <> 'durability';
