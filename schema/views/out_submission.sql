-- One row per sheet received that still stands on the day asked: what was read, accepted, held and set aside.
create or replace view out_submission as
select
    core_standing.organisation,
    core_standing.submission_id,
    core_standing.family,
    core_standing.file_name,
    core_standing.office,
    core_standing.country,
    core_standing.bureau,
    core_standing.bureau_now,
    core_standing.period,
    core_standing.period as quarter,
    core_standing.period_end as date,
    core_standing.known_on,
    core_standing.received_at,
    core_standing.author,
    core_standing.sender,
    core_standing.language,
    core_standing.status,
    submission_sheet.sheet,
    submission_sheet.table_name,
    submission_sheet.header_row,
    submission_sheet.rows_read,
    submission_sheet.rows_accepted,
    submission_sheet.rows_held,
    submission_sheet.rows_ignored,
    cast(null as varchar) as origin,
    cast(null as integer) as row
from core_standing
left join submission_sheet on submission_sheet.submission_id = core_standing.submission_id;
