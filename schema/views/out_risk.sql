-- One row per risk, obstacle or adaptation of an agreement and country it serves: how likely, how grave, what is done.
-- is_open while nothing says it was lifted and the agreement is still running.
create or replace view out_risk as
select
    core_milestone_risk.organisation,
    core_milestone_risk.agreement_id,
    core_deal.agreement_title,
    core_deal.partner_name,
    core_deal.owner,
    core_milestone_risk.kind,
    core_milestone_risk.label,
    core_milestone_risk.risk_type,
    core_milestone_risk.likelihood,
    core_milestone_risk.effect,
    core_milestone_risk.mitigation,
    core_share.country,
    core_share.office,
    core_membership.bureau,
    core_membership.bureau_now,
    core_milestone_risk.first_on as date,
    core_calendar.year,
    core_calendar.quarter,
    core_calendar.month,
    core_milestone_risk.done_on,
    core_milestone_risk.done_on is null and core_deal.status in ('signed', 'active', 'suspended') as is_open,
    cast(core_deal.amount_usd * core_share.share as decimal(24, 6)) as exposed_usd,
    'milestone_risk' as origin,
    core_milestone_risk.submission_id,
    core_milestone_risk.sheet,
    core_milestone_risk.row
from core_milestone_risk
inner join core_deal
    on core_deal.organisation = core_milestone_risk.organisation
    and core_deal.agreement_id = core_milestone_risk.agreement_id
inner join core_share
    on core_share.organisation = core_deal.organisation and core_share.agreement_id = core_deal.agreement_id
left join core_membership
    on core_membership.organisation = core_deal.organisation
    and core_membership.office = core_share.office
    and core_milestone_risk.first_on between core_membership.valid_from and core_membership.valid_to
left join core_calendar on core_calendar.day = core_milestone_risk.first_on
where core_milestone_risk.kind <> 'milestone';
