-- Each office plans each year: a little more than what its own flows will have brought. A third revise in July.
insert into accepted_target by name
with earned as (
    select
        deal.office,
        extract(year from accepted_flow.date) as year,
        sum(accepted_flow.amount_usd) as usd
    from accepted_flow
    inner join deal on deal.agreement_id = accepted_flow.agreement_id
    where accepted_flow.kind = 'recognised' or (accepted_flow.kind = 'commitment' and deal.has_commitment)
    group by deal.office, extract(year from accepted_flow.date)
),

planned as (
    select
        earned.*,
        vintage,
        round(earned.usd * (0.95 + 0.2 * chance(earned.year, earned.office)) * (1.0 + 0.04 * vintage), -3) as value_usd
    from earned
    inner join range(0, 2) as vintages (vintage) on vintage = 0 or chance(earned.year, earned.office || ' revises') < 0.33
)

select
    planned.office,
    planned.year,
    'confirmed_revenue' as metric,
    cast(planned.value_usd as decimal(18, 4)) as value,
    cast(planned.value_usd as decimal(18, 2)) as value_usd,
    1.0 as value_rate,
    'usd' as value_usd_basis,
    'USD' as currency,
    make_date(planned.year, 1 + 6 * planned.vintage, 1) as vintage,
    $organisation as organisation,
    submission.submission_id,
    'CIBLES' as sheet,
    cast(row_number() over (partition by submission.submission_id order by planned.vintage) + 3 as integer) as row,
    submission.known_on as known_from,
    date '9999-12-31' as known_to
from planned
inner join submission
    on submission.office = planned.office
    and submission.period_start = make_date(planned.year, 1 + 3 * planned.vintage, 1)
order by planned.year, planned.office, planned.vintage;
