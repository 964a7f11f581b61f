-- Received rows behind the effect of exchange rates, by the month they are seen from and place. A row that serves several
-- countries is one row of all, one of each bureau and one of each country; a row seen from two years is one row of each.
create or replace table rollup_restated_received as
with placed as (
    select
        organisation, source, country, bureau, bureau_now, year, quarter, month,
        case when row_number() over (partition by submission_id, sheet, row, origin, year) = 1 then 1 else 0
        end as rows_all,
        case when row_number() over (partition by submission_id, sheet, row, origin, year, bureau) = 1 then 1 else 0
        end as rows_bureau,
        case when row_number() over (partition by submission_id, sheet, row, origin, year, bureau_now) = 1 then 1 else 0
        end as rows_bureau_now,
        case when row_number() over (partition by submission_id, sheet, row, origin, year, country) = 1 then 1 else 0
        end as rows_country
    from out_revenue_restated
    where submission_id is not null and exchange_usd <> 0
)

select
    organisation, source, country, bureau, bureau_now, year, quarter, month,
    sum(rows_all) as rows_all,
    sum(rows_bureau) as rows_bureau,
    sum(rows_bureau_now) as rows_bureau_now,
    sum(rows_country) as rows_country
from placed
group by all;
