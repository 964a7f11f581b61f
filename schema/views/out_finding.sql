-- One row per finding in a file that still stands on the day asked.
create or replace view out_finding as
select
    core_standing.organisation,
    core_standing.submission_id,
    core_standing.file_name,
    core_standing.office,
    core_standing.period,
    core_standing.known_on,
    finding.sheet,
    finding.row,
    finding.cell,
    finding.column_name,
    finding.value,
    finding.rule,
    finding.severity,
    finding.details,
    cast(null as varchar) as origin
from core_standing
inner join finding on finding.submission_id = core_standing.submission_id;
