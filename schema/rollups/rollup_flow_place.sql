-- Transactions by month, kind and country, all areas of activity together, and how many received rows bring them.
-- The rows are counted where none stands twice in one country; else they are not told here, and the view counts them.
create or replace table rollup_flow_place as
with apart as (
    select count(*) = count(distinct hash(submission_id, sheet, row, origin, country)) as is_once
    from out_flow
    where submission_id is not null
),

placed as (
    select
        out_flow.*,
        case
            when not apart.is_once then null
            when out_flow.submission_id is not null and out_flow.usd <> 0 then 1
            else 0
        end as rows_country
    from out_flow
    cross join apart
)

select
    organisation, kind, is_counted, source, country, office, bureau, bureau_now, year, quarter, month,
    sum(usd) as usd,
    sum(rows_country) as rows_country
from placed
group by all;
