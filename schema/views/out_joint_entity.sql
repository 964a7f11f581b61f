-- One row per joint programme and entity that takes part: who does what, where. Its money stands in out_joint, once.
create or replace view out_joint_entity as
select
    core_joint.organisation,
    core_joint.programme_id,
    core_joint.title,
    unnest(core_joint.named) as entity,
    len(core_joint.named) >= 2 as is_joint,
    core_joint.modality,
    core_joint.framework_outcome,
    core_joint.office,
    core_membership.country,
    core_membership.bureau,
    core_membership.bureau_now,
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
