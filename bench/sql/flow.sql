-- The money as it moved, filed with the workbook of its office and quarter, in the order the workbooks came.
insert into accepted_flow by name
with rolled as (
    select
        number,
        1 + cast(floor($agreements * pow(chance(number, 'deal'), 2)) as bigint) as deal_number,
        chance(number, 'kind') as kind_chance,
        chance(number, 'day') as day_chance,
        chance(number, 'size') as size_chance
    from range(1, $flows + 1) as counted (number)
),

dated as (
    select
        rolled.number,
        deal.agreement_id,
        deal.office,
        deal.currency,
        rate.units_per_usd,
        case
            when deal.is_in_development then 'pledge'
            when rolled.kind_chance < 0.45 then 'receipt'
            when rolled.kind_chance < 0.7 then case when deal.has_ledger then 'recognised' else 'receipt' end
            when rolled.kind_chance < 0.8 then case when deal.has_commitment then 'commitment' else 'expenditure' end
            when rolled.kind_chance < 0.88 then 'instalment_due'
            when rolled.kind_chance < 0.955 then 'expenditure'
            when rolled.kind_chance < 0.975 then 'pledge'
            when rolled.kind_chance < 0.985 then 'refund'
            when rolled.kind_chance < 0.995 then 'fee'
            else 'disbursement'
        end as kind,
        deal.begins_on
        + cast(floor(rolled.day_chance * (least(deal.ends_on, deal.last_day) - deal.begins_on + 1)) as integer) as date,
        cast(
            (case when rolled.kind_chance between 0.975 and 0.995 then -0.02 else 8 * rolled.size_chance end)
            * deal.amount_usd / deal.flows_expected + 0.01 as decimal(18, 2)
        ) as amount_usd
    from rolled
    inner join deal on deal.number = rolled.deal_number
    inner join rate on rate.currency = deal.currency
),

filed as (
    select
        dated.*,
        extract(year from dated.date) || '-Q' || extract(quarter from dated.date) as period
    from dated
)

select
    'F-' || lpad(cast(filed.number as varchar), 9, '0') as flow_id,
    filed.agreement_id,
    filed.kind,
    filed.date,
    case when filed.kind = 'instalment_due' then filed.date - 30 * cast(filed.number % 10 = 0 as integer) end
        as first_due_on,
    cast(filed.amount_usd * filed.units_per_usd as decimal(18, 4)) as amount,
    filed.amount_usd,
    filed.units_per_usd as amount_rate,
    case when filed.currency = 'USD' then 'usd' else 'rate' end as amount_usd_basis,
    filed.currency,
    extract(year from filed.date) as programme_year,
    'ledger' as source,
    $organisation as organisation,
    submission.submission_id,
    'FLUX' as sheet,
    cast(row_number() over (partition by submission.submission_id order by filed.number) + 3 as integer) as row,
    submission.known_on as known_from,
    date '9999-12-31' as known_to
from filed
inner join submission on submission.office = filed.office and submission.period = filed.period
order by submission.period, submission.office, row;
