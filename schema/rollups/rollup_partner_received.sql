-- Received rows behind the gifts of partners, by the year they are seen from and place. A row that serves several countries
-- is one row of all, one of each bureau and one of each country; a row seen from several years is one row of each.
-- A row is seen from its first year on (out_partner_year), so it is counted once, with that year.
create or replace table rollup_partner_received as
with gift as (
    select
        out_programme_year.organisation,
        out_programme_year.source,
        out_programme_year.country,
        out_programme_year.bureau,
        out_programme_year.bureau_now,
        out_programme_year.submission_id,
        out_programme_year.sheet,
        out_programme_year.row,
        out_programme_year.origin,
        min(out_programme_year.year) as first_year
    from out_programme_year
    where out_programme_year.programme_usd > 0 and out_programme_year.submission_id is not null
    group by all
),

placed as (
    select
        organisation, source, country, bureau, bureau_now, first_year,
        case when row_number() over (
            partition by submission_id, sheet, row, origin order by first_year, country, bureau, bureau_now
        ) = 1 then 1 else 0 end as rows_all,
        case when row_number() over (
            partition by submission_id, sheet, row, origin, bureau order by first_year, country, bureau_now
        ) = 1 then 1 else 0 end as rows_bureau,
        case when row_number() over (
            partition by submission_id, sheet, row, origin, bureau_now order by first_year, country, bureau
        ) = 1 then 1 else 0 end as rows_bureau_now,
        case when row_number() over (
            partition by submission_id, sheet, row, origin, country order by first_year, bureau, bureau_now
        ) = 1 then 1 else 0 end as rows_country
    from gift
),

counted as (
    select
        organisation, source, country, bureau, bureau_now, first_year,
        sum(rows_all) as rows_all,
        sum(rows_bureau) as rows_bureau,
        sum(rows_bureau_now) as rows_bureau_now,
        sum(rows_country) as rows_country
    from placed
    group by all
)

select
    counted.organisation, counted.source, counted.country, counted.bureau, counted.bureau_now, seen.year,
    sum(counted.rows_all) as rows_all,
    sum(counted.rows_bureau) as rows_bureau,
    sum(counted.rows_bureau_now) as rows_bureau_now,
    sum(counted.rows_country) as rows_country
from counted
inner join clock on clock.organisation = counted.organisation
inner join (select distinct year from core_calendar) as seen
    on seen.year between counted.first_year and extract(year from clock.today)
group by all;
