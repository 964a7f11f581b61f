-- Programme-year value by place, source and area: yearly totals without reading each agreement.
create or replace table rollup_programme_year as
select
    organisation, source, activity_area, country, office, bureau, bureau_now, year, is_estimated,
    sum(programme_usd) as programme_usd
from out_programme_year
group by all;
