-- One row per day, 1990 to 2059, with the year, quarter and month it belongs to.
-- At hand: held in memory while a version is built, for most views read it.
create or replace view core_calendar as
select
    cast(day as date) as day,
    cast(extract(year from day) as integer) as year,
    extract(year from day) || '-Q' || extract(quarter from day) as quarter,
    extract(year from day) || '-' || lpad(cast(extract(month from day) as varchar), 2, '0') as month
from generate_series(timestamp '1990-01-01', timestamp '2059-12-31', interval 1 day) as days (day);
