-- One row per error that keeps a row out of the figures, with the dollars it holds back (each row's are told once).
create or replace view out_correction as
select
    core_standing.organisation,
    core_standing.submission_id,
    core_standing.file_name,
    core_standing.office,
    core_standing.country,
    core_standing.bureau,
    core_standing.bureau_now,
    core_standing.period,
    core_standing.period as quarter,
    core_standing.known_on,
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
from core_standing
inner join finding on finding.submission_id = core_standing.submission_id
where finding.severity = 'error'
    and finding.row is not null;
