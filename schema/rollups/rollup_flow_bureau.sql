-- Transactions by month, kind and bureau.
create or replace table rollup_flow_bureau as
select
    organisation, kind, is_counted, source, bureau, bureau_now, year, quarter, month,
    sum(usd) as usd
from out_flow
group by all;
