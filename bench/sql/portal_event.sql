-- What is looked for, opened, added and used again on the portal.
insert into accepted_portal_event by name
select
    $first_day + cast(die(counted.number, 'event on', $today - $first_day + 1) as integer) as date,
    pick(counted.number, 'event', ['search', 'open', 'open', 'open', 'add', 'reuse']) as kind,
    place.office,
    'Document ' || die(counted.number, 'document', 800) as document,
    true as found,
    $organisation as organisation,
    submission.submission_id,
    'PORTAIL' as sheet,
    cast(row_number() over (partition by submission.submission_id order by counted.number) + 3 as integer) as row,
    submission.known_on as known_from,
    date '9999-12-31' as known_to
from range(1, $portal_events + 1) as counted (number)
inner join place on place.number = die(counted.number, 'event at', (select count(*) from place))
inner join submission
    on submission.office = place.office
    and $first_day + cast(die(counted.number, 'event on', $today - $first_day + 1) as integer)
        between submission.period_start and submission.period_end
order by submission.period, submission.office, row;
