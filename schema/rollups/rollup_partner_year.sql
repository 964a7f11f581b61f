-- Who gave this year, last year and before, by partner and office.
-- In order: year: a question about some years then reads the rows beside one another.
create or replace table rollup_partner_year as
select
    organisation, partner_id, source, country, office, bureau, bureau_now, year,
    sum(now_usd) as now_usd,
    sum(before_usd) as before_usd,
    sum(earlier_usd) as earlier_usd,
    sum(second_usd) as second_usd
from out_partner_year
group by all;
