-- One row per submission that stands on the day asked, with the place of the office that sent it.
create or replace view core_standing as
select
    submission.*,
    core_membership.country,
    core_membership.bureau,
    core_membership.bureau_now
from submission
cross join knowledge
left join core_membership
    on core_membership.organisation = submission.organisation
    and core_membership.office = submission.office
    and coalesce(submission.period_end, submission.known_on) between core_membership.valid_from and core_membership.valid_to
where submission.known_on <= knowledge.known_on and knowledge.known_on < submission.known_to;
