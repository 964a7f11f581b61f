-- One row per corrective measure and country of its agreement: due, done, and what is missing to call it a plan.
create or replace view out_corrective as
select
    core_corrective_action.organisation,
    core_corrective_action.agreement_id,
    core_deal.agreement_title,
    core_deal.partner_name,
    core_corrective_action.measure,
    core_corrective_action.agency_owner,
    core_corrective_action.partner_owner,
    core_corrective_action."trigger",
    core_corrective_action.budget_effect_usd,
    core_corrective_action.signed_on,
    core_corrective_action.verified_by,
    core_corrective_action.status_after,
    core_share.country,
    core_share.office,
    core_membership.bureau,
    core_membership.bureau_now,
    core_corrective_action.first_due_on as date,
    core_calendar.year,
    core_calendar.quarter,
    core_calendar.month,
    core_corrective_action.done_on,
    core_corrective_action.first_due_on <= clock.today as is_due,
    coalesce(core_corrective_action.done_on <= core_corrective_action.first_due_on, false) as is_closed_on_time,
    core_corrective_action.first_due_on < clock.today and core_corrective_action.done_on is null as is_late,
    core_corrective_action.agency_owner is not null
    and core_corrective_action.partner_owner is not null
    and core_corrective_action.budget_effect is not null
    and core_corrective_action.signed_on is not null as is_complete,
    core_corrective_action.agency_owner is not null
    and core_corrective_action.partner_owner is not null
    and lower(core_corrective_action.partner_owner) not in ('à désigner', 'to be named', 'por designar') as is_owned,
    core_corrective_action.done_on is not null
    and core_corrective_action.verified_by is distinct from core_corrective_action.done_by
    and core_corrective_action.verified_by is distinct from core_corrective_action.agency_owner
    and core_corrective_action.verified_by is not null as is_verified,
    cast(core_deal.amount_usd * core_share.share as decimal(24, 6)) as usd,
    'corrective_action' as origin,
    core_corrective_action.submission_id,
    core_corrective_action.sheet,
    core_corrective_action.row
from core_corrective_action
inner join clock on clock.organisation = core_corrective_action.organisation
inner join core_deal
    on core_deal.organisation = core_corrective_action.organisation
    and core_deal.agreement_id = core_corrective_action.agreement_id
inner join core_share
    on core_share.organisation = core_deal.organisation and core_share.agreement_id = core_deal.agreement_id
left join core_membership
    on core_membership.organisation = core_deal.organisation
    and core_membership.office = core_share.office
    and core_corrective_action.first_due_on between core_membership.valid_from and core_membership.valid_to
left join core_calendar on core_calendar.day = core_corrective_action.first_due_on;
