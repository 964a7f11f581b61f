-- One row per sheet received and kind of money: what was read, accepted, held and set aside, in USD.
create or replace view out_received_money as
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
    submission_money.sheet,
    submission_money.kind,
    submission_money.read_usd,
    submission_money.accepted_usd,
    submission_money.held_usd,
    submission_money.ignored_usd,
    cast(null as varchar) as origin,
    cast(null as integer) as row
from core_standing
inner join submission_money on submission_money.submission_id = core_standing.submission_id;
