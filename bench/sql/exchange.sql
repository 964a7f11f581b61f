-- Who wrote to whom: mostly within an office, often to a few neighbours, sometimes across the world.
insert into accepted_exchange by name
with rolled as (
    select
        counted.number,
        $first_day + cast(die(counted.number, 'on', $today - $first_day + 1) as integer) as date,
        1 + cast(floor($practitioners * pow(chance(counted.number, 'from'), 1.5)) as bigint) as from_number,
        1 + cast(die(counted.number, 'to', $practitioners) as bigint) as any_number,
        chance(counted.number, 'how far') as distance
    from range(1, $exchanges + 1) as counted (number)
),

met as (
    select
        rolled.*,
        sender.practitioner_id as from_practitioner,
        sender.office as from_office,
        case when rolled.distance < 0.7 then 1 + (rolled.from_number + rolled.any_number % 40) % $practitioners
            else rolled.any_number
        end as to_number
    from rolled
    inner join accepted_practitioner as sender
        on sender.practitioner_id = 'U-' || lpad(cast(rolled.from_number as varchar), 6, '0')
)

select
    met.date,
    met.from_office,
    receiver.office as to_office,
    pick(met.number, 'channel', ['question', 'answer', 'share', 'mentoring', 'meeting', 'message']) as channel,
    met.from_practitioner,
    receiver.practitioner_id as to_practitioner,
    'topic ' || die(met.number, 'topic', 12) as topic,
    1 as count,
    $organisation as organisation,
    submission.submission_id,
    'ECHANGES' as sheet,
    cast(row_number() over (partition by submission.submission_id order by met.number) + 3 as integer) as row,
    submission.known_on as known_from,
    date '9999-12-31' as known_to
from met
inner join accepted_practitioner as receiver
    on receiver.practitioner_id = 'U-' || lpad(cast(met.to_number as varchar), 6, '0')
inner join submission
    on submission.office = met.from_office and met.date between submission.period_start and submission.period_end
order by submission.period, submission.office, row;
