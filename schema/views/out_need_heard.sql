-- One row per need still waiting for a signed agreement: who took it up meanwhile. An agreement in preparation, a pursued
-- opportunity or a milestone of a work plan takes a need up; one that none of them names never reached the region.
create or replace view out_need_heard as
with named as (
    select organisation, unnest(string_split(need_ids, ';')) as said
    from core_opportunity
    where need_ids is not null
),

taken_up as (
    select organisation, need_id, 'agreement' as way from core_agreement_need
    union
    select organisation, regexp_extract(trim(said), '^\S+') as need_id, 'opportunity' as way from named
    union
    select organisation, need_id, 'milestone' as way from core_work_plan where need_id is not null
),

ways as (
    select organisation, need_id, string_agg(way, ';' order by way) as taken_up_by
    from taken_up
    group by organisation, need_id
)

select
    out_need.organisation,
    out_need.need_id,
    out_need.need_title,
    out_need.kind,
    out_need.status,
    out_need.priority,
    out_need.country,
    out_need.office,
    out_need.bureau,
    out_need.bureau_now,
    out_need.date,
    out_need.year,
    out_need.quarter,
    out_need.month,
    out_need.due_on,
    out_need.age_days,
    out_need.people_concerned,
    out_need.required_usd,
    ways.taken_up_by,
    ways.need_id is null as is_unheard,
    out_need.origin,
    out_need.submission_id,
    out_need.sheet,
    out_need.row
from out_need
left join ways on ways.organisation = out_need.organisation and ways.need_id = out_need.need_id
where out_need.is_unmet;
