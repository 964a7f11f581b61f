-- What each director writes this quarter.
insert into accepted_note by name
select
    place.office,
    submission.period_end as date,
    'Director' as author,
    'A fictional note, long enough to look like one: the quarter was busy, two agreements wait for a signature.' as text,
    submission.period_end + 120 as expires_on,
    submission.organisation,
    submission.submission_id,
    'NOTES' as sheet,
    4 as row,
    submission.known_on as known_from,
    date '9999-12-31' as known_to
from place
inner join submission on submission.office = place.office and submission.period_end = place.last_day
where place.kind <> 'country';
