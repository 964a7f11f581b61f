-- One row per link of the chain of an agreement, and country: who passes the money to whom, with what fee, in how many days.
-- Told by the sheet of links; where an agreement has none there, by what its flows say was handed on, and to whom.
-- A confidential partner is not named as the first giver. A chain is known whole when each step from the first to the community has an amount and a named receiver.
create or replace view out_chain as
with link as (
    select
        core_chain_link.organisation,
        core_chain_link.agreement_id,
        core_chain_link.step,
        core_chain_link.giver,
        core_chain_link.receiver,
        core_chain_link.receiver_kind,
        core_chain_link.amount_usd,
        core_chain_link.fee_usd,
        core_chain_link.days,
        core_chain_link.date,
        coalesce(core_chain_link.basis = 'estimated', false) as is_guess,
        'chain_link' as origin,
        core_chain_link.submission_id,
        core_chain_link.sheet,
        core_chain_link.row
    from core_chain_link

    union all

    select
        core_flow.organisation,
        core_flow.agreement_id,
        core_flow.chain_step as step,
        cast(null as varchar) as giver,
        core_flow.receiver,
        'unknown' as receiver_kind,
        core_flow.amount_usd,
        cast(null as decimal(18, 4)) as fee_usd,
        cast(null as bigint) as days,
        core_flow.date,
        false as is_guess,
        'flow' as origin,
        core_flow.submission_id,
        core_flow.sheet,
        core_flow.row
    from core_flow
    where core_flow.kind = 'disbursement'
        and core_flow.chain_step >= 1
        and core_flow.receiver is not null
        and not exists (
            select 1 from core_chain_link
            where core_chain_link.organisation = core_flow.organisation
                and core_chain_link.agreement_id = core_flow.agreement_id
        )
),

first_last as (
    select organisation, agreement_id, min(step) as first_step, max(step) as last_step
    from link
    group by organisation, agreement_id
),

chain as (
    select
        link.organisation,
        link.agreement_id,
        first_last.first_step,
        first_last.last_step,
        first_last.last_step - first_last.first_step + 1 as links,
        min(case when link.receiver_kind in ('national', 'local', 'government', 'community') then link.step end)
            as local_step,
        max(link.is_guess) as is_estimated,
        count(distinct link.step) = first_last.last_step - first_last.first_step + 1
        and count(link.amount_usd) = count(*)
        and max(case when link.step > first_last.first_step and link.fee_usd is null then 1 else 0 end) = 0
        and max(case when link.receiver_kind = 'unknown' then 1 else 0 end) = 0
        and max(case when link.step = first_last.last_step and link.receiver_kind = 'community' then 1 else 0 end) = 1
            as is_whole
    from link
    inner join first_last
        on first_last.organisation = link.organisation and first_last.agreement_id = link.agreement_id
    group by link.organisation, link.agreement_id, first_last.first_step, first_last.last_step
)

select
    link.organisation,
    link.agreement_id,
    core_deal.agreement_title,
    core_deal.partner_id,
    core_deal.partner_name,
    core_deal.source,
    core_deal.activity_area,
    core_deal.owner,
    link.step,
    case when link.step > 0 or core_deal.partner_name is not null then link.giver end as giver,
    link.receiver,
    link.receiver_kind,
    link.is_guess,
    chain.is_estimated,
    chain.is_whole,
    chain.links,
    link.amount_usd is not null and link.receiver_kind <> 'unknown' as is_known,
    core_share.country,
    core_share.office,
    core_membership.bureau,
    core_membership.bureau_now,
    coalesce(link.date, core_deal.starts_on) as date,
    core_calendar.year,
    cast(link.days as integer) as days,
    cast(link.amount_usd * core_share.share as decimal(24, 6)) as passed_usd,
    cast(link.fee_usd * core_share.share as decimal(24, 6)) as fee_usd,
    cast(case when link.step = chain.first_step then link.amount_usd * core_share.share end as decimal(24, 6)) as gross_usd,
    cast(case when chain.is_whole and link.step = chain.first_step then link.amount_usd * core_share.share end
        as decimal(24, 6)) as whole_usd,
    cast(case when chain.is_whole then link.fee_usd * core_share.share end as decimal(24, 6)) as whole_fee_usd,
    cast(case when chain.is_whole and link.receiver_kind = 'community' then link.amount_usd * core_share.share end
        as decimal(24, 6)) as arrived_usd,
    cast(case when chain.is_whole and link.step = chain.first_step
        then link.amount_usd * core_share.share * chain.links end as decimal(24, 6)) as links_usd,
    cast(case when link.step = chain.local_step and link.step <= 1 then link.amount_usd * core_share.share end
        as decimal(24, 6)) as local_usd,
    cast(case when link.days is not null then link.amount_usd * core_share.share end as decimal(24, 6)) as timed_usd,
    cast(link.amount_usd * core_share.share * link.days as decimal(24, 6)) as days_usd,
    link.origin,
    link.submission_id,
    link.sheet,
    link.row
from link
inner join chain on chain.organisation = link.organisation and chain.agreement_id = link.agreement_id
inner join core_deal
    on core_deal.organisation = link.organisation and core_deal.agreement_id = link.agreement_id
inner join core_share
    on core_share.organisation = link.organisation and core_share.agreement_id = link.agreement_id
left join core_membership
    on core_membership.organisation = link.organisation
    and core_membership.office = core_share.office
    and coalesce(link.date, core_deal.starts_on) between core_membership.valid_from and core_membership.valid_to
left join core_calendar on core_calendar.day = coalesce(link.date, core_deal.starts_on)
where core_deal.is_counted;
