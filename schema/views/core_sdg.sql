-- One row per agreement and goal or target of the 2030 Agenda it serves, with its weight; what is left is of no goal.
-- At hand: held in memory while a version is built, for two views read it.
create or replace view core_sdg as
with part as (
    select
        organisation,
        agreement_id,
        regexp_extract(unnest(string_split(sdg_shares, ';')), '^\s*(\d+)(\.\w+)?\s+([\d.]+)\s*$', ['goal', 'rest', 'share']) as said
    from core_agreement
    where sdg_shares is not null
),

named as (
    select
        organisation,
        agreement_id,
        said.goal as sdg,
        case when said.rest <> '' then said.goal || said.rest end as sdg_target,
        cast(try_cast(said.share as decimal(9, 4)) / 100 as decimal(19, 6)) as share
    from part
    where try_cast(said.goal as integer) between 1 and 17 and try_cast(said.share as decimal(9, 4)) > 0
),

counted as (
    select organisation, agreement_id, sum(share) as share, count(distinct sdg) as goals
    from named
    group by organisation, agreement_id
)

select
    named.organisation,
    named.agreement_id,
    named.sdg,
    named.sdg_target,
    cast(named.share / greatest(counted.share, 1) as decimal(19, 6)) as share,
    counted.goals
from named
inner join counted on counted.organisation = named.organisation and counted.agreement_id = named.agreement_id

union all

select
    core_agreement.organisation,
    core_agreement.agreement_id,
    cast(null as varchar) as sdg,
    cast(null as varchar) as sdg_target,
    cast(1 - coalesce(counted.share, 0) as decimal(19, 6)) as share,
    coalesce(counted.goals, 0) as goals
from core_agreement
left join counted
    on counted.organisation = core_agreement.organisation and counted.agreement_id = core_agreement.agreement_id
where coalesce(counted.share, 0) < 0.9999;
