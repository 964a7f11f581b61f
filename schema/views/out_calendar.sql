-- One row per office and period it owes a workbook for: whether it came, and how late. Only offices that fill
-- our workbook owe one, once a quarter; what else they send (rates, a longer period) is never owed.
create or replace view out_calendar as
with period_due as (
    select distinct submission.organisation, submission.period, submission.period_end
    from submission
    cross join knowledge
    where submission.family = 'office'
        and submission.period like '____-Q_'
        and submission.period_end is not null
        and submission.known_on <= knowledge.known_on
),

live as (
    select
        submission.organisation,
        submission.office,
        submission.period,
        max(submission.known_on) as known_on,
        max(submission.submission_id) as submission_id,
        max(submission.file_name) as file_name
    from submission
    cross join knowledge
    where submission.known_on <= knowledge.known_on and knowledge.known_on < submission.known_to
    group by submission.organisation, submission.office, submission.period
),

last_seen as (
    select submission.organisation, submission.office, max(submission.known_on) as last_known_on
    from submission
    cross join knowledge
    where submission.known_on <= knowledge.known_on and submission.office is not null
    group by submission.organisation, submission.office
)

select
    period_due.organisation,
    core_membership.office,
    core_membership.kind,
    core_membership.country,
    core_membership.bureau,
    core_membership.bureau_now,
    period_due.period,
    period_due.period as quarter,
    period_due.period_end,
    live.known_on is not null as is_received,
    live.known_on,
    live.submission_id,
    live.file_name,
    last_seen.last_known_on,
    date_diff('day', last_seen.last_known_on, clock.today) as days_silent,
    case when live.known_on > period_due.period_end + clock.reporting_due_days
        then date_diff('day', period_due.period_end, live.known_on) - clock.reporting_due_days
    end as days_late,
    cast(null as varchar) as origin,
    cast(null as varchar) as sheet,
    cast(null as integer) as row
from period_due
inner join clock on clock.organisation = period_due.organisation
inner join core_membership
    on core_membership.organisation = period_due.organisation
    and period_due.period_end between core_membership.valid_from and core_membership.valid_to
    and not (core_membership.kind = 'bureau' and core_membership.bureau <> core_membership.office)
left join live
    on live.organisation = period_due.organisation
    and live.office = core_membership.office
    and live.period = period_due.period
left join last_seen
    on last_seen.organisation = period_due.organisation and last_seen.office = core_membership.office;
