-- Revenue by month and bureau: the smallest answer to what headquarters asks first.
create or replace table rollup_revenue_bureau as
select
    organisation, source, bureau, bureau_now, year, quarter, month,
    sum(confirmed_usd) as confirmed_usd
from out_revenue
group by all;
