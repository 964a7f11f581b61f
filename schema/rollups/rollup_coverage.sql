-- What the running year planned, has confirmed and may still sign, by place and source.
create or replace table rollup_coverage as
select
    organisation, country, office, bureau, bureau_now, source, year,
    sum(plan_usd) as plan_usd,
    sum(confirmed_usd) as confirmed_usd,
    sum(weighted_usd) as weighted_usd
from out_coverage
group by all;
