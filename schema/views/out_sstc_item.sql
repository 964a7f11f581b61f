-- One row per office, year and item of the survey on how South-South cooperation is rooted: said, and proved.
create or replace view out_sstc_item as
with item as (
    select organisation, office, year, 'plan' as item, plan as has_item, plan_proof as proof, submission_id, sheet, row
    from core_sstc_institution
    union all
    select organisation, office, year, 'reporting', reporting, reporting_proof, submission_id, sheet, row
    from core_sstc_institution
    union all
    select organisation, office, year, 'focal_point', focal_point, focal_point_proof, submission_id, sheet, row
    from core_sstc_institution
    union all
    select organisation, office, year, 'unit', unit, unit_proof, submission_id, sheet, row
    from core_sstc_institution
    union all
    select organisation, office, year, 'budget', budget, budget_proof, submission_id, sheet, row
    from core_sstc_institution
)

select
    item.organisation,
    item.office,
    core_membership.country,
    core_membership.bureau,
    core_membership.bureau_now,
    cast(item.year as integer) as year,
    item.year = max(item.year) over (partition by item.organisation, item.office) as is_latest_year,
    item.item,
    coalesce(item.has_item, false) as has_item,
    coalesce(item.has_item, false) and item.proof is not null as is_item_proved,
    item.proof,
    'sstc_institution' as origin,
    item.submission_id,
    item.sheet,
    item.row
from item
left join core_membership
    on core_membership.organisation = item.organisation
    and core_membership.office = item.office
    and make_date(cast(item.year as integer), 7, 1) between core_membership.valid_from and core_membership.valid_to;
