-- Actual and phased plan by month and office.
create or replace table rollup_plan_month as
select
    organisation, source, country, office, bureau, bureau_now, year, quarter, month, is_to_date,
    sum(actual_usd) as actual_usd,
    sum(plan_usd) as plan_usd
from out_plan
group by all;
