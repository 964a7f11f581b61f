-- One row per agreement that has ended, and country: whether a final evaluation was due, and done within six months.
-- Due when the agreement ran long enough or is worth enough (the organisation's thresholds), and ended six months ago.
create or replace view out_evaluation as
with final as (
    select organisation, agreement_id, min(done_on) as done_on from core_evaluation where kind = 'final'
    group by organisation, agreement_id
)

select
    core_deal.organisation,
    core_deal.agreement_id,
    core_deal.agreement_title,
    core_deal.partner_name,
    core_deal.owner,
    core_deal.source,
    core_share.country,
    core_share.office,
    core_membership.bureau,
    core_membership.bureau_now,
    core_deal.ends_on as date,
    core_calendar.year,
    core_calendar.quarter,
    core_calendar.month,
    final.done_on,
    core_deal.ends_on + interval 6 month <= clock.today as is_due,
    final.done_on is not null as is_done,
    coalesce(final.done_on <= core_deal.ends_on + interval 6 month, false) as is_done_in_time,
    core_deal.amount_usd * core_share.share as usd,
    'agreement' as origin,
    core_deal.submission_id,
    core_deal.sheet,
    core_deal.row
from core_deal
inner join clock on clock.organisation = core_deal.organisation
inner join core_share
    on core_share.organisation = core_deal.organisation and core_share.agreement_id = core_deal.agreement_id
left join final on final.organisation = core_deal.organisation and final.agreement_id = core_deal.agreement_id
left join core_membership
    on core_membership.organisation = core_deal.organisation
    and core_membership.office = core_share.office
    and core_deal.ends_on between core_membership.valid_from and core_membership.valid_to
left join core_calendar on core_calendar.day = core_deal.ends_on
where core_deal.is_counted
    and core_deal.is_binding
    and core_deal.ends_on <= clock.today
    and (
        date_diff('month', core_deal.starts_on, core_deal.ends_on) >= clock.evaluation_months
        or core_deal.amount_usd >= clock.evaluation_usd
    );
