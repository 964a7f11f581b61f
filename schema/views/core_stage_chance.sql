-- One row per bureau and stage of an open opportunity: its chance of being signed, from the portfolio's own closed cases.
-- Rate of the portfolio: (won + 1) / (closed + 2), the rule of succession. A stage leaves it from 30 cases on, shrunk by
-- 20 cases: (won + 20 x rate) / (cases + 20), the mean of a beta whose prior is the portfolio. So does a bureau its stage.
-- Without any closed case there is no chance to tell, and none is invented.
-- At hand: held in memory while a version is built, for planning it costs more than its few rows.
create or replace view core_stage_chance as
with rate as (
    select
        organisation,
        count(*) as cases,
        (count(case when is_won then 1 end) + 1.0) / (count(*) + 2.0) as chance
    from (select distinct organisation, opportunity_id, is_won from core_pursuit_case) as closed
    group by organisation
),

stage_cases as (
    select organisation, stage, count(*) as cases, count(case when is_won then 1 end) as won
    from core_pursuit_case
    group by organisation, stage
),

bureau_cases as (
    select organisation, bureau_now, stage, count(*) as cases, count(case when is_won then 1 end) as won
    from core_pursuit_case
    group by organisation, bureau_now, stage
),

asked as (
    select distinct organisation, bureau_now, stage from core_pursuit where outcome = 'open'
),

by_stage as (
    select
        asked.organisation,
        asked.bureau_now,
        asked.stage,
        rate.cases as closed,
        coalesce(stage_cases.cases, 0) as stage_cases,
        coalesce(bureau_cases.cases, 0) as bureau_cases,
        coalesce(bureau_cases.won, 0) as bureau_won,
        case
            when coalesce(stage_cases.cases, 0) >= 30 then (stage_cases.won + 20 * rate.chance) / (stage_cases.cases + 20)
            else rate.chance
        end as stage_chance
    from asked
    inner join rate on rate.organisation = asked.organisation
    left join stage_cases on stage_cases.organisation = asked.organisation and stage_cases.stage = asked.stage
    left join bureau_cases
        on bureau_cases.organisation = asked.organisation
        and bureau_cases.bureau_now is not distinct from asked.bureau_now
        and bureau_cases.stage = asked.stage
)

select
    organisation,
    bureau_now,
    stage,
    closed,
    stage_cases,
    case
        when bureau_cases >= 30 then 'bureau'
        when stage_cases >= 30 then 'stage'
        else 'portfolio'
    end as basis,
    cast(
        case when bureau_cases >= 30 then (bureau_won + 20 * stage_chance) / (bureau_cases + 20) else stage_chance end
        as decimal(9, 6)
    ) as chance
from by_stage;
