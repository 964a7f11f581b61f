-- One row per moment an agreement's revenue is recognised, in USD (UN IPSAS guidance 3.4.1-3.4.3).
-- The ledger's own entries win, over what the office or the CRM says was recognised too; then commitments; then, for an unconditional agreement, its whole value at signature.
-- Refunds come off. local_: the same in the currency it was written in. Duplicates kept for the record (is_counted = no) bring nothing.
create or replace view core_recognition as
with basis as (
    select
        organisation,
        agreement_id,
        max(case when kind = 'recognised' then 1 else 0 end) as has_ledger,
        max(case when kind = 'recognised' and source = 'ledger' then 1 else 0 end) as has_own_ledger,
        max(case when kind = 'commitment' then 1 else 0 end) as has_commitment
    from core_flow
    group by organisation, agreement_id
)

select
    core_flow.organisation,
    core_flow.agreement_id,
    core_flow.country as flow_country,
    core_flow.date,
    core_flow.currency as local_currency,
    case when core_flow.kind = 'refund' then -abs(core_flow.amount) else core_flow.amount end as local_amount,
    case when core_flow.kind = 'refund' then -abs(core_flow.amount_usd) else core_flow.amount_usd end as confirmed_usd,
    core_flow.amount_usd_basis as usd_basis,
    'flow' || coalesce('@' || core_flow.letters, '') as origin,
    core_flow.submission_id,
    core_flow.sheet,
    core_flow.row
from core_flow
inner join core_deal
    on core_deal.organisation = core_flow.organisation and core_deal.agreement_id = core_flow.agreement_id
inner join basis
    on basis.organisation = core_flow.organisation and basis.agreement_id = core_flow.agreement_id
where core_deal.is_counted
    and core_flow.amount_usd is not null
    and (
        core_flow.kind = 'refund'
        or (core_flow.kind = 'recognised' and (basis.has_own_ledger = 0 or core_flow.source = 'ledger'))
        or (core_flow.kind = 'commitment' and basis.has_ledger = 0)
    )

union all

select
    core_deal.organisation,
    core_deal.agreement_id,
    cast(null as varchar) as flow_country,
    core_deal.signed_on as date,
    core_deal.currency as local_currency,
    core_deal.amount as local_amount,
    core_deal.amount_usd as confirmed_usd,
    core_deal.amount_usd_basis as usd_basis,
    'agreement' as origin,
    core_deal.submission_id,
    core_deal.sheet,
    core_deal.row
from core_deal
left join basis
    on basis.organisation = core_deal.organisation and basis.agreement_id = core_deal.agreement_id
where core_deal.is_counted
    and core_deal.is_binding
    and not core_deal.is_conditional
    and core_deal.signed_on is not null
    and core_deal.amount_usd is not null
    and coalesce(basis.has_ledger, 0) = 0
    and coalesce(basis.has_commitment, 0) = 0;
