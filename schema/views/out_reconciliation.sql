-- One row per agreement, kind of flow and year that two sources or more tell (office sheet, finance ledger, CRM): what
-- each says, how far the furthest is from the ledger (from the office, where the ledger says nothing), and why. Within a
-- hundredth of the amount, or 100 dollars, they agree; what agrees over all years differs by its time only; what agrees
-- in the currency it was written in differs by its rate only.
create or replace view out_reconciliation as
with said as (
    select
        core_flow.organisation,
        core_flow.agreement_id,
        core_flow.kind,
        cast(extract(year from core_flow.date) as integer) as year,
        count(distinct core_flow.source) as sources,
        count(distinct core_flow.currency) as currencies,
        sum(case when core_flow.source = 'office' then core_flow.amount_usd end) as office_usd,
        sum(case when core_flow.source = 'ledger' then core_flow.amount_usd end) as ledger_usd,
        sum(case when core_flow.source = 'crm' then core_flow.amount_usd end) as crm_usd,
        sum(case when core_flow.source = 'office' then core_flow.amount end) as office_amount,
        sum(case when core_flow.source = 'ledger' then core_flow.amount end) as ledger_amount,
        sum(case when core_flow.source = 'crm' then core_flow.amount end) as crm_amount,
        min(core_flow.submission_id) as submission_id,
        arg_min(core_flow.sheet, core_flow.submission_id) as sheet,
        arg_min(core_flow.row, core_flow.submission_id) as row
    from core_flow
    where core_flow.source in ('office', 'ledger', 'crm') and core_flow.amount_usd is not null
    group by core_flow.organisation, core_flow.agreement_id, core_flow.kind, extract(year from core_flow.date)
),

in_all as (
    select
        organisation,
        agreement_id,
        kind,
        count(ledger_usd) > 0 as has_ledger,
        sum(coalesce(office_usd, 0)) as office_usd,
        sum(coalesce(ledger_usd, 0)) as ledger_usd,
        sum(coalesce(crm_usd, 0)) as crm_usd,
        count(office_usd) > 0 as has_office,
        count(crm_usd) > 0 as has_crm
    from said
    group by organisation, agreement_id, kind
    having (case when count(ledger_usd) > 0 then 1 else 0 end) + (case when count(office_usd) > 0 then 1 else 0 end)
        + (case when count(crm_usd) > 0 then 1 else 0 end) >= 2
),

measured as (
    select
        said.*,
        coalesce(case when in_all.has_ledger then coalesce(said.ledger_usd, 0) end, said.office_usd, 0) as right_usd,
        greatest(
            case when in_all.has_office and in_all.has_ledger
                then abs(coalesce(said.office_usd, 0) - coalesce(said.ledger_usd, 0)) else 0 end,
            case when in_all.has_crm and in_all.has_ledger
                then abs(coalesce(said.crm_usd, 0) - coalesce(said.ledger_usd, 0)) else 0 end,
            case when in_all.has_crm and in_all.has_office and not in_all.has_ledger
                then abs(coalesce(said.crm_usd, 0) - coalesce(said.office_usd, 0)) else 0 end
        ) as difference_usd,
        greatest(
            case when in_all.has_office and in_all.has_ledger
                then abs(in_all.office_usd - in_all.ledger_usd) else 0 end,
            case when in_all.has_crm and in_all.has_ledger
                then abs(in_all.crm_usd - in_all.ledger_usd) else 0 end,
            case when in_all.has_crm and in_all.has_office and not in_all.has_ledger
                then abs(in_all.crm_usd - in_all.office_usd) else 0 end
        ) as lasting_usd
    from said
    inner join in_all
        on in_all.organisation = said.organisation
        and in_all.agreement_id = said.agreement_id
        and in_all.kind = said.kind
)

select
    measured.organisation,
    measured.agreement_id,
    core_deal.agreement_title,
    core_deal.partner_id,
    core_deal.partner_name,
    core_deal.owner,
    core_deal.counted_by as office,
    core_membership.country,
    core_membership.bureau,
    core_membership.bureau_now,
    measured.kind,
    measured.year,
    measured.office_usd,
    measured.ledger_usd,
    measured.crm_usd,
    measured.right_usd,
    case when measured.difference_usd > greatest(100, 0.01 * abs(measured.right_usd)) then measured.difference_usd else 0
    end as gap_usd,
    case
        when measured.difference_usd <= greatest(100, 0.01 * abs(measured.right_usd)) then 'agrees'
        when measured.lasting_usd <= greatest(100, 0.01 * abs(measured.right_usd)) then 'time'
        when measured.sources >= 2 and measured.currencies = 1
            and coalesce(measured.office_amount, measured.ledger_amount, measured.crm_amount)
            = coalesce(measured.ledger_amount, measured.office_amount)
            and coalesce(measured.crm_amount, measured.ledger_amount, measured.office_amount)
            = coalesce(measured.ledger_amount, measured.office_amount)
            then 'rate'
        when measured.sources = 1 then 'missing'
        else 'amount'
    end as gap_reason,
    'flow' as origin,
    measured.submission_id,
    measured.sheet,
    measured.row
from measured
inner join core_deal
    on core_deal.organisation = measured.organisation and core_deal.agreement_id = measured.agreement_id
left join core_membership
    on core_membership.organisation = measured.organisation
    and core_membership.office = core_deal.counted_by
    and make_date(measured.year, 7, 1) between core_membership.valid_from and core_membership.valid_to;
