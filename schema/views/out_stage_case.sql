-- One row per opportunity that was won or lost and stage it was seen in before: what would have been said of it, and came.
-- The chance is worked out from every other case, never from the one it judges (leave-one-out), as core_stage_chance does.
create or replace view out_stage_case as
with counted as (
    select
        core_pursuit_case.*,
        cast(case when is_won then 1 else 0 end as double) as won,
        count(*) over (partition by organisation, stage) as stage_cases,
        count(case when is_won then 1 end) over (partition by organisation, stage) as stage_won
    from core_pursuit_case
),

whole as (
    select organisation, count(*) as closed, count(case when is_won then 1 end) as won
    from (select distinct organisation, opportunity_id, is_won from core_pursuit_case) as each_once
    group by organisation
),

based as (
    select counted.*, whole.closed, (whole.won - counted.won + 1.0) / (whole.closed - 1 + 2.0) as base_chance
    from counted
    inner join whole on whole.organisation = counted.organisation
),

told as (
    select
        based.*,
        case
            when stage is not null and stage_cases - 1 >= 30
                then (stage_won - won + 20 * base_chance) / (stage_cases - 1 + 20)
            else base_chance
        end as chance
    from based
)

select
    told.organisation,
    told.opportunity_id,
    told.stage,
    told.is_won,
    told.stage_cases,
    core_pursuit.source,
    core_pursuit.country,
    core_pursuit.office,
    core_pursuit.bureau,
    core_pursuit.bureau_now,
    core_pursuit.stage_since as date,
    core_calendar.year,
    core_calendar.quarter,
    core_calendar.month,
    cast(told.won as decimal(9, 6)) as won_share,
    cast(1 as decimal(9, 6)) as cases,
    cast(told.chance as decimal(9, 6)) as chance,
    cast(power(told.chance - told.won, 2) as decimal(12, 9)) as squared_error,
    cast(power(told.base_chance - told.won, 2) as decimal(12, 9)) as base_squared_error,
    'opportunity' as origin,
    core_pursuit.submission_id,
    core_pursuit.sheet,
    core_pursuit.row
from told
inner join core_pursuit
    on core_pursuit.organisation = told.organisation and core_pursuit.opportunity_id = told.opportunity_id
left join core_calendar on core_calendar.day = core_pursuit.stage_since;
