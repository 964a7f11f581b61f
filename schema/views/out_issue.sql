-- One row per difficulty of a partnership, and country of its agreement: who answers for it on each side, settled when.
create or replace view out_issue as
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
    core_issue.raised_on as date,
    core_calendar.year,
    core_calendar.quarter,
    core_calendar.month,
    core_issue.label,
    core_issue.raised_by,
    core_issue.agency_owner,
    core_issue.partner_owner,
    core_issue.closed_on,
    core_issue.agency_owner is not null and core_issue.partner_owner is not null as is_joint,
    core_issue.closed_on is not null as is_settled,
    'issue' as origin,
    core_issue.submission_id,
    core_issue.sheet,
    core_issue.row
from core_issue
inner join clock on clock.organisation = core_issue.organisation
inner join out_term on out_term.organisation = core_issue.organisation and out_term.agreement_id = core_issue.agreement_id
left join core_calendar on core_calendar.day = core_issue.raised_on;
