-- One row per pilot of the partnerships lab: what it tests, where it stands, what was decided and after how many days.
create or replace view out_pilot as
select
    core_pilot.organisation,
    core_pilot.pilot_id,
    core_pilot.title as pilot_title,
    core_pilot.hypothesis,
    core_pilot.stage,
    core_pilot.evidence,
    core_pilot.decision,
    core_pilot.why,
    core_pilot.owner,
    core_pilot.office,
    core_membership.country,
    core_membership.bureau,
    core_membership.bureau_now,
    core_pilot.started_on as date,
    core_calendar.year,
    core_calendar.quarter,
    core_calendar.month,
    core_pilot.decided_on,
    core_pilot.decided_on is not null or core_pilot.decision is not null as is_decided,
    core_pilot.decision is not null and core_pilot.decision = 'scaled' as is_scaled,
    date_diff('day', core_pilot.started_on, core_pilot.decided_on) as decision_days,
    date_diff('day', core_pilot.started_on, coalesce(core_pilot.decided_on, clock.today)) as running_days,
    'pilot' as origin,
    core_pilot.submission_id,
    core_pilot.sheet,
    core_pilot.row
from core_pilot
inner join clock on clock.organisation = core_pilot.organisation
left join core_membership
    on core_membership.organisation = core_pilot.organisation
    and core_membership.office = core_pilot.office
    and core_pilot.started_on between core_membership.valid_from and core_membership.valid_to
left join core_calendar on core_calendar.day = core_pilot.started_on
where core_pilot.started_on <= clock.today;
