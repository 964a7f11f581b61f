-- What agreements brought about: one to three indicators each, reported each year they ran.
insert into accepted_result by name
with reported as (
    select
        deal.number,
        deal.agreement_id,
        deal.office,
        step,
        years.year,
        least(make_date(cast(years.year as integer), 12, 31), deal.last_day) as reported_on,
        1000 + die(deal.number, 'target' || step, 40000) as target
    from deal
    inner join range(0, 3) as steps (step) on step <= die(deal.number, 'indicators', 3)
    inner join range(2019, 2027) as years (year)
        on years.year between extract(year from deal.begins_on) and extract(year from least(deal.ends_on, deal.last_day))
    where not deal.is_in_development and chance(deal.number, 'reports') < 0.5
)

select
    reported.agreement_id,
    'Indicator ' || (1 + reported.step) as indicator,
    pick(reported.number, 'level' || reported.step, ['output', 'outcome', 'outcome', 'impact']) as level,
    pick(reported.number, 'by' || reported.step, ['donor', 'office', 'community']) as defined_by,
    'increasing' as direction,
    'cumulative' as accumulation,
    cast(0 as decimal(18, 4)) as baseline,
    cast(reported.target as decimal(18, 4)) as target,
    cast(floor(reported.target * 1.2 * chance(reported.number, 'actual' || reported.year)) as decimal(18, 4)) as actual,
    extract(year from reported.reported_on) || '-Q' || extract(quarter from reported.reported_on) as period,
    accepted_country.country as place,
    case when reported.step = 0
        then cast(floor(reported.target * 1.2 * chance(reported.number, 'actual' || reported.year)) as bigint)
    end as people,
    '1' as tier,
    pick(reported.number, 'count', ['register', 'maximum', 'disjoint_sum', 'estimate']) as count_method,
    case when chance(reported.number, 'verified') < 0.4 then reported.reported_on end as verified_on,
    $organisation as organisation,
    submission.submission_id,
    'RESULTATS' as sheet,
    cast(
        row_number() over (partition by submission.submission_id order by reported.number, reported.step) + 3 as integer
    ) as row,
    submission.known_on as known_from,
    date '9999-12-31' as known_to
from reported
inner join (
    select agreement_id, min(country) as country from agreement_country group by agreement_id
) as accepted_country on accepted_country.agreement_id = reported.agreement_id
inner join submission
    on submission.office = reported.office and reported.reported_on between submission.period_start and submission.period_end
order by submission.period, submission.office, reported.number, reported.step;
