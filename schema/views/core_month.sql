-- One row per organisation and month of its exchanges up to today, with the last day that counts in it,
-- and whether it is the last known month of its quarter and of its year.
create or replace view core_month as
with first_day as (
    select organisation, min(date) as first_on from core_exchange group by organisation
),

month_known as (
    select
        clock.organisation,
        core_calendar.month,
        core_calendar.year,
        core_calendar.quarter,
        least(max(core_calendar.day), max(clock.today)) as closes_on
    from clock
    inner join first_day on first_day.organisation = clock.organisation
    inner join core_calendar on core_calendar.day between first_day.first_on and clock.today
    group by clock.organisation, core_calendar.month, core_calendar.year, core_calendar.quarter
)

select
    month_known.*,
    month_known.month = max(month_known.month) over (partition by month_known.organisation, month_known.quarter)
        as closes_quarter,
    month_known.month = max(month_known.month) over (partition by month_known.organisation, month_known.year)
        as closes_year
from month_known;
