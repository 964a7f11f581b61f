-- One row per opportunity that was won or lost, and stage it was seen in before: what each stage led to.
-- One that was never seen open bears no stage: it counts in the rate of the whole portfolio only.
-- At hand: held in memory while a version is built, for several views read it.
create or replace view core_pursuit_case as
with seen as (
    select distinct accepted_opportunity.organisation, accepted_opportunity.opportunity_id, accepted_opportunity.stage
    from accepted_opportunity
    cross join knowledge
    where accepted_opportunity.known_from <= knowledge.known_on
        and accepted_opportunity.stage not in ('won', 'lost', 'dormant')
)

select
    core_pursuit.organisation,
    core_pursuit.opportunity_id,
    core_pursuit.bureau_now,
    seen.stage,
    core_pursuit.outcome = 'won' as is_won
from core_pursuit
left join seen
    on seen.organisation = core_pursuit.organisation and seen.opportunity_id = core_pursuit.opportunity_id
where core_pursuit.outcome in ('won', 'lost');
