-- The people of the network; four in five consent to be named.
insert into accepted_practitioner by name
select
    'U-' || lpad(cast(counted.number as varchar), 6, '0') as practitioner_id,
    place.office,
    'Partnerships officer' as role,
    pick(counted.number, 'language', ['fr', 'en', 'es']) as language,
    chance(counted.number, 'consent') < 0.8 as consent,
    $first_day + cast(die(counted.number, 'joined', $today - $first_day - 200) as integer) as joined_on,
    $organisation as organisation,
    submission.submission_id,
    'PRATICIENS' as sheet,
    cast(row_number() over (partition by submission.submission_id order by counted.number) + 3 as integer) as row,
    submission.known_on as known_from,
    date '9999-12-31' as known_to
from range(1, $practitioners + 1) as counted (number)
inner join place on place.number = die(counted.number, 'at', (select count(*) from place))
inner join submission on submission.office = place.office and submission.period_start = $first_day
order by counted.number;
