-- One row per partner an office, or its bureau, invested to find: it signed first in a year and of a source they paid for.
-- The cohort is that office and year; whatever the partner brings later, to any office, is brought by its cohort.
-- At hand: held in memory while a version is built, for planning it costs more than its few rows.
create or replace view core_newcomer as
with first_signature as (
    select
        organisation,
        partner_id,
        source,
        counted_by as office,
        signed_on,
        row_number() over (partition by organisation, partner_id order by signed_on, agreement_id) as place
    from core_deal
    where is_counted and is_binding and signed_on is not null
)

select
    first_signature.organisation,
    first_signature.partner_id,
    first_signature.source,
    first_signature.office,
    first_signature.signed_on as since,
    cast(extract(year from first_signature.signed_on) as integer) as year
from first_signature
left join core_membership
    on core_membership.organisation = first_signature.organisation
    and core_membership.office = first_signature.office
    and make_date(cast(extract(year from first_signature.signed_on) as integer), 7, 1)
        between core_membership.valid_from and core_membership.valid_to
where first_signature.place = 1
    and exists (
        select 1 from core_outlay
        where core_outlay.organisation = first_signature.organisation
            and core_outlay.office in (first_signature.office, core_membership.bureau)
            and core_outlay.year = extract(year from first_signature.signed_on)
            and coalesce(core_outlay.source, first_signature.source) is not distinct from first_signature.source
    );
