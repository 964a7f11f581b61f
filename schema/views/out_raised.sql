-- One row per recognition of revenue, country it serves and office it was raised by: out_revenue, shared out as the agreement
-- says its origin is. What an agreement does not say stands under no office; it is never spread.
-- Never kept: it repeats out_revenue; what is asked of it is added up in a rollup.
create or replace view out_raised as
select
    out_revenue.organisation,
    out_revenue.agreement_id,
    out_revenue.agreement_title,
    out_revenue.partner_id,
    out_revenue.partner_name,
    out_revenue.source,
    out_revenue.activity_area,
    out_revenue.country,
    out_revenue.office,
    out_revenue.bureau,
    out_revenue.bureau_now,
    core_agreement_origin.office as raised_by,
    core_membership.bureau_now as raised_bureau,
    core_membership.bureau_now <> out_revenue.bureau_now as is_for_others,
    out_revenue.date,
    out_revenue.year,
    out_revenue.quarter,
    out_revenue.month,
    cast(out_revenue.confirmed_usd * coalesce(core_agreement_origin.share, 1) as decimal(24, 6)) as raised_usd,
    out_revenue.origin,
    out_revenue.submission_id,
    out_revenue.sheet,
    out_revenue.row
from out_revenue
left join core_agreement_origin
    on core_agreement_origin.organisation = out_revenue.organisation
    and core_agreement_origin.agreement_id = out_revenue.agreement_id
left join core_membership
    on core_membership.organisation = out_revenue.organisation
    and core_membership.office = core_agreement_origin.office
    and out_revenue.date between core_membership.valid_from and core_membership.valid_to;
