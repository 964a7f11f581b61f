-- Received rows behind revenue, by month and place. A row that serves several countries is one row of all, one of each
-- bureau and one of each country: each count adds up over everything but the places it counts within.
create or replace table rollup_revenue_received as
with placed as (
    select
        organisation, source, country, bureau, bureau_now, year, quarter, month,
        case when row_number() over (partition by submission_id, sheet, row, origin) = 1 then 1 else 0 end as rows_all,
        case when row_number() over (partition by submission_id, sheet, row, origin, bureau) = 1 then 1 else 0
        end as rows_bureau,
        case when row_number() over (partition by submission_id, sheet, row, origin, bureau_now) = 1 then 1 else 0
        end as rows_bureau_now,
        case when row_number() over (partition by submission_id, sheet, row, origin, country) = 1 then 1 else 0
        end as rows_country
    from out_revenue
    where submission_id is not null and confirmed_usd <> 0
)

select
    organisation, source, country, bureau, bureau_now, year, quarter, month,
    sum(rows_all) as rows_all,
    sum(rows_bureau) as rows_bureau,
    sum(rows_bureau_now) as rows_bureau_now,
    sum(rows_country) as rows_country
from placed
group by all;
