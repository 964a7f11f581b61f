-- One row per signed agreement and country it serves, and one per expenditure of such an agreement: what it is worth,
-- what of that its time alone would have spent by today, and what it spent. An agreement without dates has no such line.
-- Never kept: its expenditures repeat those of out_flow; what is asked of it is added up in a rollup.
create or replace view out_delivery as
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
    out_agreement.activity_area,
    out_agreement.country,
    out_agreement.office,
    out_agreement.bureau,
    out_agreement.bureau_now,
    out_agreement.signed_usd,
    cast(out_agreement.signed_usd * cast(core_elapsed.elapsed as decimal(12, 9)) as decimal(24, 6)) as elapsed_usd,
    cast(null as decimal(24, 6)) as spent_usd,
    cast(-out_agreement.signed_usd * cast(core_elapsed.elapsed as decimal(12, 9)) as decimal(24, 6)) as gap_usd,
    out_agreement.origin,
    out_agreement.submission_id,
    out_agreement.sheet,
    out_agreement.row
from out_agreement
inner join core_elapsed
    on core_elapsed.organisation = out_agreement.organisation and core_elapsed.agreement_id = out_agreement.agreement_id

union all

select
    out_flow.organisation,
    out_flow.agreement_id,
    out_flow.agreement_title,
    out_flow.partner_id,
    out_flow.partner_name,
    out_flow.source,
    served.status,
    served.is_active,
    served.csp_outcome,
    out_flow.activity_area,
    out_flow.country,
    out_flow.office,
    out_flow.bureau,
    out_flow.bureau_now,
    cast(null as decimal(24, 6)) as signed_usd,
    cast(null as decimal(24, 6)) as elapsed_usd,
    out_flow.usd as spent_usd,
    out_flow.usd as gap_usd,
    out_flow.origin,
    out_flow.submission_id,
    out_flow.sheet,
    out_flow.row
from out_flow
inner join core_elapsed
    on core_elapsed.organisation = out_flow.organisation and core_elapsed.agreement_id = out_flow.agreement_id
inner join (
    select distinct organisation, agreement_id, status, is_active, csp_outcome from out_agreement
) as served
    on served.organisation = out_flow.organisation and served.agreement_id = out_flow.agreement_id
where out_flow.kind = 'expenditure';
