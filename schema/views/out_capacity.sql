-- One row per agreement in force or just ended, and country: the capacity of who delivers, before and after, and how far
-- its milestones slipped. capacity_band: what its first score was, under 50, under 70, or more.
create or replace view out_capacity as
with told as (
    select
        organisation,
        agreement_id,
        max(case when moment = 'before' then score end) as before_score,
        coalesce(
            max(case when moment = 'after' then score end), max(case when moment = 'during' then score end)
        ) as after_score,
        max(assessed) as assessed,
        max(is_local) as is_local,
        max(assessed_on) as assessed_on,
        min(submission_id) as submission_id,
        arg_min(sheet, submission_id || ' ' || row) as sheet,
        arg_min(row, submission_id || ' ' || row) as row
    from core_capacity
    group by organisation, agreement_id
),

slipped as (
    select organisation, agreement_id, max(slip_days) as slip_days
    from out_milestone
    group by organisation, agreement_id
)

select
    out_agreement.organisation,
    out_agreement.agreement_id,
    out_agreement.agreement_title,
    out_agreement.partner_id,
    out_agreement.partner_name,
    out_agreement.source,
    out_agreement.activity_area,
    out_agreement.country,
    out_agreement.office,
    out_agreement.bureau,
    out_agreement.bureau_now,
    coalesce(told.assessed_on, out_agreement.date) as date,
    out_agreement.is_active,
    told.agreement_id is not null as is_assessed,
    told.assessed,
    told.is_local,
    cast(told.before_score as double) as before_score,
    cast(told.after_score as double) as after_score,
    cast(told.after_score - told.before_score as double) as change,
    case when told.before_score < 50 then 'low' when told.before_score < 70 then 'middle'
        when told.before_score is not null then 'high' end as capacity_band,
    slipped.slip_days,
    case when told.agreement_id is not null then 'capacity' else 'agreement' end as origin,
    coalesce(told.submission_id, out_agreement.submission_id) as submission_id,
    coalesce(told.sheet, out_agreement.sheet) as sheet,
    coalesce(told.row, out_agreement.row) as row
from out_agreement
left join told
    on told.organisation = out_agreement.organisation and told.agreement_id = out_agreement.agreement_id
left join slipped
    on slipped.organisation = out_agreement.organisation and slipped.agreement_id = out_agreement.agreement_id
where out_agreement.signed_usd is not null and (out_agreement.is_active or told.agreement_id is not null);
