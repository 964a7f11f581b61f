-- One row per sheet received that still stands on the day asked: what was read, accepted, held and set aside.
create or replace view out_submission as
select
    submission.organisation,
    submission.submission_id,
    submission.family,
    submission.file_name,
    submission.office,
    core_membership.country,
    core_membership.bureau,
    core_membership.bureau_now,
    submission.period,
    submission.period as quarter,
    submission.period_end as date,
    submission.known_on,
    submission.received_at,
    submission.author,
    submission.sender,
    submission.language,
    submission.status,
    submission_sheet.sheet,
    submission_sheet.table_name,
    submission_sheet.header_row,
    submission_sheet.rows_read,
    submission_sheet.rows_accepted,
    submission_sheet.rows_held,
    submission_sheet.rows_ignored,
    cast(null as varchar) as origin,
    cast(null as integer) as row
from submission
cross join knowledge
left join submission_sheet on submission_sheet.submission_id = submission.submission_id
left join core_membership
    on core_membership.organisation = submission.organisation
    and core_membership.office = submission.office
    and coalesce(submission.period_end, submission.known_on) between core_membership.valid_from and core_membership.valid_to
where submission.known_on <= knowledge.known_on and knowledge.known_on < submission.known_to;
