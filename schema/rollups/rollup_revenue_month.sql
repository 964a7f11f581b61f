-- Revenue by month: answers what overviews, regions and countries ask of out_revenue.
create or replace table rollup_revenue_month as
select
    organisation, source, activity_area, country, office, bureau, bureau_now, year, quarter, month,
    sum(confirmed_usd) as confirmed_usd
from out_revenue
group by all;
