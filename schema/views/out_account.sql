-- One row per agreement with a partner of worldwide scope and country it serves: the accounts headquarters holds for all.
create or replace view out_account as
select
    out_agreement.organisation,
    out_agreement.agreement_id,
    out_agreement.agreement_title,
    out_agreement.partner_id,
    out_agreement.partner_name,
    out_agreement.source,
    out_agreement.country,
    out_agreement.office,
    out_agreement.bureau,
    out_agreement.bureau_now,
    out_agreement.date,
    out_agreement.year,
    out_agreement.quarter,
    out_agreement.month,
    out_agreement.is_active,
    out_agreement.signed_usd,
    out_agreement.origin,
    out_agreement.submission_id,
    out_agreement.sheet,
    out_agreement.row
from out_agreement
inner join core_partner
    on core_partner.organisation = out_agreement.organisation and core_partner.partner_id = out_agreement.partner_id
where core_partner.scope = 'global';
