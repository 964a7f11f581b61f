-- This year's revenue and last year's at one rate of exchange, by month, place, source and currency.
-- In order: month: a question about some months then reads the rows beside one another.
create or replace table rollup_revenue_restated as
select
    organisation, source, country, office, bureau, bureau_now, year, quarter, month, currency, base_units_per_usd,
    is_restated,
    sum(now_usd) as now_usd,
    sum(before_usd) as before_usd,
    sum(constant_now_usd) as constant_now_usd,
    sum(constant_before_usd) as constant_before_usd,
    sum(restated_before_usd) as restated_before_usd,
    sum(activity_usd) as activity_usd,
    sum(exchange_usd) as exchange_usd,
    sum(apart_usd) as apart_usd,
    sum(weight_usd) as weight_usd,
    sum(restated_weight_usd) as restated_weight_usd
from out_revenue_restated
group by all;
