-- The agreements as an office would send them.
insert into accepted_agreement by name
select
    deal.agreement_id,
    deal.partner_id,
    area.label || ', ' || deal.office || ' ' || extract(year from deal.begins_on) || ' no. ' || deal.number
        || ' (fictional)' as title,
    'A fictional agreement written to measure the time its figures take; it helps nobody and owes nothing. No. '
        || deal.number as description,
    pick(deal.number, 'type', ['donation', 'donation', 'agreement', 'agreement', 'mou', 'sponsorship']) as agreement_type,
    case
        when deal.is_in_development then 'development'
        when deal.ends_on <= $today then 'ended'
        else 'active'
    end as status,
    case when not deal.is_in_development then deal.begins_on end as signed_on,
    deal.begins_on as starts_on,
    deal.ends_on as planned_end_on,
    case when deal.ends_on <= $today then deal.ends_on end as ended_on,
    cast(deal.amount_usd * rate.units_per_usd as decimal(18, 4)) as amount,
    cast(deal.amount_usd as decimal(18, 2)) as amount_usd,
    rate.units_per_usd as amount_rate,
    case when deal.currency = 'USD' then 'usd' else 'rate' end as amount_usd_basis,
    deal.currency,
    chance(deal.number, 'conditional') < 0.2 as conditional,
    pick(deal.number, 'earmarking', ['none', 'soft', 'earmarked', 'tight']) as earmarking,
    deal.office as counted_by,
    chance(deal.number, 'counted') < 0.98 as is_counted,
    '2 100' as sdg_shares,
    area.code as activity_area,
    pick(deal.number, 'modality', ['funding', 'funding', 'expertise', 'goods', 'mixed']) as modality,
    'Partnerships officer, ' || deal.office as owner,
    $organisation as organisation,
    submission.submission_id,
    'ACCORDS' as sheet,
    cast(row_number() over (partition by submission.submission_id order by deal.number) + 3 as integer) as row,
    submission.known_on as known_from,
    date '9999-12-31' as known_to
from deal
inner join rate on rate.currency = deal.currency
inner join area on area.number = die(deal.number, 'area', (select count(*) from area))
inner join submission
    on submission.office = deal.office and deal.begins_on between submission.period_start and submission.period_end
order by submission.period, deal.office, deal.number;
