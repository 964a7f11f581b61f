-- One row per action of the South-South strategy: by which entity, due when, how far it is, what holds it back.
create or replace view out_strategy_action as
select
    core_strategy_action.organisation,
    core_strategy_action.office,
    core_membership.country,
    core_membership.bureau,
    core_membership.bureau_now,
    core_strategy_action.due_on as date,
    core_calendar.year,
    core_calendar.quarter,
    core_calendar.month,
    core_strategy_action.action_id,
    core_strategy_action.title,
    core_strategy_action.entity,
    core_strategy_action.progress,
    core_strategy_action.obstacle,
    core_strategy_action.done_on,
    core_strategy_action.due_on <= clock.today as is_due,
    core_strategy_action.done_on is not null as is_done,
    core_strategy_action.progress = 'stalled' as is_stalled,
    'strategy_action' as origin,
    core_strategy_action.submission_id,
    core_strategy_action.sheet,
    core_strategy_action.row
from core_strategy_action
inner join clock on clock.organisation = core_strategy_action.organisation
left join core_membership
    on core_membership.organisation = core_strategy_action.organisation
    and core_membership.office = core_strategy_action.office
    and core_strategy_action.due_on between core_membership.valid_from and core_membership.valid_to
left join core_calendar on core_calendar.day = core_strategy_action.due_on;
