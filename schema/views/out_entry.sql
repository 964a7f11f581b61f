-- One row per entry of a shared register: an idea, an opening, a challenge, an enabling action or a commitment, its owners on
-- both sides, and what became of it. An idea is ripe 18 months after it was raised.
create or replace view out_entry as
select
    core_shared_register.organisation,
    core_shared_register.entry_id,
    core_shared_register.kind,
    core_shared_register.label,
    core_shared_register.with_kind,
    core_shared_register.sdg,
    coalesce(core_shared_register.digital, false) as is_digital,
    core_shared_register.our_owner,
    core_shared_register.their_owner,
    core_shared_register.our_owner as owner,
    core_shared_register.effect,
    core_shared_register.office,
    core_membership.country,
    core_membership.bureau,
    core_membership.bureau_now,
    core_shared_register.raised_on as date,
    core_calendar.year,
    core_calendar.quarter,
    core_calendar.month,
    core_shared_register.due_on,
    core_shared_register.started_on,
    core_shared_register.done_on,
    core_shared_register.agreement_id,
    core_shared_register.our_owner is not null and core_shared_register.their_owner is not null as is_owned_by_both,
    coalesce(core_shared_register.started_on, core_shared_register.done_on) is not null as is_started,
    core_shared_register.due_on <= clock.today as is_due,
    coalesce(core_shared_register.done_on <= core_shared_register.due_on, false) as is_on_time,
    core_shared_register.due_on < clock.today and core_shared_register.done_on is null as is_late,
    core_shared_register.raised_on + interval 18 month <= clock.today as is_ripe,
    coalesce(core_deal.signed_on <= core_shared_register.raised_on + interval 18 month, false) as is_turned,
    'shared_register' as origin,
    core_shared_register.submission_id,
    core_shared_register.sheet,
    core_shared_register.row
from core_shared_register
inner join clock on clock.organisation = core_shared_register.organisation
left join core_deal
    on core_deal.organisation = core_shared_register.organisation
    and core_deal.agreement_id = core_shared_register.agreement_id
left join core_membership
    on core_membership.organisation = core_shared_register.organisation
    and core_membership.office = core_shared_register.office
    and core_shared_register.raised_on between core_membership.valid_from and core_membership.valid_to
left join core_calendar on core_calendar.day = core_shared_register.raised_on;
