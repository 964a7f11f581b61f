-- One row per joint programme and entity that takes part: who does what, where, with an office in the country or not (unsaid
-- where the programme names none). Its money stands in out_joint, once.
create or replace view out_joint_entity as
with taking as (
    select core_joint.*, unnest(core_joint.named) as entity from core_joint
)

select
    taking.organisation,
    taking.programme_id,
    taking.title,
    taking.entity,
    len(taking.named) >= 2 as is_joint,
    list_contains(
        list_transform(string_split(taking.non_resident, ';'), lambda part: trim(part)), taking.entity
    ) as is_non_resident,
    taking.modality,
    taking.framework_outcome,
    taking.result_group,
    taking.office,
    core_membership.country,
    core_membership.bureau,
    core_membership.bureau_now,
    'joint_programme' as origin,
    taking.submission_id,
    taking.sheet,
    taking.row
from taking
inner join clock on clock.organisation = taking.organisation
left join core_membership
    on core_membership.organisation = taking.organisation
    and core_membership.office = taking.office
    and clock.today between core_membership.valid_from and core_membership.valid_to;
