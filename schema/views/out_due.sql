-- One row per office and quarter it owes a workbook for: the day it was due, what came, what state that leaves it in,
-- and the money that stands behind the office. The one definition of due (docs/decisions/0015): an office owes each
-- quarter it was open at the end of, from the first quarter any office of the house sent. What else it sends (rates,
-- a longer period, an extract of a register) is never owed. Punctual is what first came in time: a resubmission is not a delay. A workbook that
-- a later one made needless was missed: it stays counted, and nobody waits for it any more.
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

workbook as (
    select submission.*
    from submission
    cross join knowledge
    where submission.family = 'office'
        and submission.period like '____-Q_'
        and submission.period_end is not null
        and submission.known_on <= knowledge.known_on
        and coalesce(split_part(submission.identity, '|', 1), '') not in ('ledger', 'crm')
),

period_due as (
    select
        workbook.organisation,
        workbook.period,
        workbook.period_end,
        cast(extract(year from workbook.period_end) as integer) as year,
        row_number() over (partition by workbook.organisation order by workbook.period_end desc) = 1 as is_newest,
        row_number() over (
            partition by workbook.organisation, extract(year from workbook.period_end)
            order by workbook.period_end desc
        ) = 1 as closes_year
    from workbook
    group by workbook.organisation, workbook.period, workbook.period_end
),

received as (
    select
        workbook.organisation,
        workbook.office,
        workbook.period,
        min(workbook.known_on) as first_known_on,
        max_by(workbook.submission_id, (workbook.known_on, workbook.received_at)) as submission_id,
        max_by(workbook.status, (workbook.known_on, workbook.received_at)) as status
    from workbook
    group by workbook.organisation, workbook.office, workbook.period
),

last_sent as (
    select
        workbook.organisation,
        workbook.office,
        max(workbook.known_on) as last_known_on,
        max(workbook.period_end) as last_period_end,
        max_by(workbook.language, workbook.known_on) as language
    from workbook
    where workbook.office is not null
    group by workbook.organisation, workbook.office
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
        period_due.year,
        period_due.is_newest,
        period_due.closes_year,
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
    left join received
        on received.organisation = period_due.organisation
        and received.office = core_membership.office
        and received.period = period_due.period
    left join last_sent
        on last_sent.organisation = period_due.organisation and last_sent.office = core_membership.office
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
    owed.year,
    owed.period_end,
    owed.is_newest,
    owed.closes_year,
    owed.due_on,
    owed.due_on < owed.today as is_past_due,
    owed.first_known_on is not null as is_received,
    owed.first_known_on,
    greatest(date_diff('day', owed.due_on, coalesce(owed.first_known_on, owed.today)), 0) as days_late,
    case
        when owed.first_known_on <= owed.due_on then 'received'
        when owed.first_known_on is not null then 'received_late'
        when owed.due_on >= owed.today then 'due'
        when owed.last_period_end > owed.period_end then 'missed'
        when owed.last_known_on is null or not owed.was_received_before then 'silent'
        else 'late'
    end as calendar_state,
    owed.status,
    owed.language,
    owed.last_known_on,
    owed.last_period_end,
    date_diff('day', owed.last_known_on, owed.today) as days_silent,
    date_diff('day', owed.last_period_end, owed.today) as data_age_days,
    owed.today,
    coalesce(portfolio.portfolio_usd, 0) as portfolio_usd,
    owed.submission_id,
    cast(null as varchar) as origin,
    cast(null as varchar) as sheet,
    cast(null as integer) as row
from owed
left join portfolio on portfolio.organisation = owed.organisation and portfolio.office = owed.office;
