-- One row per agreement and country it serves: what was signed, what answers a need of the field, what ends when.
create or replace view out_agreement as
with driven as (
    select
        core_agreement_need.organisation,
        core_agreement_need.agreement_id,
        sum(case when core_need.declared_on <= core_agreement.signed_on then core_agreement_need.share else 0 end) as share
    from core_agreement_need
    inner join core_agreement
        on core_agreement.organisation = core_agreement_need.organisation
        and core_agreement.agreement_id = core_agreement_need.agreement_id
    inner join core_need
        on core_need.organisation = core_agreement_need.organisation
        and core_need.need_id = core_agreement_need.need_id
    group by core_agreement_need.organisation, core_agreement_need.agreement_id
),

latest_check as (
    select
        core_due_diligence.organisation,
        coalesce(partner_link.principal_id, core_due_diligence.partner_id) as partner_id,
        core_due_diligence.outcome,
        core_due_diligence.valid_until,
        row_number() over (
            partition by
                core_due_diligence.organisation, coalesce(partner_link.principal_id, core_due_diligence.partner_id)
            order by core_due_diligence.date desc, core_due_diligence.valid_until desc, core_due_diligence.row desc
        ) as recency
    from core_due_diligence
    inner join clock on clock.organisation = core_due_diligence.organisation
    left join partner_link
        on partner_link.organisation = core_due_diligence.organisation
        and partner_link.partner_id = core_due_diligence.partner_id
    where core_due_diligence.date <= clock.today and coalesce(core_due_diligence.outcome, '') <> 'pending'
),

checked as (
    select
        organisation,
        partner_id,
        case when coalesce(outcome, '') <> 'not_cleared' then valid_until end as check_valid_until
    from latest_check
    where recency = 1
),

received as (
    select
        core_flow.organisation,
        core_flow.agreement_id,
        max(case when core_flow.kind = 'receipt' then core_flow.date end) as last_receipt_on
    from core_flow
    group by core_flow.organisation, core_flow.agreement_id
)

select
    core_deal.organisation,
    core_deal.agreement_id,
    core_deal.agreement_title,
    core_deal.partner_id,
    core_deal.partner_name,
    core_deal.source,
    core_deal.agreement_type,
    core_deal.status,
    core_deal.csp_outcome,
    core_deal.context_fit,
    core_deal.activity_area,
    core_deal.modality,
    core_deal.earmarking,
    core_deal.owner,
    core_deal.delegation,
    core_deal.is_counted and core_deal.is_binding as is_signed_once,
    core_share.country,
    core_share.office,
    core_membership.bureau,
    core_membership.bureau_now,
    core_deal.signed_on as date,
    core_calendar.year,
    core_calendar.quarter,
    core_calendar.month,
    coalesce(core_deal.starts_on, core_deal.signed_on) as starts_on,
    core_deal.ends_on,
    date_diff('day', clock.today, core_deal.ends_on) as days_to_end,
    coalesce(
        core_deal.status in ('signed', 'active')
        and date_diff('day', clock.today, core_deal.ends_on) between 0 and clock.ending_days, false
    ) as is_ending,
    core_deal.is_counted
    and (
        (core_deal.status in ('signed', 'active') and coalesce(core_deal.ends_on, clock.today) >= clock.today)
        or coalesce(received.last_receipt_on between clock.today - interval 1 year and clock.today, false)
    ) as is_active,
    checked.check_valid_until,
    coalesce(checked.check_valid_until >= clock.today, false) as has_valid_check,
    cast(
        case when core_deal.is_counted and core_deal.is_binding then core_deal.amount_usd * core_share.share end
        as decimal(24, 6)
    ) as signed_usd,
    cast(
        case
            when core_deal.is_counted and core_deal.is_binding
                then core_deal.amount_usd * core_share.share * least(coalesce(driven.share, 0), 1)
        end as decimal(24, 6)
    ) as field_driven_usd,
    cast(
        case when not core_deal.is_counted and core_deal.is_binding then core_deal.amount_usd * core_share.share end
        as decimal(24, 6)
    ) as duplicate_usd,
    'agreement' as origin,
    core_deal.submission_id,
    core_deal.sheet,
    core_deal.row
from core_deal
inner join clock on clock.organisation = core_deal.organisation
inner join core_share
    on core_share.organisation = core_deal.organisation and core_share.agreement_id = core_deal.agreement_id
left join driven
    on driven.organisation = core_deal.organisation and driven.agreement_id = core_deal.agreement_id
left join checked
    on checked.organisation = core_deal.organisation and checked.partner_id = core_deal.partner_id
left join received
    on received.organisation = core_deal.organisation and received.agreement_id = core_deal.agreement_id
left join core_membership
    on core_membership.organisation = core_deal.organisation
    and core_membership.office = core_share.office
    and coalesce(core_deal.signed_on, core_deal.starts_on, clock.today)
        between core_membership.valid_from and core_membership.valid_to
left join core_calendar on core_calendar.day = core_deal.signed_on;
