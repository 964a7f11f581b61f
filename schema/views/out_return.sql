-- One row per cost of raising funds, and per sum to set against it: what the office raised that year, what its new
-- partners brought since, what partners gave in money and in kind. Only years whose cost an office, or its bureau, reports.
-- Never kept: its money repeats that of other views; what is asked of it is added up in a rollup.
create or replace view out_return as
with funded as (
    select distinct core_outlay.organisation, core_membership.office, core_outlay.year
    from core_outlay
    inner join core_membership
        on core_membership.organisation = core_outlay.organisation
        and core_outlay.office in (core_membership.office, core_membership.bureau)
        and make_date(core_outlay.year, 7, 1) between core_membership.valid_from and core_membership.valid_to
),

told as (
    select
        organisation, office, year, cohort, source,
        cast(null as varchar) as partner_id, cast(null as varchar) as agreement_id,
        make_date(year, 7, 1) as date, cast(null as integer) as months_after, cast(null as integer) as months_since,
        amount_usd as cost_usd, 0 as raised_usd, 0 as cohort_usd, 0 as given_usd, 0 as verified_usd,
        'investment' as origin, submission_id, sheet, row
    from core_outlay

    union all

    select
        core_recognition.organisation, core_deal.counted_by, cast(extract(year from core_recognition.date) as integer),
        null, core_deal.source, core_deal.partner_id, core_deal.agreement_id,
        core_recognition.date, null, null,
        0, core_recognition.confirmed_usd, 0, 0, 0,
        core_recognition.origin, core_recognition.submission_id, core_recognition.sheet, core_recognition.row
    from core_recognition
    inner join core_deal
        on core_deal.organisation = core_recognition.organisation
        and core_deal.agreement_id = core_recognition.agreement_id
    inner join clock on clock.organisation = core_recognition.organisation and core_recognition.date <= clock.today

    union all

    select
        core_recognition.organisation, core_newcomer.office, core_newcomer.year,
        null, core_newcomer.source, core_deal.partner_id, core_deal.agreement_id,
        core_recognition.date,
        date_sub('month', core_newcomer.since, core_recognition.date),
        date_diff('month', make_date(core_newcomer.year, 1, 1), core_recognition.date),
        0, 0, core_recognition.confirmed_usd, 0, 0,
        core_recognition.origin, core_recognition.submission_id, core_recognition.sheet, core_recognition.row
    from core_recognition
    inner join core_deal
        on core_deal.organisation = core_recognition.organisation
        and core_deal.agreement_id = core_recognition.agreement_id
    inner join core_newcomer
        on core_newcomer.organisation = core_deal.organisation and core_newcomer.partner_id = core_deal.partner_id
    inner join clock on clock.organisation = core_recognition.organisation and core_recognition.date <= clock.today

    union all

    select
        core_flow.organisation, core_deal.counted_by, cast(extract(year from core_flow.date) as integer),
        null, core_deal.source, core_deal.partner_id, core_deal.agreement_id,
        core_flow.date, null, null,
        0, 0, 0,
        case when core_flow.kind = 'refund' then -abs(core_flow.amount_usd) else core_flow.amount_usd end,
        case
            when coalesce(core_flow.source, '') <> 'ledger' then 0
            when core_flow.kind = 'refund' then -abs(core_flow.amount_usd)
            else core_flow.amount_usd
        end,
        'flow', core_flow.submission_id, core_flow.sheet, core_flow.row
    from core_flow
    inner join core_deal
        on core_deal.organisation = core_flow.organisation and core_deal.agreement_id = core_flow.agreement_id
    inner join clock on clock.organisation = core_flow.organisation and core_flow.date <= clock.today
    where core_flow.kind in ('receipt', 'refund') and core_flow.amount_usd is not null and core_deal.is_counted

    union all

    select
        core_in_kind.organisation, core_deal.counted_by, cast(extract(year from core_in_kind.date) as integer),
        null, core_deal.source, core_deal.partner_id, core_deal.agreement_id,
        core_in_kind.date, null, null,
        0, 0, 0,
        core_in_kind.unit_value_usd * coalesce(core_in_kind.quantity, core_in_kind."days", 1),
        case
            when core_in_kind.valuation_basis = 'fair_value' and core_in_kind.valued_by is not null
                then core_in_kind.unit_value_usd * coalesce(core_in_kind.quantity, core_in_kind."days", 1)
            else 0
        end,
        'in_kind', core_in_kind.submission_id, core_in_kind.sheet, core_in_kind.row
    from core_in_kind
    inner join core_deal
        on core_deal.organisation = core_in_kind.organisation and core_deal.agreement_id = core_in_kind.agreement_id
    inner join clock on clock.organisation = core_in_kind.organisation and core_in_kind.date <= clock.today
    where core_in_kind.unit_value_usd is not null
        and core_deal.is_counted
        and coalesce(core_in_kind.status, 'delivered') <> 'pledged'
)

select
    told.organisation,
    told.partner_id,
    told.agreement_id,
    told.source,
    told.cohort,
    core_membership.country,
    told.office,
    core_membership.bureau,
    core_membership.bureau_now,
    told.date,
    told.year,
    told.months_after,
    told.months_since,
    make_date(told.year + 1, 12, 31) <= clock.today as is_over_12,
    make_date(told.year + 2, 12, 31) <= clock.today as is_over_24,
    make_date(told.year + 3, 12, 31) <= clock.today as is_over_36,
    cast(told.cost_usd as decimal(24, 6)) as cost_usd,
    cast(told.raised_usd as decimal(24, 6)) as raised_usd,
    cast(told.cohort_usd as decimal(24, 6)) as cohort_usd,
    cast(told.given_usd as decimal(24, 6)) as given_usd,
    cast(told.verified_usd as decimal(24, 6)) as verified_usd,
    told.origin,
    told.submission_id,
    told.sheet,
    told.row
from told
inner join clock on clock.organisation = told.organisation
inner join funded
    on funded.organisation = told.organisation and funded.office = told.office and funded.year = told.year
left join core_membership
    on core_membership.organisation = told.organisation
    and core_membership.office = told.office
    and make_date(told.year, 7, 1) between core_membership.valid_from and core_membership.valid_to;
