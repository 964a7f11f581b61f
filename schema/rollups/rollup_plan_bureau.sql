-- Actual and phased plan by month and bureau: what headquarters asks of the plan.
create or replace table rollup_plan_bureau as
select
    organisation, source, bureau, bureau_now, year, quarter, month, is_to_date,
    sum(actual_usd) as actual_usd,
    sum(plan_usd) as plan_usd
from out_plan
group by all;
