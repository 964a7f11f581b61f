-- The countries each agreement serves: one for seven in ten, two or three for the others.
insert into agreement_country by name
with served as (
    select
        deal.number,
        deal.agreement_id,
        case when chance(deal.number, 'countries') < 0.7 then 1 when chance(deal.number, 'countries') < 0.9 then 2 else 3
        end as countries,
        (select count(*) from place where kind = 'country') as places,
        coalesce(home.number, die(deal.number, 'served', (select count(*) from place where kind = 'country'))) as first_place
    from deal
    left join place as home on home.office = deal.office and home.kind = 'country'
),

spread as (
    select served.*, step, (first_place + step * (1 + die(number, 'stride', 7))) % places as place_number
    from served
    inner join range(0, 3) as steps (step) on step < served.countries
)

select
    $organisation as organisation,
    spread.agreement_id,
    case when spread.step = 2 and spread.number % 3 = 0 then null else place.country end as country,
    cast(
        case
            when countries = 1 then 1
            when step = 0 then 1 - (countries - 1) * 0.25
            else 0.25
        end as decimal(9, 6)
    ) as share,
    accepted_agreement.submission_id,
    accepted_agreement.known_from,
    accepted_agreement.known_to
from spread
inner join place on place.number = spread.place_number
inner join accepted_agreement on accepted_agreement.agreement_id = spread.agreement_id
order by spread.number, spread.step;
