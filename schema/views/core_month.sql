-- One row per organisation and month of its exchanges up to today, with the last day that counts in it.
create or replace view core_month as
with first_day as (
    select organisation, min(date) as first_on from core_exchange group by organisation
)

select
    clock.organisation,
    core_calendar.month,
    core_calendar.year,
    core_calendar.quarter,
    least(max(core_calendar.day), max(clock.today)) as closes_on
from clock
inner join first_day on first_day.organisation = clock.organisation
inner join core_calendar on core_calendar.day between first_day.first_on and clock.today
group by clock.organisation, core_calendar.month, core_calendar.year, core_calendar.quarter;
