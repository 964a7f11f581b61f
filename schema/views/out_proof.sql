-- One row per document that proves something, and country of its agreement: results, visibility given, stories told.
create or replace view out_proof as
with shown as (
    select
        core_result.organisation,
        core_result.agreement_id,
        'result' as origin,
        core_result.indicator || ' · ' || core_result.period as label,
        core_result.evidence as proof,
        core_result.verified_by,
        core_result.verified_on as date,
        core_result.submission_id,
        core_result.sheet,
        core_result.row
    from core_result
    where core_result.evidence is not null

    union all

    select
        core_visibility.organisation,
        core_visibility.agreement_id,
        'visibility' as origin,
        core_visibility.commitment as label,
        core_visibility.proof,
        cast(null as varchar) as verified_by,
        core_visibility.done_on as date,
        core_visibility.submission_id,
        core_visibility.sheet,
        core_visibility.row
    from core_visibility
    where core_visibility.proof is not null

    union all

    select
        core_example.organisation,
        core_example.agreement_id,
        'example' as origin,
        core_example.title as label,
        core_example.proof,
        cast(null as varchar) as verified_by,
        core_example.date,
        core_example.submission_id,
        core_example.sheet,
        core_example.row
    from core_example
    where core_example.proof is not null
)

select
    shown.organisation,
    shown.agreement_id,
    core_deal.agreement_title,
    core_deal.partner_id,
    core_share.country,
    core_share.office,
    core_membership.bureau,
    core_membership.bureau_now,
    shown.label,
    shown.proof,
    shown.verified_by,
    shown.date,
    core_calendar.year,
    core_calendar.quarter,
    core_calendar.month,
    shown.origin,
    shown.submission_id,
    shown.sheet,
    shown.row
from shown
inner join clock on clock.organisation = shown.organisation
inner join core_deal on core_deal.organisation = shown.organisation and core_deal.agreement_id = shown.agreement_id
inner join core_share on core_share.organisation = shown.organisation and core_share.agreement_id = shown.agreement_id
left join core_membership
    on core_membership.organisation = shown.organisation
    and core_membership.office = core_share.office
    and coalesce(shown.date, clock.today) between core_membership.valid_from and core_membership.valid_to
left join core_calendar on core_calendar.day = shown.date;
