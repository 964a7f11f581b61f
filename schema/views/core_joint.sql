-- One row per joint programme: its entities counted, and the office that sent it, else the country its code begins with.
-- A bare number, “1.1.2”, is a line of that office's own framework: its code is the office's with it.
create or replace view core_joint as
select
    core_joint_programme.* exclude (programme_id),
    case when regexp_full_match(core_joint_programme.programme_id, '[0-9.]+') and submission.office is not null
        then submission.office || '-' || core_joint_programme.programme_id else core_joint_programme.programme_id
    end as programme_id,
    list_sort(list_distinct(list_filter(
        list_transform(string_split(core_joint_programme.entities, ';'), lambda part: trim(part)), lambda part: part <> ''
    ))) as named,
    coalesce(submission.office, standing.office) as office
from core_joint_programme
left join submission on submission.submission_id = core_joint_programme.submission_id
left join (select distinct organisation, office from core_office) as standing
    on standing.organisation = core_joint_programme.organisation
    and standing.office = split_part(core_joint_programme.programme_id, '-', 1);
