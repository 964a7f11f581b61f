-- One row per opportunity, plan or recognition of the running year: what may still come, what was planned, what is confirmed.
-- Never kept: its money repeats that of out_plan; what is asked of it is added up in a rollup.
create or replace view out_coverage as
with this_year as (
    select organisation, cast(extract(year from today) as integer) as year from clock
)

select
    out_plan.organisation,
    out_plan.country,
    out_plan.office,
    out_plan.bureau,
    out_plan.bureau_now,
    out_plan.source,
    out_plan.year,
    out_plan.plan_usd,
    cast(case when out_plan.is_to_date then out_plan.actual_usd else 0 end as decimal(24, 6)) as confirmed_usd,
    cast(0 as decimal(24, 6)) as weighted_usd,
    out_plan.origin,
    out_plan.submission_id,
    out_plan.sheet,
    out_plan.row
from out_plan
inner join this_year on this_year.organisation = out_plan.organisation and this_year.year = out_plan.year

union all

select
    out_opportunity.organisation,
    out_opportunity.country,
    out_opportunity.office,
    out_opportunity.bureau,
    out_opportunity.bureau_now,
    out_opportunity.source,
    this_year.year,
    cast(0 as decimal(24, 6)) as plan_usd,
    cast(0 as decimal(24, 6)) as confirmed_usd,
    out_opportunity.weighted_usd,
    out_opportunity.origin,
    out_opportunity.submission_id,
    out_opportunity.sheet,
    out_opportunity.row
from out_opportunity
inner join this_year on this_year.organisation = out_opportunity.organisation
where out_opportunity.is_due_this_year and out_opportunity.weighted_usd is not null;
