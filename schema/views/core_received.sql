-- One row per agreement and currency: what came in by today, in that currency and in USD. Refunds come off.
create or replace view core_received as
select
    core_flow.organisation,
    core_flow.agreement_id,
    core_flow.currency,
    sum(case when core_flow.kind = 'refund' then -abs(core_flow.amount) else core_flow.amount end) as amount,
    sum(case when core_flow.kind = 'refund' then -abs(core_flow.amount_usd) else core_flow.amount_usd end) as usd
from core_flow
inner join clock on clock.organisation = core_flow.organisation
where core_flow.kind in ('receipt', 'refund') and core_flow.date <= clock.today
group by core_flow.organisation, core_flow.agreement_id, core_flow.currency;
