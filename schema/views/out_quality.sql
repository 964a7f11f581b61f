-- One row per table of a sheet received that still stands: what is at stake in its rows, and in those that wait. A row
-- weighs its dollars and at least 1,000, so that tables without money count (etl/weights.py).
create or replace view out_quality as
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
    submission_weight.sheet,
    submission_weight.table_name,
    submission_weight.rows_read,
    submission_weight.rows_held,
    submission_weight.weight_usd,
    submission_weight.held_weight_usd,
    cast(null as varchar) as origin,
    cast(null as integer) as row
from core_standing
inner join submission_weight on submission_weight.submission_id = core_standing.submission_id;
