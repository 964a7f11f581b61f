-- What the field asks for.
insert into accepted_need by name
select
    'N-' || lpad(cast(counted.number as varchar), 5, '0') as need_id,
    place.office,
    place.country,
    $first_day + cast(die(counted.number, 'declared', $today - $first_day - 100) as integer) as declared_on,
    'Need no. ' || counted.number || ' (fictional)' as title,
    '2' as sdg,
    pick(counted.number, 'kind', ['funds', 'funds', 'expertise', 'goods', 'technology']) as kind,
    cast(10000 + die(counted.number, 'required', 900000) as decimal(18, 4)) as required_amount,
    cast(10000 + die(counted.number, 'required', 900000) as decimal(18, 2)) as required_amount_usd,
    1.0 as required_amount_rate,
    'usd' as required_amount_usd_basis,
    'USD' as currency,
    500 + die(counted.number, 'people', 20000) as people_concerned,
    $today + cast(die(counted.number, 'due', 400) as integer) as due_on,
    pick(counted.number, 'status', ['open', 'in_discussion', 'covered', 'covered', 'withdrawn']) as status,
    1 + die(counted.number, 'priority', 3) as priority,
    $organisation as organisation,
    submission.submission_id,
    'BESOINS' as sheet,
    cast(row_number() over (partition by submission.submission_id order by counted.number) + 3 as integer) as row,
    submission.known_on as known_from,
    date '9999-12-31' as known_to
from range(1, $needs + 1) as counted (number)
inner join place on place.number = die(counted.number, 'place', (select count(*) from place where kind = 'country'))
inner join submission
    on submission.office = place.office
    and $first_day + cast(die(counted.number, 'declared', $today - $first_day - 100) as integer)
        between submission.period_start and submission.period_end
order by submission.period, place.office, counted.number;
