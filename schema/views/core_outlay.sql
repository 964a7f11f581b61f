-- One row per cost of raising funds, with the source of income its cohort names; a cohort that names none is for all.
-- At hand: held in memory while a version is built; what the money brought is set against it several times.
create or replace view core_outlay as
with spelling as (
    select *
    from (
        values
            ('businesses', 'entrepr'), ('businesses', 'business'), ('businesses', 'empresa'), ('businesses', 'corporat'),
            ('businesses', 'compan'), ('businesses', 'societe'),
            ('foundations', 'fondation'), ('foundations', 'foundation'), ('foundations', 'fundacion'),
            ('individuals', 'particulier'), ('individuals', 'individu'), ('individuals', 'particular'),
            ('individuals', 'grand public')
    ) as listed (source, written)
),

named as (
    select
        core_investment.organisation,
        core_investment.cohort,
        case when count(distinct spelling.source) = 1 then min(spelling.source) end as source
    from (select distinct organisation, cohort from core_investment) as core_investment
    inner join spelling on contains(lower(strip_accents(core_investment.cohort)), spelling.written)
    group by core_investment.organisation, core_investment.cohort
)

select
    core_investment.organisation,
    core_investment.office,
    cast(core_investment.year as integer) as year,
    core_investment.item,
    core_investment.cohort,
    named.source,
    core_investment.amount_usd,
    core_investment.submission_id,
    core_investment.sheet,
    core_investment.row
from core_investment
left join named
    on named.organisation = core_investment.organisation and named.cohort = core_investment.cohort
where core_investment.amount_usd is not null;
