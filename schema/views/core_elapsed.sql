-- One row per signed agreement with a start and an end: the part of its planned time that has passed, 0 to 1.
create or replace view core_elapsed as
select
    core_deal.organisation,
    core_deal.agreement_id,
    1.0 * greatest(0, date_diff(
        'day', core_deal.starts_on,
        least(coalesce(core_deal.ended_on, clock.today), clock.today, core_deal.planned_end_on)
    )) / date_diff('day', core_deal.starts_on, core_deal.planned_end_on) as elapsed
from core_deal
inner join clock on clock.organisation = core_deal.organisation
where core_deal.is_counted
    and core_deal.is_binding
    and core_deal.planned_end_on > core_deal.starts_on;
