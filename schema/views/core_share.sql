-- One row per agreement and country it serves: the share of its value, and the office that answers for it.
-- At hand: held in memory while a version is built, for most views read it.
create or replace view core_share as
select
    core_agreement.organisation,
    core_agreement.agreement_id,
    core_agreement_country.country,
    case
        when core_agreement_country.country is null then core_agreement.counted_by
        when counting_office.country = core_agreement_country.country then core_agreement.counted_by
        else coalesce(core_principal.office, core_agreement.counted_by)
    end as office,
    cast(coalesce(core_agreement_country.share, 1) as decimal(19, 6)) as share  -- wide, so that dollars times it have room
from core_agreement
left join core_agreement_country
    on core_agreement_country.organisation = core_agreement.organisation
    and core_agreement_country.agreement_id = core_agreement.agreement_id
left join (select distinct organisation, office, country from core_office) as counting_office
    on counting_office.organisation = core_agreement.organisation
    and counting_office.office = core_agreement.counted_by
left join core_principal
    on core_principal.organisation = core_agreement.organisation
    and core_principal.country = core_agreement_country.country;
