-- Transactions by year, kind, country and area of activity.
create or replace table rollup_flow_year as
select
    organisation, kind, is_counted, source, activity_area, country, office, bureau, bureau_now, year,
    sum(usd) as usd
from out_flow
group by all;
