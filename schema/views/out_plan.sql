-- One row per recognition of revenue, and one per office, month and plan: the actual and the phased plan side by side.
-- Of several plans for a year the newest counts; each stays in the register with its own date.
create or replace view out_plan as
with newest as (
    select
        core_target.organisation,
        core_target.office,
        core_target.year,
        max(core_target.vintage) as vintage
    from core_target
    where core_target.metric = 'confirmed_revenue'
    group by core_target.organisation, core_target.office, core_target.year
),

phased as (
    select
        core_target.organisation,
        core_target.office,
        core_target.year,
        coalesce(core_target.month, core_season.month_number) as month_number,
        core_target.vintage,
        cast(core_target.value_usd * coalesce(core_season.share, 1) as decimal(24, 6)) as plan_usd,
        core_target.letters,
        core_target.submission_id,
        core_target.sheet,
        core_target.row
    from core_target
    inner join newest
        on newest.organisation = core_target.organisation
        and newest.office = core_target.office
        and newest.year = core_target.year
        and newest.vintage = core_target.vintage
    left join core_season
        on core_season.organisation = core_target.organisation
        and core_season.year = core_target.year
        and core_target.month is null
    where core_target.metric = 'confirmed_revenue'
)

select
    out_revenue.organisation,
    out_revenue.country,
    out_revenue.office,
    out_revenue.bureau,
    out_revenue.bureau_now,
    out_revenue.source,
    out_revenue.year,
    out_revenue.quarter,
    out_revenue.month,
    last_day(out_revenue.date) <= clock.today as is_to_date,
    out_revenue.confirmed_usd as actual_usd,
    cast(0 as decimal(24, 6)) as plan_usd,
    cast(null as date) as vintage,
    out_revenue.origin,
    out_revenue.submission_id,
    out_revenue.sheet,
    out_revenue.row
from out_revenue
inner join clock on clock.organisation = out_revenue.organisation

union all

select
    phased.organisation,
    core_membership.country,
    phased.office,
    core_membership.bureau,
    core_membership.bureau_now,
    cast(null as varchar) as source,
    phased.year,
    core_calendar.quarter,
    core_calendar.month,
    last_day(core_calendar.day) <= clock.today as is_to_date,
    cast(0 as decimal(24, 6)) as actual_usd,
    phased.plan_usd,
    phased.vintage,
    'target' || coalesce('@' || phased.letters, '') as origin,
    phased.submission_id,
    phased.sheet,
    phased.row
from phased
inner join clock on clock.organisation = phased.organisation
inner join core_calendar on core_calendar.day = make_date(cast(phased.year as integer), cast(phased.month_number as integer), 1)
left join core_membership
    on core_membership.organisation = phased.organisation
    and core_membership.office = phased.office
    and core_calendar.day between core_membership.valid_from and core_membership.valid_to;
