-- Programme-year value by partner and place: who brings most, and what is secured from one of them.
-- In order: year: a question about some years then reads the rows beside one another.
create or replace table rollup_programme_partner as
select
    organisation, partner_id, partner_name, source, country, office, bureau, bureau_now, year,
    sum(programme_usd) as programme_usd
from out_programme_year
group by all;
