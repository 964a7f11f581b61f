-- One row per thing promised under an agreement, and country: milestones, risks, corrective measures, evaluations,
-- visits after the end, visibility. The first date promised stays beside today's date for it and the day it was done;
-- a risk, an obstacle or an adaptation is noted on a day and promises nothing.
create or replace view out_promise as
with promised as (
    select
        core_milestone_risk.organisation,
        core_milestone_risk.agreement_id,
        core_milestone_risk.kind,
        core_milestone_risk.label,
        core_milestone_risk.cause as detail,
        cast(null as varchar) as agency_owner,
        cast(null as varchar) as partner_owner,
        cast(null as decimal(18, 4)) as effect_usd,
        cast(null as varchar) as verified_by,
        cast(null as varchar) as proof,
        core_milestone_risk.first_on,
        core_milestone_risk.current_on,
        core_milestone_risk.done_on,
        core_milestone_risk.kind = 'milestone' as is_promise,
        'milestone_risk' as origin,
        core_milestone_risk.submission_id,
        core_milestone_risk.sheet,
        core_milestone_risk.row
    from core_milestone_risk

    union all

    select
        core_corrective_action.organisation,
        core_corrective_action.agreement_id,
        'corrective' as kind,
        core_corrective_action.measure as label,
        core_corrective_action."trigger" as detail,
        core_corrective_action.agency_owner,
        core_corrective_action.partner_owner,
        core_corrective_action.budget_effect_usd as effect_usd,
        core_corrective_action.verified_by,
        cast(null as varchar) as proof,
        core_corrective_action.first_due_on as first_on,
        cast(null as date) as current_on,
        core_corrective_action.done_on,
        true as is_promise,
        'corrective_action' as origin,
        core_corrective_action.submission_id,
        core_corrective_action.sheet,
        core_corrective_action.row
    from core_corrective_action

    union all

    select
        core_evaluation.organisation,
        core_evaluation.agreement_id,
        'evaluation_' || core_evaluation.kind as kind,
        cast(null as varchar) as label,
        core_evaluation.lessons as detail,
        cast(null as varchar) as agency_owner,
        cast(null as varchar) as partner_owner,
        cast(null as decimal(18, 4)) as effect_usd,
        cast(null as varchar) as verified_by,
        cast(null as varchar) as proof,
        core_evaluation.due_on as first_on,
        cast(null as date) as current_on,
        core_evaluation.done_on,
        true as is_promise,
        'evaluation' as origin,
        core_evaluation.submission_id,
        core_evaluation.sheet,
        core_evaluation.row
    from core_evaluation

    union all

    select
        core_follow_up.organisation,
        core_follow_up.agreement_id,
        'follow_up_' || core_follow_up.kind as kind,
        cast(null as varchar) as label,
        cast(null as varchar) as detail,
        cast(null as varchar) as agency_owner,
        cast(null as varchar) as partner_owner,
        cast(null as decimal(18, 4)) as effect_usd,
        cast(null as varchar) as verified_by,
        cast(null as varchar) as proof,
        core_follow_up.due_on as first_on,
        cast(null as date) as current_on,
        core_follow_up.done_on,
        true as is_promise,
        'follow_up' as origin,
        core_follow_up.submission_id,
        core_follow_up.sheet,
        core_follow_up.row
    from core_follow_up
    where core_follow_up.kind <> 'policy_notice'  -- an announcement is made, nobody promised it

    union all

    select
        core_visibility.organisation,
        core_visibility.agreement_id,
        'visibility' as kind,
        core_visibility.commitment as label,
        cast(null as varchar) as detail,
        cast(null as varchar) as agency_owner,
        cast(null as varchar) as partner_owner,
        cast(null as decimal(18, 4)) as effect_usd,
        cast(null as varchar) as verified_by,
        core_visibility.proof,
        core_visibility.due_on as first_on,
        cast(null as date) as current_on,
        core_visibility.done_on,
        true as is_promise,
        'visibility' as origin,
        core_visibility.submission_id,
        core_visibility.sheet,
        core_visibility.row
    from core_visibility
)

select
    promised.organisation,
    promised.agreement_id,
    core_deal.agreement_title,
    core_deal.partner_id,
    core_deal.partner_name,
    core_deal.source,
    promised.kind,
    promised.label,
    promised.detail,
    coalesce(promised.agency_owner, core_deal.owner) as owner,
    promised.partner_owner,
    core_share.country,
    core_share.office,
    core_membership.bureau,
    core_membership.bureau_now,
    promised.first_on as date,
    core_calendar.year,
    core_calendar.quarter,
    core_calendar.month,
    promised.current_on,
    promised.done_on,
    promised.is_promise and promised.first_on <= clock.today as is_due,
    promised.done_on is not null as is_done,
    promised.is_promise and coalesce(promised.done_on <= promised.first_on, false) as is_on_time,
    promised.is_promise and promised.first_on < clock.today and promised.done_on is null as is_late,
    promised.proof,
    promised.verified_by,
    cast(promised.effect_usd * core_share.share as decimal(24, 6)) as effect_usd,
    promised.origin,
    promised.submission_id,
    promised.sheet,
    promised.row
from promised
inner join clock on clock.organisation = promised.organisation
inner join core_deal
    on core_deal.organisation = promised.organisation and core_deal.agreement_id = promised.agreement_id
inner join core_share
    on core_share.organisation = promised.organisation and core_share.agreement_id = promised.agreement_id
left join core_membership
    on core_membership.organisation = promised.organisation
    and core_membership.office = core_share.office
    and promised.first_on between core_membership.valid_from and core_membership.valid_to
left join core_calendar on core_calendar.day = promised.first_on;
