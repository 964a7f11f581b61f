-- One row per instalment of a signed agreement (per programme year, where it has no schedule) and country: what of it
-- came, and what is still due. Receipts meet the oldest first, as in out_instalment; the parts add up to
-- out_programme_year. What an agreement that was closed or broken off never paid is no longer due: it is forgone.
-- In order: year: a question about some years then reads the rows beside one another.
create or replace view out_secured as
with received_in_all as (
    select organisation, agreement_id, sum(usd) as usd from core_received group by organisation, agreement_id
),

instalment as (
    select
        core_flow.organisation,
        core_flow.agreement_id,
        core_flow.currency,
        coalesce(core_flow.first_due_on, core_flow.date) as due_on,
        core_flow.date as expected_on,
        core_flow.amount,
        core_flow.amount_usd / nullif(core_flow.amount, 0) as usd_per_unit,
        sum(core_flow.amount) over (
            partition by core_flow.organisation, core_flow.agreement_id
            order by coalesce(core_flow.first_due_on, core_flow.date), core_flow.flow_id
            rows between unbounded preceding and current row
        ) as amount_so_far,
        'flow' || coalesce('@' || core_flow.letters, '') as origin,
        core_flow.submission_id,
        core_flow.sheet,
        core_flow.row
    from core_flow
    where core_flow.kind = 'instalment_due' and core_flow.amount_usd is not null
),

paid as (
    select
        instalment.organisation,
        instalment.origin,
        instalment.submission_id,
        instalment.sheet,
        instalment.row,
        sum(
            case
                when core_received.currency = instalment.currency then core_received.amount
                else core_received.usd / nullif(instalment.usd_per_unit, 0)
            end
        ) as amount
    from instalment
    inner join core_received
        on core_received.organisation = instalment.organisation and core_received.agreement_id = instalment.agreement_id
    group by instalment.organisation, instalment.origin, instalment.submission_id, instalment.sheet, instalment.row
),

met as (
    select
        instalment.organisation,
        instalment.origin,
        instalment.submission_id,
        instalment.sheet,
        instalment.row,
        instalment.due_on,
        instalment.expected_on,
        greatest(0, least(instalment.amount, instalment.amount_so_far - coalesce(paid.amount, 0)))
        / nullif(instalment.amount, 0) as open_share
    from instalment
    left join paid
        on paid.organisation = instalment.organisation
        and paid.submission_id = instalment.submission_id
        and paid.sheet = instalment.sheet
        and paid.row = instalment.row
        and paid.origin = instalment.origin
),

spread as (
    select
        out_programme_year.*,
        sum(out_programme_year.programme_usd) over (
            partition by out_programme_year.organisation, out_programme_year.agreement_id
            order by out_programme_year.year, out_programme_year.country, out_programme_year.office
            rows between unbounded preceding and current row
        ) as usd_so_far
    from out_programme_year
),

judged as (
    select
        spread.*,
        met.due_on,
        met.expected_on,
        case
            when met.open_share is not null then spread.programme_usd * met.open_share
            else greatest(0, least(spread.programme_usd, spread.usd_so_far - coalesce(received_in_all.usd, 0)))
        end as open_usd
    from spread
    left join met
        on met.organisation = spread.organisation
        and met.submission_id = spread.submission_id
        and met.sheet = spread.sheet
        and met.row = spread.row
        and met.origin = spread.origin
    left join received_in_all
        on received_in_all.organisation = spread.organisation and received_in_all.agreement_id = spread.agreement_id
)

select
    judged.organisation,
    judged.agreement_id,
    judged.agreement_title,
    judged.partner_id,
    judged.partner_name,
    judged.source,
    judged.activity_area,
    core_deal.status,
    core_deal.owner,
    judged.country,
    judged.office,
    judged.bureau,
    judged.bureau_now,
    judged.year,
    judged.is_estimated,
    judged.due_on,
    judged.expected_on,
    coalesce(judged.due_on < clock.today, false) as is_past_due,
    coalesce(judged.due_on between clock.today and clock.today + interval 90 day, false) as is_coming,
    case
        when judged.due_on is null then 'undated'
        when judged.due_on < clock.today then 'past'
        when judged.due_on <= clock.today + interval 30 day then '0-30'
        when judged.due_on <= clock.today + interval 60 day then '31-60'
        when judged.due_on <= clock.today + interval 90 day then '61-90'
        else '90+'
    end as horizon,
    judged.programme_usd,
    cast(judged.programme_usd - judged.open_usd as decimal(24, 6)) as received_usd,
    cast(case when core_deal.status in ('signed', 'active', 'suspended') then judged.open_usd else 0 end as decimal(24, 6))
        as due_usd,
    cast(case when core_deal.status in ('signed', 'active', 'suspended') then 0 else judged.open_usd end as decimal(24, 6))
        as forgone_usd,
    judged.origin,
    judged.submission_id,
    judged.sheet,
    judged.row
from judged
inner join clock on clock.organisation = judged.organisation
inner join core_deal
    on core_deal.organisation = judged.organisation and core_deal.agreement_id = judged.agreement_id;
