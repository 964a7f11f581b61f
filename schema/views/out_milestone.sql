-- One row per milestone and country of its agreement: the first date promised, today's date for it, when it was done.
-- slip_days: from the first date to the day it was done, else to the day now foreseen; none while its day is ahead, unmoved.
create or replace view out_milestone as
select
    core_milestone_risk.organisation,
    core_milestone_risk.agreement_id,
    core_deal.agreement_title,
    core_deal.partner_id,
    core_deal.partner_name,
    core_deal.activity_area,
    core_milestone_risk.label,
    core_deal.owner,
    core_share.country,
    core_share.office,
    core_membership.bureau,
    core_membership.bureau_now,
    core_milestone_risk.first_on as date,
    core_calendar.year,
    core_calendar.quarter,
    core_calendar.month,
    core_milestone_risk.current_on,
    core_milestone_risk.done_on,
    core_milestone_risk.cause,
    core_milestone_risk.cause_code,
    coalesce(core_milestone_risk.done_on, greatest(coalesce(core_milestone_risk.current_on, core_milestone_risk.first_on),
        clock.today)) as now_on,
    case
        when core_milestone_risk.done_on is not null
            then date_diff('day', core_milestone_risk.first_on, core_milestone_risk.done_on)
        when core_milestone_risk.first_on <= clock.today
            then date_diff('day', core_milestone_risk.first_on, greatest(
                coalesce(core_milestone_risk.current_on, clock.today), clock.today
            ))
        when core_milestone_risk.current_on <> core_milestone_risk.first_on
            then date_diff('day', core_milestone_risk.first_on, core_milestone_risk.current_on)
    end as slip_days,
    core_milestone_risk.first_on <= clock.today as is_due,
    coalesce(core_milestone_risk.done_on <= core_milestone_risk.first_on, false) as is_on_time,
    core_milestone_risk.first_on < clock.today and core_milestone_risk.done_on is null as is_late,
    'milestone_risk' as origin,
    core_milestone_risk.submission_id,
    core_milestone_risk.sheet,
    core_milestone_risk.row
from core_milestone_risk
inner join clock on clock.organisation = core_milestone_risk.organisation
inner join core_deal
    on core_deal.organisation = core_milestone_risk.organisation
    and core_deal.agreement_id = core_milestone_risk.agreement_id
inner join core_share
    on core_share.organisation = core_deal.organisation and core_share.agreement_id = core_deal.agreement_id
left join core_membership
    on core_membership.organisation = core_deal.organisation
    and core_membership.office = core_share.office
    and core_milestone_risk.first_on between core_membership.valid_from and core_membership.valid_to
left join core_calendar on core_calendar.day = core_milestone_risk.first_on
where core_milestone_risk.kind = 'milestone';
