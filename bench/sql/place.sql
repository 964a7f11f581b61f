-- One row per office that sends workbooks, numbered; a few have been silent for the last quarter.
create temp table place as
select
    row_number() over (order by case kind when 'country' then 1 else 2 end, chance(ascii(office), office)) - 1 as number,
    office,
    kind,
    country,
    pick(ascii(office) + length(office), office, ['USD', 'EUR', 'XOF', 'KES', 'COP']) as currency,
    case when chance(ascii(right(office, 1)), office || ' silent') < 0.04 then date '2026-06-30' else cast($today as date)
    end as last_day
from accepted_office
where cast($today as date) between valid_from and valid_to;
