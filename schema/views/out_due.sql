-- One row per office and period it owes a workbook for: the day it was due, what came, what state that leaves it in,
-- and the money that stands behind the office. An office owes from the first period it sent; one that never sent owes
-- the newest. Punctual is what first came in time: a resubmission is not a delay.
-- Today is the day asked, or the last day anything came.
create or replace view out_due as
with reference as (
    select
        clock.organisation,
        case
            when knowledge.known_on = date '9999-12-30'
                then greatest(clock.today, max(coalesce(submission.known_on, clock.today)))
            else knowledge.known_on
        end as today
    from clock
    cross join knowledge
    left join submission
        on submission.organisation = clock.organisation and submission.known_on <= knowledge.known_on
    group by clock.organisation, clock.today, knowledge.known_on
),

period_due as (
    select distinct submission.organisation, submission.period, submission.period_end
    from submission
    cross join knowledge
    where submission.family = 'office'
        and submission.period like '____-Q_'
        and submission.period_end is not null
        and submission.known_on <= knowledge.known_on
),

newest as (
    select period_due.organisation, max(period_due.period_end) as period_end
    from period_due
    group by period_due.organisation
),

received as (
    select
        submission.organisation,
        submission.office,
        submission.period,
        min(submission.known_on) as first_known_on,
        max_by(submission.submission_id, submission.known_on) as submission_id,
        max_by(submission.status, submission.known_on) as status
    from submission
    cross join knowledge
    where submission.known_on <= knowledge.known_on
    group by submission.organisation, submission.office, submission.period
),

last_sent as (
    select
        submission.organisation,
        submission.office,
        max(submission.known_on) as last_known_on,
        max(submission.period_end) as last_period_end,
        min(submission.period_end) as first_period_end,
        max_by(submission.language, submission.known_on) as language
    from submission
    cross join knowledge
    where submission.known_on <= knowledge.known_on and submission.office is not null
    group by submission.organisation, submission.office
),

portfolio as (
    select out_agreement.organisation, out_agreement.office, sum(out_agreement.signed_usd) as portfolio_usd
    from out_agreement
    where out_agreement.is_active
    group by out_agreement.organisation, out_agreement.office
),

owed as (
    select
        period_due.organisation,
        core_membership.office,
        core_membership.kind,
        core_membership.country,
        core_membership.bureau,
        core_membership.bureau_now,
        period_due.period,
        period_due.period_end,
        cast(period_due.period_end + clock.reporting_due_days as date) as due_on,
        reference.today,
        received.first_known_on,
        received.submission_id,
        received.status,
        last_sent.last_known_on,
        last_sent.last_period_end,
        last_sent.language,
        lag(received.first_known_on is not null) over (
            partition by period_due.organisation, core_membership.office order by period_due.period_end
        ) as was_received_before
    from period_due
    inner join clock on clock.organisation = period_due.organisation
    inner join reference on reference.organisation = period_due.organisation
    inner join core_membership
        on core_membership.organisation = period_due.organisation
        and period_due.period_end between core_membership.valid_from and core_membership.valid_to
        and not (core_membership.kind = 'bureau' and core_membership.bureau <> core_membership.office)
    inner join newest on newest.organisation = period_due.organisation
    left join received
        on received.organisation = period_due.organisation
        and received.office = core_membership.office
        and received.period = period_due.period
    left join last_sent
        on last_sent.organisation = period_due.organisation and last_sent.office = core_membership.office
    where period_due.period_end >= coalesce(last_sent.first_period_end, newest.period_end)
)

select
    owed.organisation,
    owed.office,
    owed.kind,
    owed.country,
    owed.bureau,
    owed.bureau_now,
    owed.period,
    owed.period as quarter,
    cast(extract(year from owed.period_end) as integer) as year,
    owed.period_end,
    owed.period_end = max(owed.period_end) over (
        partition by owed.organisation, extract(year from owed.period_end)
    ) as is_last_of_year,
    owed.due_on,
    owed.due_on < owed.today as is_past_due,
    owed.first_known_on is not null as is_received,
    owed.first_known_on,
    greatest(date_diff('day', owed.due_on, coalesce(owed.first_known_on, owed.today)), 0) as days_late,
    case
        when owed.first_known_on <= owed.due_on then 'received'
        when owed.first_known_on is not null then 'received_late'
        when owed.due_on >= owed.today then 'due'
        when owed.last_known_on is null or not owed.was_received_before then 'silent'
        else 'late'
    end as calendar_state,
    owed.status,
    owed.language,
    owed.last_known_on,
    owed.last_period_end,
    date_diff('day', owed.last_period_end, owed.today) as data_age_days,
    owed.today,
    coalesce(portfolio.portfolio_usd, 0) as portfolio_usd,
    owed.submission_id,
    cast(null as varchar) as origin,
    cast(null as varchar) as sheet,
    cast(null as integer) as row
from owed
left join portfolio on portfolio.organisation = owed.organisation and portfolio.office = owed.office;
