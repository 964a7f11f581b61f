-- One row per aspect of a partnership scored by both sides on one day, and country of its agreement: how far they differ.
create or replace view out_partnership_view as
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
    core_partnership_view.asked_on as date,
    core_calendar.year,
    core_calendar.quarter,
    core_calendar.month,
    core_partnership_view.aspect,
    core_partnership_view.agency_score,
    core_partnership_view.partner_score,
    core_partnership_view.agency_score - core_partnership_view.partner_score as gap,
    row_number() over (
        partition by
            core_partnership_view.submission_id, core_partnership_view.sheet, core_partnership_view.row
        order by out_term.share desc nulls last, out_term.country
    ) = 1 as is_told_once,
    'partnership_view' as origin,
    core_partnership_view.submission_id,
    core_partnership_view.sheet,
    core_partnership_view.row
from core_partnership_view
inner join clock on clock.organisation = core_partnership_view.organisation
inner join out_term on out_term.organisation = core_partnership_view.organisation and out_term.agreement_id = core_partnership_view.agreement_id
left join core_calendar on core_calendar.day = core_partnership_view.asked_on;
