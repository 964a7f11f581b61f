-- One row per agreement active where others are: a place, an activity area and a public (the group said to be the same
-- people), with how many partners serve it and whether two of their agreements answer one need.
create or replace view out_crowd as
with cell as (
    select
        out_result.organisation,
        out_result.year,
        out_result.place || ' · ' || coalesce(out_result.activity_area, '') || ' · ' || coalesce(out_result.overlap_group, '')
            as cell,
        out_result.place,
        out_result.activity_area,
        out_result.country,
        out_result.office,
        out_result.bureau,
        out_result.bureau_now,
        out_result.agreement_id,
        out_result.agreement_title,
        out_result.partner_id,
        out_result.partner_name,
        min(out_result.submission_id) as submission_id,
        arg_min(out_result.sheet, (out_result.submission_id, out_result.sheet, out_result.row)) as sheet,
        arg_min(out_result.row, (out_result.submission_id, out_result.sheet, out_result.row)) as row
    from out_result
    where out_result.is_latest = 1
    group by all
),

served as (
    select organisation, year, cell, count(distinct partner_id) as partners
    from cell
    group by organisation, year, cell
),

need as (
    select
        cell.organisation,
        cell.year,
        cell.cell,
        core_agreement_need.need_id,
        count(distinct cell.agreement_id) as agreements
    from cell
    inner join core_agreement_need
        on core_agreement_need.organisation = cell.organisation and core_agreement_need.agreement_id = cell.agreement_id
    group by cell.organisation, cell.year, cell.cell, core_agreement_need.need_id
),

planned as (
    select distinct organisation, year, cell from need where agreements >= 2
)

select
    cell.*,
    served.partners,
    served.partners >= 2 as is_crowded,
    planned.cell is not null as has_shared_need,
    'result' as origin
from cell
inner join served
    on served.organisation = cell.organisation and served.year is not distinct from cell.year and served.cell = cell.cell
left join planned
    on planned.organisation = cell.organisation and planned.year is not distinct from cell.year
    and planned.cell = cell.cell;
