-- One row per agreement, kind of flow and year that two sources or more tell (office sheet, finance ledger, CRM), or that
-- a ledger or CRM extract tells alone: what each says, how far the furthest is from the ledger (from the office, where the
-- ledger says nothing), why, and what is told again and so counts once (aside_usd). An extract is compared with the flows
-- of the days it is for; a line that an office's workbook says is of the ledger is then the office's word. Within a
-- hundredth of the amount, or 100 dollars, they agree; what agrees over all years differs by its time only; what agrees
-- in the currency it was written in differs by its rate only.
create or replace view out_reconciliation as
with extract_days as (
    select
        core_standing.organisation,
        split_part(core_standing.identity, '|', 1) as register,
        min(coalesce(core_standing.period_start, core_telling.date)) as since,
        max(coalesce(core_standing.period_end, core_telling.date)) as until
    from core_standing
    inner join core_telling on core_telling.submission_id = core_standing.submission_id
    where starts_with(core_standing.identity, 'ledger|') or starts_with(core_standing.identity, 'crm|')
    group by core_standing.organisation, split_part(core_standing.identity, '|', 1)
),

extract_file as (
    select core_standing.submission_id, extract_days.register
    from core_standing
    inner join extract_days
        on extract_days.organisation = core_standing.organisation
        and starts_with(core_standing.identity, extract_days.register || '|')
),

extracted as (
    select
        core_telling.organisation,
        core_telling.agreement_id,
        core_telling.kind,
        min(extract_days.since) as since,
        max(extract_days.until) as until,
        max(case when extract_file.register = 'ledger' then 1 else 0 end) as by_ledger,
        max(case when extract_file.register = 'crm' then 1 else 0 end) as by_crm
    from core_telling
    inner join extract_file on extract_file.submission_id = core_telling.submission_id
    inner join extract_days
        on extract_days.organisation = core_telling.organisation and extract_days.register = extract_file.register
    group by core_telling.organisation, core_telling.agreement_id, core_telling.kind
),

telling as (
    select
        core_telling.organisation,
        core_telling.agreement_id,
        core_telling.kind,
        core_telling.date,
        core_telling.currency,
        core_telling.amount,
        core_telling.amount_usd,
        core_telling.submission_id,
        core_telling.sheet,
        core_telling.row,
        extracted.agreement_id is not null as has_extract,
        case
            when extract_file.register is not null then extract_file.register
            when core_telling.source is null then 'office'
            when core_telling.source = 'ledger' and extracted.by_ledger = 1 then 'office'
            when core_telling.source = 'crm' and extracted.by_crm = 1 then 'office'
            else core_telling.source
        end as source,
        case when told_twice.submission_id is not null then core_telling.amount_usd else 0 end as aside_usd
    from core_telling
    cross join knowledge
    left join extract_file on extract_file.submission_id = core_telling.submission_id
    left join extracted
        on extracted.organisation = core_telling.organisation
        and extracted.agreement_id = core_telling.agreement_id
        and extracted.kind = core_telling.kind
    left join told_twice
        on told_twice.submission_id = core_telling.submission_id
        and told_twice.sheet = core_telling.sheet
        and told_twice.row = core_telling.row
        and told_twice.letters = coalesce(core_telling.letters, '')
        and told_twice.known_from <= knowledge.known_on
        and told_twice.known_to > knowledge.known_on
    where core_telling.amount_usd is not null
        and (extracted.agreement_id is null or core_telling.date between extracted.since and extracted.until
            or told_twice.submission_id is not null)
),

said as (
    select
        telling.organisation,
        telling.agreement_id,
        telling.kind,
        cast(extract(year from telling.date) as integer) as year,
        count(distinct telling.source) as sources,
        count(distinct telling.currency) as currencies,
        max(telling.has_extract) as has_extract,
        sum(telling.aside_usd) as aside_usd,
        sum(case when telling.source = 'office' then telling.amount_usd end) as office_usd,
        sum(case when telling.source = 'ledger' then telling.amount_usd end) as ledger_usd,
        sum(case when telling.source = 'crm' then telling.amount_usd end) as crm_usd,
        sum(case when telling.source = 'office' then telling.amount end) as office_amount,
        sum(case when telling.source = 'ledger' then telling.amount end) as ledger_amount,
        sum(case when telling.source = 'crm' then telling.amount end) as crm_amount,
        min(telling.submission_id) as submission_id,
        arg_min(telling.sheet, telling.submission_id) as sheet,
        arg_min(telling.row, telling.submission_id) as row
    from telling
    where telling.source in ('office', 'ledger', 'crm')
    group by telling.organisation, telling.agreement_id, telling.kind, extract(year from telling.date)
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
        count(office_usd) > 0 or max(has_extract) as has_office,
        count(crm_usd) > 0 as has_crm
    from said
    group by organisation, agreement_id, kind
    having max(has_extract)
        or (case when count(ledger_usd) > 0 then 1 else 0 end) + (case when count(office_usd) > 0 then 1 else 0 end)
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
    measured.aside_usd,
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
