-- One row per agreement, with its partner (the one it is in the end, where two are one) and what decides how its money counts.
-- The agreement of a confidential partner has no title either: it would name the partner.
-- At hand: held in memory while a version is built, for most views read it.
create or replace view core_deal as
select
    core_agreement.organisation,
    core_agreement.agreement_id,
    coalesce(partner_link.principal_id, core_agreement.partner_id) as partner_id,
    case when coalesce(core_partner.confidential, false) then null else core_agreement.title end as agreement_title,
    case when coalesce(core_partner.confidential, false) then null else core_partner.name end as partner_name,
    core_partner.income_source as source,
    core_partner.org_type,
    core_agreement.agreement_type,
    core_agreement.status,
    core_agreement.csp_outcome,
    core_agreement.context_fit,
    core_agreement.activity_area,
    core_agreement.modality,
    core_agreement.earmarking,
    core_agreement.currency,
    core_agreement.counted_by,
    core_agreement.owner,
    core_agreement.delegation,
    core_agreement.signed_on,
    core_agreement.starts_on,
    core_agreement.planned_end_on,
    core_agreement.ended_on,
    coalesce(core_agreement.ended_on, core_agreement.planned_end_on) as ends_on,
    core_agreement.amount,
    core_agreement.amount_usd,
    core_agreement.amount_usd_basis,
    coalesce(core_agreement.is_counted, true) as is_counted,
    coalesce(core_agreement.conditional, false) as is_conditional,
    core_agreement.status in ('signed', 'active', 'suspended', 'ended', 'closed', 'terminated', 'expired') as is_binding,
    core_agreement.submission_id,
    core_agreement.sheet,
    core_agreement.row
from core_agreement
left join partner_link
    on partner_link.organisation = core_agreement.organisation
    and partner_link.partner_id = core_agreement.partner_id
left join core_partner
    on core_partner.organisation = core_agreement.organisation
    and core_partner.partner_id = coalesce(partner_link.principal_id, core_agreement.partner_id);
