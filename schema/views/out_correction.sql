-- One row per error that keeps a row out of the figures, with the dollars it holds back (each row's are told once).
create or replace view out_correction as
select
    submission.organisation,
    submission.submission_id,
    submission.file_name,
    submission.office,
    core_membership.country,
    core_membership.bureau,
    core_membership.bureau_now,
    submission.period,
    submission.period as quarter,
    submission.known_on,
    finding.sheet,
    finding.row,
    finding.cell,
    finding.column_name,
    finding.value,
    finding.rule,
    finding.details,
    json_extract_string(finding.details, '$.code') as code,
    coalesce(try_cast(json_extract_string(finding.details, '$.usd') as decimal(24, 2)), 0) as held_usd,
    cast(null as varchar) as origin
from submission
cross join knowledge
inner join finding on finding.submission_id = submission.submission_id
left join core_membership
    on core_membership.organisation = submission.organisation
    and core_membership.office = submission.office
    and coalesce(submission.period_end, submission.known_on) between core_membership.valid_from and core_membership.valid_to
where submission.known_on <= knowledge.known_on
    and knowledge.known_on < submission.known_to
    and finding.severity = 'error'
    and finding.row is not null;
