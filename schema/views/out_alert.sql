-- One row per thing that calls its owner, and office: every decision awaited, then what is late or about to lapse without
-- being one. alert_id stays the same while the thing does, so that it can be put off; urgency is that of the decisions.
create or replace view out_alert as
with late as (
    select
        'instalment' as kind,
        out_instalment.organisation,
        out_instalment.agreement_id as subject_id,
        out_instalment.agreement_title as title,
        out_instalment.partner_name,
        out_instalment.owner,
        out_instalment.office,
        out_instalment.country,
        out_instalment.bureau_now,
        out_instalment.date as due_on,
        out_instalment.overdue_usd as usd,
        out_instalment.origin,
        out_instalment.submission_id,
        out_instalment.sheet,
        out_instalment.row
    from out_instalment
    where out_instalment.overdue_usd > 0

    union all

    select
        out_promise.kind,
        out_promise.organisation,
        out_promise.agreement_id,
        out_promise.label,
        out_promise.partner_name,
        out_promise.owner,
        out_promise.office,
        out_promise.country,
        out_promise.bureau_now,
        out_promise.date,
        cast(null as decimal(24, 6)),
        out_promise.origin,
        out_promise.submission_id,
        out_promise.sheet,
        out_promise.row
    from out_promise
    where out_promise.kind in ('milestone', 'visibility') and out_promise.is_late

    union all

    select
        'plan',
        out_work_plan.organisation,
        out_work_plan.office,
        out_work_plan.milestone,
        cast(null as varchar),
        out_work_plan.owner,
        out_work_plan.office,
        out_work_plan.country,
        out_work_plan.bureau_now,
        out_work_plan.date,
        cast(null as decimal(24, 6)),
        out_work_plan.origin,
        out_work_plan.submission_id,
        out_work_plan.sheet,
        out_work_plan.row
    from out_work_plan
    where out_work_plan.is_late

    union all

    select
        'support',
        out_support.organisation,
        out_support.request_id,
        out_support.request_id,
        cast(null as varchar),
        cast(null as varchar),
        out_support.office,
        out_support.country,
        out_support.bureau_now,
        cast(out_support.date + interval 7 day as date),
        cast(null as decimal(24, 6)),
        out_support.origin,
        out_support.submission_id,
        out_support.sheet,
        out_support.row
    from out_support
    where not out_support.is_replied and out_support.is_due

    union all

    select
        'offer',
        out_offer.organisation,
        out_offer.offer_id,
        out_offer.description,
        out_offer.partner_name,
        cast(null as varchar),
        out_offer.office,
        out_offer.country,
        out_offer.bureau_now,
        out_offer.valid_until,
        out_offer.offered_usd,
        out_offer.origin,
        out_offer.submission_id,
        out_offer.sheet,
        out_offer.row
    from out_offer
    inner join clock on clock.organisation = out_offer.organisation
    where out_offer.is_standing and out_offer.valid_until <= clock.today + interval 30 day

    union all

    select
        out_risk.kind,
        out_risk.organisation,
        out_risk.agreement_id,
        out_risk.label,
        out_risk.partner_name,
        out_risk.owner,
        out_risk.office,
        out_risk.country,
        out_risk.bureau_now,
        out_risk.date,
        case when out_risk.kind = 'risk' then out_risk.inaction_usd end,
        out_risk.origin,
        out_risk.submission_id,
        out_risk.sheet,
        out_risk.row
    from out_risk
    where out_risk.is_open
        and (
            (out_risk.kind = 'obstacle' and out_risk.days_stuck > 60)
            or (out_risk.kind = 'risk' and out_risk.is_high and (out_risk.mitigation is null or out_risk.trend = 'rising'))
        )

    union all

    select
        out_entry.kind,
        out_entry.organisation,
        out_entry.entry_id,
        out_entry.label,
        cast(null as varchar),
        out_entry.owner,
        out_entry.office,
        out_entry.country,
        out_entry.bureau_now,
        out_entry.due_on,
        cast(null as decimal(24, 6)),
        out_entry.origin,
        out_entry.submission_id,
        out_entry.sheet,
        out_entry.row
    from out_entry
    where out_entry.kind = 'commitment' and out_entry.is_late

    union all

    select
        'silence',
        out_pair.organisation,
        out_pair.pair,
        out_pair.pair,
        cast(null as varchar),
        cast(null as varchar),
        out_pair.office,
        out_pair.country,
        out_pair.bureau_now,
        cast(out_pair.last_on + interval 30 day as date),
        cast(null as decimal(24, 6)),
        out_pair.origin,
        out_pair.submission_id,
        out_pair.sheet,
        out_pair.row
    from out_pair
    where out_pair.pair_kind in ('headquarters', 'bureau')
        and out_pair.office = out_pair.bureau_now
        and out_pair.contact_days >= 6
        and out_pair.is_silent
),

called as (
    select
        kind, organisation, subject_id, title, partner_name, owner, office, country, bureau_now, due_on, usd, urgency,
        days, detail, origin, submission_id, sheet, row
    from out_decision

    union all

    select
        late.kind, late.organisation, late.subject_id, late.title, late.partner_name, late.owner, late.office,
        late.country, late.bureau_now, late.due_on, late.usd,
        case when date_diff('day', clock.today, late.due_on) <= 45 then 2 else 3 end as urgency,
        date_diff('day', clock.today, late.due_on) as days,
        cast(null as varchar) as detail,
        late.origin, late.submission_id, late.sheet, late.row
    from late
    inner join clock on clock.organisation = late.organisation
)

select
    called.*,
    called.bureau_now as bureau,
    called.kind || ':' || called.subject_id || ':' || coalesce(called.title, '')
        || case when called.kind in ('instalment', 'plan') then ':' || called.due_on else '' end as alert_id
from called;
