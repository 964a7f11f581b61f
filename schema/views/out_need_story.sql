-- One row per need not withdrawn: when it was declared, who was first asked, what was first signed, how long it waited.
-- An agreement signed before the need was declared does not answer it; a need without one still waits.
create or replace view out_need_story as
with named as (
    select organisation, partner_id, first_contact_on, trim(unnest(string_split(need_ids, ';'))) as need_id
    from core_opportunity
    where need_ids is not null
),

asked as (
    select
        organisation,
        need_id,
        min(first_contact_on) as first_asked_on,
        count(distinct partner_id) as partners_asked
    from named
    group by organisation, need_id
),

signed as (
    select
        core_agreement_need.organisation,
        core_agreement_need.need_id,
        min(core_deal.signed_on) as first_signed_on,
        count(distinct core_deal.agreement_id) as agreements
    from core_agreement_need
    inner join core_need
        on core_need.organisation = core_agreement_need.organisation
        and core_need.need_id = core_agreement_need.need_id
    inner join core_deal
        on core_deal.organisation = core_agreement_need.organisation
        and core_deal.agreement_id = core_agreement_need.agreement_id
        and core_deal.signed_on >= core_need.declared_on
    where core_deal.is_counted and core_deal.is_binding
    group by core_agreement_need.organisation, core_agreement_need.need_id
)

select
    out_need.organisation,
    out_need.need_id,
    out_need.need_title,
    core_need.description,
    core_need.why_private,
    out_need.kind,
    out_need.status,
    out_need.csp_outcome,
    out_need.sdg,
    out_need.priority,
    out_need.country,
    out_need.office,
    out_need.bureau,
    out_need.bureau_now,
    out_need.date,
    out_need.year,
    out_need.quarter,
    out_need.month,
    out_need.due_on,
    out_need.people_concerned,
    out_need.age_days,
    out_need.age_band,
    out_need.required_usd,
    out_need.covered_usd,
    out_need.is_unmet,
    out_need.is_matched,
    asked.first_asked_on,
    coalesce(asked.partners_asked, 0) as partners_asked,
    signed.first_signed_on,
    signed.first_signed_on is not null as is_signed,
    not out_need.is_matched or signed.first_signed_on is not null as is_timed,
    date_diff('day', out_need.date, coalesce(signed.first_signed_on, clock.today)) as wait_days,
    out_need.is_unmet and out_need.due_on < clock.today as is_overdue,
    out_need.origin,
    out_need.submission_id,
    out_need.sheet,
    out_need.row
from out_need
inner join clock on clock.organisation = out_need.organisation
inner join core_need
    on core_need.organisation = out_need.organisation and core_need.need_id = out_need.need_id
left join asked on asked.organisation = out_need.organisation and asked.need_id = out_need.need_id
left join signed on signed.organisation = out_need.organisation and signed.need_id = out_need.need_id
where out_need.is_counted;
