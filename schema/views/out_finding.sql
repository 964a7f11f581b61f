-- One row per finding in a file that still stands on the day asked.
create or replace view out_finding as
select
    submission.organisation,
    submission.submission_id,
    submission.file_name,
    submission.office,
    submission.period,
    submission.known_on,
    finding.sheet,
    finding.row,
    finding.cell,
    finding.column_name,
    finding.value,
    finding.rule,
    finding.severity,
    finding.details,
    cast(null as varchar) as origin
from submission
cross join knowledge
inner join finding on finding.submission_id = submission.submission_id
where submission.known_on <= knowledge.known_on and knowledge.known_on < submission.known_to;
