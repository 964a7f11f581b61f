-- What was invested in raising funds and what may be set against it, by year of the cost, place and source.
create or replace table rollup_return as
select
    organisation, source, country, office, bureau, bureau_now, year, months_after, months_since,
    is_over_12, is_over_24, is_over_36,
    sum(cost_usd) as cost_usd,
    sum(raised_usd) as raised_usd,
    sum(cohort_usd) as cohort_usd,
    sum(given_usd) as given_usd,
    sum(verified_usd) as verified_usd
from out_return
group by all;
