-- One row per sign that an agreement's progress has stalled while it ran, and country: a milestone sixty days late, or a
-- review that finds less than half of the results. Answered when a plan is open within thirty days.
create or replace view out_trigger as
with sign as (
    select
        core_milestone_risk.organisation,
        core_milestone_risk.agreement_id,
        'late_milestone' as kind,
        core_milestone_risk.label,
        cast(core_milestone_risk.first_on + interval 60 day as date) as triggered_on,
        'milestone_risk' as origin,
        core_milestone_risk.submission_id,
        core_milestone_risk.sheet,
        core_milestone_risk.row
    from core_milestone_risk
    where core_milestone_risk.kind = 'milestone'
        and coalesce(core_milestone_risk.done_on, date '9999-12-31')
            > core_milestone_risk.first_on + interval 60 day

    union all

    select organisation, agreement_id, 'weak_review', kind, done_on, 'evaluation', submission_id, sheet, row
    from core_evaluation
    where kind in ('health', 'mid_term') and result_score < 50
)

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
    sign.triggered_on as date,
    core_calendar.year,
    core_calendar.quarter,
    core_calendar.month,
    sign.kind,
    sign.label,
    sign.triggered_on + interval 30 day <= clock.today as is_due,
    exists (
        select 1 from core_corrective_action
        where core_corrective_action.organisation = sign.organisation
            and core_corrective_action.agreement_id = sign.agreement_id
            and coalesce(core_corrective_action.signed_on, core_corrective_action.first_due_on)
                <= sign.triggered_on + interval 30 day
            and coalesce(core_corrective_action.done_on, date '9999-12-31') >= sign.triggered_on
    ) as is_answered,
    sign.origin,
    sign.submission_id,
    sign.sheet,
    sign.row
from sign
inner join clock on clock.organisation = sign.organisation
inner join out_term
    on out_term.organisation = sign.organisation
    and out_term.agreement_id = sign.agreement_id
    and sign.triggered_on <= out_term.ends_on
left join core_calendar on core_calendar.day = sign.triggered_on
where sign.triggered_on <= clock.today;
