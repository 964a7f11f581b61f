-- One row per condition an agreement is excused from before its end or closure, and country: why, asked and granted by whom.
create or replace view out_waiver as
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
    core_waiver.decided_on as date,
    core_calendar.year,
    core_calendar.quarter,
    core_calendar.month,
    core_waiver.gate,
    core_waiver.reason,
    core_waiver.asked_by,
    core_waiver.approved_by,
    core_waiver.evidence,
    'waiver' as origin,
    core_waiver.submission_id,
    core_waiver.sheet,
    core_waiver.row
from core_waiver
inner join clock on clock.organisation = core_waiver.organisation
inner join out_term on out_term.organisation = core_waiver.organisation and out_term.agreement_id = core_waiver.agreement_id
left join core_calendar on core_calendar.day = core_waiver.decided_on;
