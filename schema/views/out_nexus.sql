-- One row per signed agreement, country and pillar it serves (humanitarian, development, peace), with the part said for it.
create or replace view out_nexus as
with pillar as (
    select
        core_delivery.organisation,
        core_delivery.agreement_id,
        unnest(string_split(core_delivery.nexus_shares, '; ')) as part,
        core_delivery.submission_id,
        core_delivery.sheet,
        core_delivery.row
    from core_delivery
    where core_delivery.nexus_shares is not null
)

select
    out_agreement.organisation,
    out_agreement.agreement_id,
    out_agreement.agreement_title,
    out_agreement.partner_id,
    out_agreement.source,
    out_agreement.country,
    out_agreement.office,
    out_agreement.bureau,
    out_agreement.bureau_now,
    out_agreement.date,
    out_agreement.year,
    split_part(pillar.part, ' ', 1) as pillar,
    cast(out_agreement.signed_usd * cast(split_part(pillar.part, ' ', 2) as decimal(9, 4)) / 100 as decimal(24, 6)) as usd,
    'delivery' as origin,
    pillar.submission_id,
    pillar.sheet,
    pillar.row
from pillar
inner join out_agreement
    on out_agreement.organisation = pillar.organisation and out_agreement.agreement_id = pillar.agreement_id
where out_agreement.signed_usd is not null;
