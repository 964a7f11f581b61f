-- One row per sheet received and kind of money: what was read, accepted, held and set aside, in USD.
create or replace view out_received_money as
select
    submission.organisation,
    submission.submission_id,
    submission.file_name,
    submission.office,
    core_membership.country,
    core_membership.bureau,
    core_membership.bureau_now,
    submission.period,
    submission.period as quarter,
    submission.known_on,
    submission_money.sheet,
    submission_money.kind,
    submission_money.read_usd,
    submission_money.accepted_usd,
    submission_money.held_usd,
    submission_money.ignored_usd,
    cast(null as varchar) as origin,
    cast(null as integer) as row
from submission
cross join knowledge
inner join submission_money on submission_money.submission_id = submission.submission_id
left join core_membership
    on core_membership.organisation = submission.organisation
    and core_membership.office = submission.office
    and coalesce(submission.period_end, submission.known_on) between core_membership.valid_from and core_membership.valid_to
where submission.known_on <= knowledge.known_on and knowledge.known_on < submission.known_to;
