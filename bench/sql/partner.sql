-- Partners: half of them businesses, as in a private-sector portfolio; 3 % ask not to be named.
insert into accepted_partner by name
select
    'P-' || lpad(cast(counted.number as varchar), 5, '0') as partner_id,
    'Partner ' || counted.number || ' (fictional)' as name,
    case when chance(counted.number, 'parent') < 0.1 then 'Group ' || counted.number % 100 || ' (fictional)' end as parent_name,
    case when chance(counted.number, 'source') < 0.52 then '70' when chance(counted.number, 'source') < 0.74 then '60' else '22' end
        as org_type,
    case
        when chance(counted.number, 'source') < 0.52 then 'businesses'
        when chance(counted.number, 'source') < 0.74 then 'foundations'
        when chance(counted.number, 'source') < 0.9 then 'individuals'
        else 'other'
    end as income_source,
    place.country as hq_country,
    place.office as lead_office,
    chance(counted.number, 'confidential') < 0.03 as confidential,
    $organisation as organisation,
    submission.submission_id,
    'PARTENAIRES' as sheet,
    cast(row_number() over (partition by submission.submission_id order by counted.number) + 3 as integer) as row,
    submission.known_on as known_from,
    date '9999-12-31' as known_to
from range(1, $partners + 1) as counted (number)
inner join place on place.number = die(counted.number, 'lead', (select count(*) from place))
inner join submission on submission.office = place.office and submission.period_start = $first_day
order by counted.number;
