-- One row per active agreement and country: whether it brings goods, expertise, data, advocacy or access beside money, and
-- whether its money is recognised and a result verified. Seasoned: begun more than a year ago.
create or replace view out_beside as
with beside as (
    select organisation, agreement_id, string_agg(distinct kind, ', ' order by kind) as kinds
    from core_in_kind
    where coalesce(status, 'delivered') <> 'pledged'
        and (kind not in ('goods', 'service') or coalesce(unit_value_usd, "days") > 0)
    group by organisation, agreement_id
),

funded as (
    select organisation, agreement_id from out_revenue group by organisation, agreement_id having sum(confirmed_usd) > 0
),

proved as (
    select distinct organisation, agreement_id from out_result where is_verified = 1
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
    coalesce(out_agreement.starts_on < clock.today - interval 1 year, false) as is_seasoned,
    funded.agreement_id is not null as has_money,
    proved.agreement_id is not null as has_verified_result,
    out_agreement.origin,
    out_agreement.submission_id,
    out_agreement.sheet,
    out_agreement.row
from out_agreement
inner join clock on clock.organisation = out_agreement.organisation
left join beside
    on beside.organisation = out_agreement.organisation and beside.agreement_id = out_agreement.agreement_id
left join funded
    on funded.organisation = out_agreement.organisation and funded.agreement_id = out_agreement.agreement_id
left join proved
    on proved.organisation = out_agreement.organisation and proved.agreement_id = out_agreement.agreement_id
where out_agreement.is_active;
