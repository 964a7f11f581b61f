-- One row per opportunity and need it says it would answer: who was asked, when, and where the talk stands.
create or replace view out_asked as
with named as (
    select organisation, opportunity_id, trim(unnest(string_split(need_ids, ';'))) as need_id
    from core_opportunity
    where need_ids is not null
)

select
    core_pursuit.organisation,
    named.need_id,
    core_pursuit.opportunity_id,
    core_pursuit.title,
    core_pursuit.partner_id,
    core_pursuit.partner_name,
    core_pursuit.source,
    core_pursuit.stage,
    core_pursuit.outcome,
    core_pursuit.owner,
    core_pursuit.country,
    core_pursuit.office,
    core_pursuit.bureau,
    core_pursuit.bureau_now,
    core_pursuit.first_contact_on as date,
    core_pursuit.stage_since,
    core_pursuit.expected_usd,
    'opportunity' as origin,
    core_pursuit.submission_id,
    core_pursuit.sheet,
    core_pursuit.row
from core_pursuit
inner join named
    on named.organisation = core_pursuit.organisation and named.opportunity_id = core_pursuit.opportunity_id;
