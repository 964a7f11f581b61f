-- One row per active agreement and country: whether it brings goods, expertise, data, advocacy or access beside money.
create or replace view out_beside as
with beside as (
    select organisation, agreement_id, string_agg(distinct kind, ', ' order by kind) as kinds
    from core_in_kind
    where coalesce(status, 'delivered') <> 'pledged'
        and (kind not in ('goods', 'service') or coalesce(unit_value_usd, "days") > 0)
    group by organisation, agreement_id
)

select
    out_agreement.organisation,
    out_agreement.agreement_id,
    out_agreement.agreement_title,
    out_agreement.partner_id,
    out_agreement.partner_name,
    out_agreement.source,
    out_agreement.activity_area,
    out_agreement.owner,
    out_agreement.country,
    out_agreement.office,
    out_agreement.bureau,
    out_agreement.bureau_now,
    beside.kinds as gives,
    beside.kinds is not null as is_beside_money,
    out_agreement.origin,
    out_agreement.submission_id,
    out_agreement.sheet,
    out_agreement.row
from out_agreement
left join beside
    on beside.organisation = out_agreement.organisation and beside.agreement_id = out_agreement.agreement_id
where out_agreement.is_active;
