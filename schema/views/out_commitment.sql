-- One row per commitment made at a forum: what it needs, what is funded, whether it was kept.
create or replace view out_commitment as
select
    core_forum_commitment.organisation,
    core_forum_commitment.office,
    core_membership.country,
    core_membership.bureau,
    core_membership.bureau_now,
    core_forum_commitment.made_on as date,
    core_calendar.year,
    core_calendar.quarter,
    core_calendar.month,
    core_forum_commitment.commitment_id,
    core_forum_commitment.forum,
    core_forum_commitment.label,
    core_forum_commitment.due_on,
    core_forum_commitment.done_on,
    core_forum_commitment.done_on is not null as is_done,
    coalesce(core_forum_commitment.funded_usd, 0) > 0 as is_funded,
    core_forum_commitment.needed_usd,
    core_forum_commitment.funded_usd,
    'forum_commitment' as origin,
    core_forum_commitment.submission_id,
    core_forum_commitment.sheet,
    core_forum_commitment.row
from core_forum_commitment
inner join clock on clock.organisation = core_forum_commitment.organisation
left join core_membership
    on core_membership.organisation = core_forum_commitment.organisation
    and core_membership.office = core_forum_commitment.office
    and core_forum_commitment.made_on between core_membership.valid_from and core_membership.valid_to
left join core_calendar on core_calendar.day = core_forum_commitment.made_on;
