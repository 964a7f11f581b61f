-- One row per team, question and round of its pulse; a score given by fewer than five people is left out: it could be
-- traced to one of them.
create or replace view out_pulse as
select
    core_team_pulse.organisation,
    core_team_pulse.team,
    core_team_pulse.question,
    core_team_pulse.office,
    core_membership.country,
    core_membership.bureau,
    core_membership.bureau_now,
    core_team_pulse.date,
    core_calendar.year,
    core_calendar.quarter,
    case when core_team_pulse.n >= 5 then cast(core_team_pulse.score * core_team_pulse.n as decimal(24, 6)) end as points,
    case when core_team_pulse.n >= 5 then core_team_pulse.n end as answers,
    core_team_pulse.n < 5 as is_hidden,
    'team_pulse' as origin,
    core_team_pulse.submission_id,
    core_team_pulse.sheet,
    core_team_pulse.row
from core_team_pulse
left join core_membership
    on core_membership.organisation = core_team_pulse.organisation
    and core_membership.office = core_team_pulse.office
    and core_team_pulse.date between core_membership.valid_from and core_membership.valid_to
left join core_calendar on core_calendar.day = core_team_pulse.date;
