-- One row per joint programme: its budget counted once, whatever the number of its entities.
create or replace view out_joint as
select
    core_joint.organisation,
    core_joint.programme_id,
    core_joint.title,
    core_joint.entities,
    len(core_joint.named) as entity_count,
    len(core_joint.named) >= 2 as is_joint,
    core_joint.modality,
    core_joint.agent,
    core_joint.steering as has_steering,
    core_joint.road_map as has_road_map,
    core_joint.framework_outcome,
    core_joint.result_group,
    core_joint.starts_on as date,
    cast(year(core_joint.starts_on) as integer) as year,
    core_joint.office,
    core_membership.country,
    core_membership.bureau,
    core_membership.bureau_now,
    cast(core_joint.budget_usd as decimal(24, 6)) as usd,
    'joint_programme' as origin,
    core_joint.submission_id,
    core_joint.sheet,
    core_joint.row
from core_joint
inner join clock on clock.organisation = core_joint.organisation
left join core_membership
    on core_membership.organisation = core_joint.organisation
    and core_membership.office = core_joint.office
    and clock.today between core_membership.valid_from and core_membership.valid_to;
