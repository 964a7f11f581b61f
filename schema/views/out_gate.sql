-- One row per agreement that has ended and is not closed, country, and gate it must pass to be closed: passed or not.
-- A gate that asks nothing of the agreement (no evaluation owed, no measure agreed, nothing promised) stands open; money
-- has come in when receipts reach 99 % of what was signed.
create or replace view out_gate as
with waiting as (
    select out_term.*
    from out_term
    inner join clock on clock.organisation = out_term.organisation
    where out_term.is_counted
        and out_term.status in ('ended', 'terminated', 'expired')
        and out_term.ends_on <= clock.today
),

owed as (
    select organisation, agreement_id, bool_and(coalesce(is_done, false)) as is_done
    from out_evaluation
    group by organisation, agreement_id
),

promised as (
    select
        organisation,
        agreement_id,
        bool_and(done_on is not null) filter (where origin = 'corrective_action') as corrected,
        bool_and(done_on is not null) filter (where origin = 'visibility') as honoured,
        bool_or(true) filter (where origin = 'follow_up') as followed
    from out_promise
    group by organisation, agreement_id
),

learned as (
    select organisation, agreement_id, bool_or(lessons is not null) as is_learned
    from out_review
    group by organisation, agreement_id
),

paid as (
    select
        core_received.organisation,
        core_received.agreement_id,
        sum(core_received.usd) >= 0.99 * any_value(core_deal.amount_usd) as is_paid
    from core_received
    inner join core_deal
        on core_deal.organisation = core_received.organisation
        and core_deal.agreement_id = core_received.agreement_id
    group by core_received.organisation, core_received.agreement_id
),

gated as (
    select
        waiting.*,
        unnest([
            {'gate': 'money', 'is_passed': coalesce(paid.is_paid, false)},
            {'gate': 'evaluation', 'is_passed': coalesce(owed.is_done, true)},
            {'gate': 'corrective', 'is_passed': coalesce(promised.corrected, true)},
            {'gate': 'visibility', 'is_passed': coalesce(promised.honoured, true)},
            {'gate': 'lessons', 'is_passed': coalesce(learned.is_learned, owed.is_done is null)},
            {'gate': 'follow_up', 'is_passed': coalesce(promised.followed, false)}
        ]) as told
    from waiting
    left join owed on owed.organisation = waiting.organisation and owed.agreement_id = waiting.agreement_id
    left join promised on promised.organisation = waiting.organisation and promised.agreement_id = waiting.agreement_id
    left join learned on learned.organisation = waiting.organisation and learned.agreement_id = waiting.agreement_id
    left join paid on paid.organisation = waiting.organisation and paid.agreement_id = waiting.agreement_id
)

select
    gated.* exclude (told, date, year, quarter, month),
    gated.ends_on as date,
    core_calendar.year,
    core_calendar.quarter,
    core_calendar.month,
    gated.told.gate as gate,
    gated.told.is_passed as is_passed,
    exists (
        select 1 from core_waiver
        where core_waiver.organisation = gated.organisation
            and core_waiver.agreement_id = gated.agreement_id
            and core_waiver.gate = gated.told.gate
    ) as is_waived,
    date_diff('day', gated.ends_on, clock.today) as days_since_end
from gated
inner join clock on clock.organisation = gated.organisation
left join core_calendar on core_calendar.day = gated.ends_on;
