-- One row per change of an agreement's state that a later submission told, and country: from what to what, and by whom.
create or replace view out_passage as
with told as (
    select
        accepted_agreement.organisation,
        accepted_agreement.agreement_id,
        accepted_agreement.status,
        lag(accepted_agreement.status) over (
            partition by accepted_agreement.organisation, accepted_agreement.agreement_id
            order by accepted_agreement.known_from, accepted_agreement.known_to
        ) as status_before,
        accepted_agreement.known_from,
        accepted_agreement.submission_id,
        accepted_agreement.sheet,
        accepted_agreement.row
    from accepted_agreement
    cross join knowledge
    where accepted_agreement.known_from <= knowledge.known_on
)

select
    told.organisation,
    told.agreement_id,
    out_term.agreement_title,
    out_term.partner_id,
    out_term.partner_name,
    out_term.owner,
    told.status_before,
    told.status,
    submission.office as told_by,
    submission.period,
    out_term.country,
    out_term.office,
    out_term.bureau,
    out_term.bureau_now,
    told.known_from as date,
    core_calendar.year,
    core_calendar.quarter,
    core_calendar.month,
    'agreement' as origin,
    told.submission_id,
    told.sheet,
    told.row
from told
inner join out_term on out_term.organisation = told.organisation and out_term.agreement_id = told.agreement_id
left join submission on submission.submission_id = told.submission_id
left join core_calendar on core_calendar.day = told.known_from
where told.status_before <> told.status;
