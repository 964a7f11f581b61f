-- One row per thing that asks for a decision, and office: what, how much is at stake, by when, whose it is.
-- urgency 1: late or due within two weeks, and lost if nobody acts (an agreement that ends, a plan, a check);
-- 2: within 45 days, or late but still to be had; 3: later. stake_id is what the money belongs to, so that it counts once.
create or replace view out_decision as
with asked as (
    select
        'renewal' as kind,
        out_agreement.organisation,
        out_agreement.agreement_id as subject_id,
        out_agreement.agreement_id as stake_id,
        out_agreement.agreement_title as title,
        out_agreement.partner_name,
        out_agreement.owner,
        out_agreement.office,
        out_agreement.country,
        out_agreement.bureau_now,
        out_agreement.ends_on as due_on,
        out_agreement.signed_usd as usd,
        case when exists (
            select 1 from core_opportunity
            where core_opportunity.organisation = out_agreement.organisation
                and core_opportunity.partner_id = out_agreement.partner_id
                and core_opportunity.stage not in ('won', 'lost', 'dormant')
        ) then 'plan' else 'no_plan' end as detail,
        out_agreement.origin,
        out_agreement.submission_id,
        out_agreement.sheet,
        out_agreement.row
    from out_agreement
    where out_agreement.is_ending and out_agreement.signed_usd > 0

    union all

    select
        'corrective' as kind,
        out_corrective.organisation,
        out_corrective.agreement_id as subject_id,
        out_corrective.agreement_id as stake_id,
        out_corrective.measure as title,
        out_corrective.partner_name,
        out_corrective.agency_owner as owner,
        out_corrective.office,
        out_corrective.country,
        out_corrective.bureau_now,
        out_corrective.date as due_on,
        out_corrective.usd,
        case when out_corrective.agency_owner is null then 'no_owner' else 'owner' end as detail,
        out_corrective.origin,
        out_corrective.submission_id,
        out_corrective.sheet,
        out_corrective.row
    from out_corrective
    where out_corrective.is_late

    union all

    select
        'evaluation' as kind,
        out_evaluation.organisation,
        out_evaluation.agreement_id as subject_id,
        out_evaluation.agreement_id as stake_id,
        out_evaluation.agreement_title as title,
        out_evaluation.partner_name,
        out_evaluation.owner,
        out_evaluation.office,
        out_evaluation.country,
        out_evaluation.bureau_now,
        cast(out_evaluation.date + interval 6 month as date) as due_on,
        out_evaluation.usd,
        'missing' as detail,
        out_evaluation.origin,
        out_evaluation.submission_id,
        out_evaluation.sheet,
        out_evaluation.row
    from out_evaluation
    where not out_evaluation.is_done

    union all

    select
        'need' as kind,
        out_need.organisation,
        out_need.need_id as subject_id,
        out_need.need_id as stake_id,
        out_need.need_title as title,
        cast(null as varchar) as partner_name,
        cast(null as varchar) as owner,
        out_need.office,
        out_need.country,
        out_need.bureau_now,
        out_need.due_on,
        out_need.required_usd as usd,
        'unmet' as detail,
        out_need.origin,
        out_need.submission_id,
        out_need.sheet,
        out_need.row
    from out_need
    where out_need.is_unmet and out_need.priority = 1

    union all

    select
        'due_diligence' as kind,
        out_agreement.organisation,
        out_agreement.partner_id as subject_id,
        out_agreement.agreement_id as stake_id,
        out_agreement.agreement_title as title,
        out_agreement.partner_name,
        out_agreement.owner,
        out_agreement.office,
        out_agreement.country,
        out_agreement.bureau_now,
        out_agreement.check_valid_until as due_on,
        out_agreement.signed_usd as usd,
        'lapsed' as detail,
        out_agreement.origin,
        out_agreement.submission_id,
        out_agreement.sheet,
        out_agreement.row
    from out_agreement
    where out_agreement.is_active and not out_agreement.has_valid_check and out_agreement.check_valid_until is not null

    union all

    select
        'delivery' as kind,
        out_progress.organisation,
        out_progress.agreement_id as subject_id,
        out_progress.agreement_id as stake_id,
        out_progress.agreement_title as title,
        out_progress.partner_name,
        out_progress.owner,
        out_progress.office,
        out_progress.country,
        out_progress.bureau_now,
        out_progress.ends_on as due_on,
        out_progress.signed_usd as usd,
        'ahead' as detail,
        out_progress.origin,
        out_progress.submission_id,
        out_progress.sheet,
        out_progress.row
    from out_progress
    where out_progress.money_part - out_progress.result_part >= 0.2 and out_progress.status in ('signed', 'active')

    union all

    select
        'reporting' as kind,
        out_due.organisation,
        out_due.office as subject_id,
        cast(null as varchar) as stake_id,
        out_due.period as title,
        cast(null as varchar) as partner_name,
        cast(null as varchar) as owner,
        out_due.office,
        out_due.country,
        out_due.bureau_now,
        out_due.due_on,
        cast(null as decimal(24, 6)) as usd,
        'silent' as detail,
        cast(null as varchar) as origin,
        cast(null as varchar) as submission_id,
        cast(null as varchar) as sheet,
        cast(null as integer) as row
    from out_due
    where out_due.is_newest and not out_due.is_received

    union all

    select
        'held' as kind,
        out_received_money.organisation,
        out_received_money.submission_id as subject_id,
        out_received_money.submission_id as stake_id,
        out_received_money.file_name as title,
        cast(null as varchar) as partner_name,
        cast(null as varchar) as owner,
        out_received_money.office,
        out_received_money.country,
        out_received_money.bureau_now,
        out_received_money.known_on as due_on,
        sum(out_received_money.held_usd) as usd,
        'held' as detail,
        cast(null as varchar) as origin,
        cast(null as varchar) as submission_id,
        cast(null as varchar) as sheet,
        cast(null as integer) as row
    from out_received_money
    group by
        out_received_money.organisation,
        out_received_money.submission_id,
        out_received_money.file_name,
        out_received_money.office,
        out_received_money.country,
        out_received_money.bureau_now,
        out_received_money.known_on
    having sum(out_received_money.held_usd) > 0
)

select
    asked.*,
    asked.bureau_now as bureau,
    date_diff('day', clock.today, asked.due_on) as days,
    case
        when date_diff('day', clock.today, asked.due_on) <= 14
            and asked.kind in ('renewal', 'corrective', 'due_diligence') then 1
        when date_diff('day', clock.today, asked.due_on) <= 45 then 2
        else 3
    end as urgency
from asked
inner join clock on clock.organisation = asked.organisation;
