-- One row per organisation, plan year and month: the share of a year's revenue that month usually brings,
-- from the complete years among the three before it; a twelfth where there is none. A year with a month or two missing
-- still counts; one that brought less than half of the fullest year is taken as reported in part.
create or replace view core_season as
with monthly as (
    select
        out_revenue.organisation,
        out_revenue.year,
        cast(right(out_revenue.month, 2) as integer) as month_number,
        sum(out_revenue.confirmed_usd) as usd
    from out_revenue
    group by out_revenue.organisation, out_revenue.year, cast(right(out_revenue.month, 2) as integer)
),

yearly as (
    select organisation, year, sum(usd) as usd, count(*) as months from monthly group by organisation, year
),

fullest as (
    select organisation, max(usd) as usd from yearly group by organisation
),

complete as (
    select yearly.organisation, yearly.year
    from yearly
    inner join fullest on fullest.organisation = yearly.organisation
    where yearly.months >= 11 and yearly.usd > 0 and yearly.usd >= 0.5 * fullest.usd
),

plan_year as (
    select distinct organisation, year from core_target
),

curve as (
    select
        plan_year.organisation,
        plan_year.year,
        monthly.month_number,
        sum(monthly.usd) as usd
    from plan_year
    inner join complete
        on complete.organisation = plan_year.organisation
        and complete.year between plan_year.year - 3 and plan_year.year - 1
    inner join monthly on monthly.organisation = complete.organisation and monthly.year = complete.year
    group by plan_year.organisation, plan_year.year, monthly.month_number
),

whole as (
    select organisation, year, sum(usd) as usd from curve group by organisation, year
)

select
    plan_year.organisation,
    plan_year.year,
    months.month_number,
    case when whole.usd > 0 then cast(coalesce(curve.usd, 0) / whole.usd as double) else 1.0 / 12 end as share
from plan_year
cross join generate_series(1, 12) as months (month_number)
left join whole on whole.organisation = plan_year.organisation and whole.year = plan_year.year
left join curve
    on curve.organisation = plan_year.organisation
    and curve.year = plan_year.year
    and curve.month_number = months.month_number;
