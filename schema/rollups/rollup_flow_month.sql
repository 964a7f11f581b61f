-- Transactions by month and kind.
create or replace table rollup_flow_month as
select
    organisation, kind, is_counted, source, activity_area, country, office, bureau, bureau_now, year, quarter, month,
    sum(usd) as usd
from out_flow
group by all;
