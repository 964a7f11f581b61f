-- One row per change of an agreement's state that a later submission told, and country: from what to what, on which day, by
-- whom, on what proof. The day is the one stated, else the one it became known; before it, the days spent in the state left.
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
        coalesce(accepted_agreement.status_since, accepted_agreement.known_from) as passed_on,
        lag(coalesce(accepted_agreement.status_since, accepted_agreement.known_from)) over (
            partition by accepted_agreement.organisation, accepted_agreement.agreement_id
            order by accepted_agreement.known_from, accepted_agreement.known_to
        ) as known_before_on,
        accepted_agreement.status_evidence,
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
    submission.author,
    submission.family = 'entry' as is_entered,
    told.status_evidence,
    greatest(0, date_diff('day', told.known_before_on, told.passed_on)) as days_before,
    out_term.country,
    out_term.office,
    out_term.bureau,
    out_term.bureau_now,
    told.passed_on as date,
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
left join core_calendar on core_calendar.day = told.passed_on
where told.status_before <> told.status;
