-- One row per evaluation held, and country of its agreement: its two scores, the partner's own, who came, who was told, what was learned.
create or replace view out_review as
select
    out_term.organisation,
    out_term.agreement_id,
    out_term.agreement_title,
    out_term.partner_id,
    out_term.partner_name,
    out_term.owner,
    out_term.source,
    out_term.activity_area,
    out_term.modality,
    out_term.agreement_type,
    out_term.country,
    out_term.office,
    out_term.bureau,
    out_term.bureau_now,
    core_evaluation.kind,
    core_evaluation.done_on as date,
    core_calendar.year,
    core_calendar.quarter,
    core_calendar.month,
    core_evaluation.due_on,
    core_evaluation.quality_score,
    core_evaluation.result_score,
    core_evaluation.partner_score,
    core_evaluation.partner_answers,
    core_evaluation.parties_invited,
    core_evaluation.parties_present,
    core_evaluation.shared_on,
    coalesce(core_evaluation.shared_on <= core_evaluation.done_on + interval 60 day, false) as is_shared_in_time,
    core_evaluation.lessons,
    core_evaluation.lessons is not null as has_lessons,
    core_evaluation.adopted_in,
    row_number() over (
        partition by core_evaluation.submission_id, core_evaluation.sheet, core_evaluation.row
        order by out_term.share desc nulls last, out_term.country
    ) = 1 as is_told_once,
    'evaluation' as origin,
    core_evaluation.submission_id,
    core_evaluation.sheet,
    core_evaluation.row
from core_evaluation
inner join clock on clock.organisation = core_evaluation.organisation
inner join out_term
    on out_term.organisation = core_evaluation.organisation and out_term.agreement_id = core_evaluation.agreement_id
left join core_calendar on core_calendar.day = core_evaluation.done_on
where core_evaluation.done_on <= clock.today;
