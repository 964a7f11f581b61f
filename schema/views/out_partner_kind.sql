-- One row per active agreement and country it serves: what kind of partner stands behind it, the finest kind known.
create or replace view out_partner_kind as
select
    out_agreement.organisation,
    out_agreement.agreement_id,
    out_agreement.partner_id,
    coalesce(core_partner.sub_type, core_partner.org_type) as partner_kind,
    out_agreement.country,
    out_agreement.office,
    out_agreement.bureau,
    out_agreement.bureau_now,
    out_agreement.origin,
    out_agreement.submission_id,
    out_agreement.sheet,
    out_agreement.row
from out_agreement
inner join core_partner
    on core_partner.organisation = out_agreement.organisation and core_partner.partner_id = out_agreement.partner_id
where out_agreement.is_active and coalesce(core_partner.sub_type, core_partner.org_type) is not null;
