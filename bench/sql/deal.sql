-- One row per agreement to come: whose, where, from when to when, worth what, and how its flows will be written.
create temp table deal as
with rolled as (
    select
        number,
        cast(floor((select count(*) from place) * pow(chance(number, 'office'), 1.3)) as bigint) as place_number,
        1 + cast(floor($partners * pow(chance(number, 'partner'), 1.8)) as bigint) as partner_number,
        cast($first_day as date) + cast(floor(chance(number, 'signed') * ($today - $first_day - 120)) as integer)
            as begins_on,
        180 + cast(die(number, 'term', 1500) as integer) as days,
        round(exp(10.5 + 3.2 * chance(number, 'amount') + 2.0 * pow(chance(number, 'large'), 6)), 0) as amount_usd
    from range(1, $agreements + 1) as counted (number)
)

select
    rolled.number,
    place.office || '-' || extract(year from rolled.begins_on) || '-' || lpad(cast(rolled.number as varchar), 5, '0')
        as agreement_id,
    'P-' || lpad(cast(rolled.partner_number as varchar), 5, '0') as partner_id,
    place.office,
    place.kind as office_kind,
    place.country,
    place.last_day,
    rolled.begins_on,
    rolled.begins_on + rolled.days as ends_on,
    rolled.amount_usd,
    coalesce(
        case when chance(rolled.number, 'currency') < 0.4 then place.currency end,
        pick(rolled.number, 'hard', ['USD', 'USD', 'EUR', 'GBP', 'CHF', 'JPY'])
    ) as currency,
    rolled.number % 25 = 0 as is_in_development,
    chance(rolled.number, 'basis') < 0.6 as has_ledger,
    chance(rolled.number, 'basis') between 0.6 and 0.85 as has_commitment,
    -- Flows fall on agreements as the square of chance, so that the first are campaigns of many thousand gifts.
    greatest(1, $flows * (sqrt(1.0 * rolled.number / $agreements) - sqrt(1.0 * (rolled.number - 1) / $agreements)))
        as flows_expected
from rolled
inner join place on place.number = rolled.place_number;
