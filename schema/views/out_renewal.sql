-- One row per agreement that has ended, and country: whether the same partner signed again there within half a year.
-- Settled: half a year has gone by since. Not sought: its objectives were met and nothing followed.
create or replace view out_renewal as
with ended as (
    select core_deal.*, core_agreement.end_reason
    from core_deal
    inner join core_agreement
        on core_agreement.organisation = core_deal.organisation
        and core_agreement.agreement_id = core_deal.agreement_id
    inner join clock on clock.organisation = core_deal.organisation
    where core_deal.is_counted and core_deal.is_binding and core_deal.ends_on <= clock.today
),

followed as (
    select
        ended.organisation,
        ended.agreement_id,
        min(core_deal.signed_on) as renewed_on
    from ended
    inner join core_deal
        on core_deal.organisation = ended.organisation
        and core_deal.partner_id = ended.partner_id
        and core_deal.agreement_id <> ended.agreement_id
        and core_deal.is_counted
        and core_deal.is_binding
        and core_deal.signed_on > ended.signed_on
        and core_deal.signed_on between ended.ends_on - interval 180 day and ended.ends_on + interval 180 day
    where exists (
        select 1
        from core_share as ended_share
        inner join core_share as next_share
            on next_share.organisation = ended_share.organisation and next_share.office = ended_share.office
        where ended_share.organisation = ended.organisation
            and ended_share.agreement_id = ended.agreement_id
            and next_share.agreement_id = core_deal.agreement_id
    )
    group by ended.organisation, ended.agreement_id
)

select
    ended.organisation,
    ended.agreement_id,
    ended.agreement_title,
    ended.partner_id,
    ended.partner_name,
    ended.source,
    ended.activity_area,
    ended.end_reason,
    ended.owner,
    core_share.country,
    core_share.office,
    core_membership.bureau,
    core_membership.bureau_now,
    ended.ends_on as date,
    core_calendar.year,
    core_calendar.quarter,
    core_calendar.month,
    followed.renewed_on,
    followed.renewed_on is not null as is_renewed,
    ended.ends_on + interval 180 day <= clock.today as is_settled,
    followed.renewed_on is not null or coalesce(ended.end_reason, '') <> 'objectives_met' as is_sought,
    cast(ended.amount_usd * core_share.share as decimal(24, 6)) as ended_usd,
    'agreement' as origin,
    ended.submission_id,
    ended.sheet,
    ended.row
from ended
inner join clock on clock.organisation = ended.organisation
inner join core_share
    on core_share.organisation = ended.organisation and core_share.agreement_id = ended.agreement_id
left join followed
    on followed.organisation = ended.organisation and followed.agreement_id = ended.agreement_id
left join core_membership
    on core_membership.organisation = ended.organisation
    and core_membership.office = core_share.office
    and ended.ends_on between core_membership.valid_from and core_membership.valid_to
left join core_calendar on core_calendar.day = ended.ends_on;
