-- One row per agreement in progress and country it serves: the parts of its money, of its time and of its results that are
-- behind it, 0 to 1 of the whole agreement, and what is ahead of what. Nothing where no spending, or no result, was told.
-- Results are held to 1 here: a bar is no longer than the whole.
create or replace view out_progress as
with spent as (
    select organisation, agreement_id, sum(amount_usd) as usd
    from core_flow
    where kind = 'expenditure'
    group by organisation, agreement_id
),

measured as (
    select organisation, agreement_id, least(1.0 * sum(achievement) / nullif(sum(is_measured), 0), 1) as result_part
    from out_result
    group by organisation, agreement_id
),

part as (
    select
        out_agreement.organisation,
        out_agreement.agreement_id,
        out_agreement.agreement_title,
        out_agreement.partner_id,
        out_agreement.partner_name,
        out_agreement.source,
        out_agreement.status,
        out_agreement.activity_area,
        out_agreement.owner,
        out_agreement.country,
        out_agreement.office,
        out_agreement.bureau,
        out_agreement.bureau_now,
        out_agreement.starts_on,
        out_agreement.ends_on,
        out_agreement.signed_usd,
        cast(1.0 * spent.usd / nullif(core_deal.amount_usd, 0) as double) as money_part,
        cast(core_elapsed.elapsed as double) as time_part,
        cast(measured.result_part as double) as result_part,
        out_agreement.origin,
        out_agreement.submission_id,
        out_agreement.sheet,
        out_agreement.row
    from out_agreement
    inner join core_deal
        on core_deal.organisation = out_agreement.organisation and core_deal.agreement_id = out_agreement.agreement_id
    inner join core_elapsed
        on core_elapsed.organisation = out_agreement.organisation
        and core_elapsed.agreement_id = out_agreement.agreement_id
    left join spent
        on spent.organisation = out_agreement.organisation and spent.agreement_id = out_agreement.agreement_id
    left join measured
        on measured.organisation = out_agreement.organisation and measured.agreement_id = out_agreement.agreement_id
    where out_agreement.is_active and core_deal.amount_usd > 0
),

ranged as (
    select
        part.*,
        greatest(coalesce(money_part, time_part), time_part, coalesce(result_part, time_part)) as most,
        least(coalesce(money_part, time_part), time_part, coalesce(result_part, time_part)) as least
    from part
)

select
    ranged.* exclude (most, least),
    ranged.most - ranged.least as widest,
    ranged.most - ranged.least >= 0.2 as is_diverging,
    case
        when ranged.most - ranged.least < 0.2 then 'together'
        else case when ranged.most = ranged.money_part then 'money' when ranged.most = ranged.result_part then 'result'
            else 'time' end
            || '_' || case when ranged.least = ranged.result_part then 'result' when ranged.least = ranged.money_part
                then 'money' else 'time' end
    end as story,
    ranged.result_part is not null as is_measured,
    cast(ranged.signed_usd * ranged.money_part as decimal(24, 6)) as spent_usd,
    cast(ranged.signed_usd * ranged.time_part as decimal(24, 6)) as planned_usd,
    cast(ranged.signed_usd * ranged.result_part as decimal(24, 6)) as earned_usd
from ranged;
