-- One row per organisation and control total: what the rows that pages add up come to (told), and the same counted from
-- the rows as they were let in, without what pages stand on (counted). They are the same, or something was lost or
-- counted twice between the two. Made again with each version, so with each load.
create or replace view out_control as
with told as (
    select organisation, 'rows' as control, cast(sum(rows_read) as decimal(24, 6)) as amount
    from out_submission
    group by organisation
    union all
    select organisation, 'confirmed_revenue', sum(confirmed_usd) from out_revenue group by organisation
    union all
    select organisation, 'cash_received', sum(case when kind in ('receipt', 'refund') and is_counted then usd else 0 end)
    from out_flow
    group by organisation
    union all
    select organisation, 'signed_value', sum(coalesce(signed_usd, 0)) from out_agreement group by organisation
    union all
    select organisation, 'needs', sum(coalesce(required_usd, 0)) from out_need group by organisation
),

lines as (
    select
        core_standing.organisation,
        count(*) as rows_kept
    from core_standing
    inner join raw_row on raw_row.submission_id = core_standing.submission_id
    where raw_row.fate in ('accepted', 'warning', 'held', 'ignored')
    group by core_standing.organisation
),

counted as (
    select organisation, 'rows' as control, cast(rows_kept as decimal(24, 6)) as amount from lines
    union all
    select organisation, 'confirmed_revenue', sum(confirmed_usd) from core_recognition group by organisation
    union all
    select
        core_flow.organisation,
        'cash_received',
        sum(case when core_flow.kind = 'refund' then -abs(core_flow.amount_usd) else core_flow.amount_usd end)
    from core_flow
    inner join core_agreement
        on core_agreement.organisation = core_flow.organisation and core_agreement.agreement_id = core_flow.agreement_id
    where core_flow.kind in ('receipt', 'refund') and coalesce(core_agreement.is_counted, true)
    group by core_flow.organisation
    union all
    select organisation, 'signed_value', sum(amount_usd)
    from core_deal
    where is_counted and is_binding
    group by organisation
    union all
    select organisation, 'needs', sum(coalesce(required_amount_usd, 0))
    from core_need
    where status is distinct from 'withdrawn'
    group by organisation
)

select
    coalesce(told.organisation, counted.organisation) as organisation,
    coalesce(told.control, counted.control) as control,
    coalesce(told.amount, 0) as told,
    coalesce(counted.amount, 0) as counted,
    abs(coalesce(told.amount, 0) - coalesce(counted.amount, 0)) as difference,
    cast(null as varchar) as origin,
    cast(null as varchar) as submission_id,
    cast(null as varchar) as sheet,
    cast(null as integer) as row
from told
full outer join counted on counted.organisation = told.organisation and counted.control = told.control;
