-- One workbook per office and quarter, received 3 to 22 days after the quarter's end.
insert into submission by name
with quarter as (
    select
        extract(year from first_day) || '-Q' || extract(quarter from first_day) as period,
        cast(first_day as date) as period_start,
        cast(first_day + interval 3 month - interval 1 day as date) as period_end
    from generate_series(cast($first_day as timestamp), cast($today as timestamp), interval 3 month) as days (first_day)
)

select
    'B-' || place.office || '-' || quarter.period as submission_id,
    $organisation as organisation,
    'office' as family,
    place.office,
    quarter.period,
    quarter.period_start,
    quarter.period_end,
    quarter.period_end + cast(3 + die(place.number, quarter.period, 20) as integer) as known_on,
    date '9999-12-31' as known_to,
    cast(quarter.period_end + cast(3 + die(place.number, quarter.period, 20) as integer) as timestamp) as received_at,
    place.office || '_' || quarter.period || '.xlsx' as file_name,
    md5(place.office || quarter.period) as content_sha256,
    'bench' as author,
    'bench' as sender,
    'fr' as language,
    'final' as status
from place
inner join quarter on quarter.period_end <= place.last_day
order by quarter.period, place.office;
