-- Revenue by month and country, all areas of activity together: a twelfth of rollup_revenue_month.
create or replace table rollup_revenue_place as
select
    organisation, source, country, office, bureau, bureau_now, year, quarter, month,
    sum(confirmed_usd) as confirmed_usd
from out_revenue
group by all;
