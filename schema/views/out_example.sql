-- One row per example from the field: the need, the agreement that answered it, what came of it, the proof.
create or replace view out_example as
select
    core_example.organisation,
    core_example.office,
    core_membership.country,
    core_membership.bureau,
    core_membership.bureau_now,
    core_example.date,
    core_example.title,
    core_example.agreement_id,
    core_deal.partner_id,
    core_need.title as need_title,
    core_deal.agreement_title,
    core_deal.partner_name,
    core_deal.source,
    core_example.outcome,
    core_example.quote,
    core_example.proof,
    core_example.credit,
    core_example.consent,
    'example' as origin,
    core_example.submission_id,
    core_example.sheet,
    core_example.row
from core_example
left join core_need
    on core_need.organisation = core_example.organisation and core_need.need_id = core_example.need_id
left join core_deal
    on core_deal.organisation = core_example.organisation and core_deal.agreement_id = core_example.agreement_id
left join core_membership
    on core_membership.organisation = core_example.organisation
    and core_membership.office = core_example.office
    and core_example.date between core_membership.valid_from and core_membership.valid_to;
