-- One row per gift of a programme year, seen from three years: its own (now), the next (before), each later one (earlier); second is the last but one.
-- Grouped by partner it says who gave this year, last year and ever before.
-- Never kept: each row repeats one of out_programme_year, and a question names its year.
create or replace view out_partner_year as
with given as (
    select out_programme_year.*, cast(extract(year from clock.today) as integer) as this_year
    from out_programme_year
    inner join clock on clock.organisation = out_programme_year.organisation
    where out_programme_year.programme_usd > 0
),

seen as (
    select distinct year from core_calendar
)

select
    given.organisation,
    given.partner_id,
    given.partner_name,
    given.source,
    given.activity_area,
    given.country,
    given.office,
    given.bureau,
    given.bureau_now,
    seen.year,
    case when given.year = seen.year then given.programme_usd else 0 end as now_usd,
    case when given.year = seen.year - 1 then given.programme_usd else 0 end as before_usd,
    case when given.year < seen.year - 1 then given.programme_usd else 0 end as earlier_usd,
    case when given.year = seen.year - 2 then given.programme_usd else 0 end as second_usd,
    given.origin,
    given.submission_id,
    given.sheet,
    given.row
from given
inner join seen on seen.year between given.year and given.this_year;
