-- Transactions by month, kind and country, all areas of activity together.
create or replace table rollup_flow_place as
select
    organisation, kind, is_counted, source, country, office, bureau, bureau_now, year, quarter, month,
    sum(usd) as usd
from out_flow
group by all;
