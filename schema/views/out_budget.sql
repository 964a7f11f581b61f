-- One row per budget told of an agreement and country it serves: what was agreed first, what it is now, what was spent.
-- Over when more than 105 % of the first budget is spent, or foreseen.
create or replace view out_budget as
select
    core_milestone_risk.organisation,
    core_milestone_risk.agreement_id,
    core_deal.agreement_title,
    core_deal.partner_id,
    core_deal.partner_name,
    core_deal.source,
    core_deal.activity_area,
    core_deal.owner,
    core_milestone_risk.label,
    core_milestone_risk.cause,
    core_milestone_risk.cause_code,
    core_milestone_risk.agreed_by,
    core_share.country,
    core_share.office,
    core_membership.bureau,
    core_membership.bureau_now,
    core_milestone_risk.first_on as date,
    core_calendar.year,
    core_calendar.quarter,
    core_calendar.month,
    cast(core_milestone_risk.first_budget_usd * core_share.share as decimal(24, 6)) as first_usd,
    cast(core_milestone_risk.current_budget_usd * core_share.share as decimal(24, 6)) as now_usd,
    cast(core_milestone_risk.spent_usd * core_share.share as decimal(24, 6)) as spent_usd,
    greatest(
        coalesce(core_milestone_risk.spent_usd, 0), coalesce(core_milestone_risk.current_budget_usd, 0)
    ) > 1.05 * core_milestone_risk.first_budget_usd as is_over,
    'milestone_risk' as origin,
    core_milestone_risk.submission_id,
    core_milestone_risk.sheet,
    core_milestone_risk.row
from core_milestone_risk
inner join core_deal
    on core_deal.organisation = core_milestone_risk.organisation and core_deal.agreement_id = core_milestone_risk.agreement_id
inner join core_share
    on core_share.organisation = core_milestone_risk.organisation and core_share.agreement_id = core_milestone_risk.agreement_id
left join core_membership
    on core_membership.organisation = core_milestone_risk.organisation
    and core_membership.office = core_share.office
    and core_milestone_risk.first_on between core_membership.valid_from and core_membership.valid_to
left join core_calendar on core_calendar.day = core_milestone_risk.first_on
where core_milestone_risk.first_budget_usd > 0
    and coalesce(core_milestone_risk.spent_usd, core_milestone_risk.current_budget_usd) is not null;
