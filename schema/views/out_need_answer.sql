-- One row per agreement, country it serves and need it says it answers; an agreement that answers none has one row
-- per country without a need. A need bears its own country, for an agreement may answer the need of another.
create or replace view out_need_answer as
select
    out_agreement.organisation,
    out_agreement.agreement_id,
    out_agreement.agreement_title,
    out_agreement.partner_id,
    out_agreement.partner_name,
    out_agreement.source,
    out_agreement.status,
    out_agreement.is_active,
    out_agreement.csp_outcome,
    out_agreement.context_fit,
    out_agreement.owner,
    out_agreement.country,
    out_agreement.office,
    out_agreement.bureau,
    out_agreement.bureau_now,
    out_agreement.date,
    out_agreement.year,
    out_agreement.quarter,
    out_agreement.month,
    out_agreement.ends_on,
    core_need.need_id,
    core_need.title as need_title,
    core_need.country as need_country,
    core_need.declared_on,
    core_need.status as need_status,
    out_agreement.signed_usd,
    out_agreement.is_active and core_need.need_id is null as is_orphan,
    out_agreement.is_active and core_need.need_id is not null and out_agreement.csp_outcome is not null as is_aligned,
    out_agreement.origin,
    out_agreement.submission_id,
    out_agreement.sheet,
    out_agreement.row
from out_agreement
left join core_agreement_need
    on core_agreement_need.organisation = out_agreement.organisation
    and core_agreement_need.agreement_id = out_agreement.agreement_id
left join core_need
    on core_need.organisation = core_agreement_need.organisation
    and core_need.need_id = core_agreement_need.need_id;
