-- Revenue by month, degree of earmarking and country.
-- In order: month: a question about some months then reads the rows beside one another.
create or replace table rollup_revenue_earmarking as
select
    organisation, earmarking, source, country, office, bureau, bureau_now, year, quarter, month,
    sum(confirmed_usd) as confirmed_usd
from out_revenue
group by all;
