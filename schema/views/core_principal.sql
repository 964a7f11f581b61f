-- One row per organisation and country: the office that stands for the country where several do.
-- At hand: held in memory while a version is built, for most views read it.
create or replace view core_principal as
select
    organisation,
    country,
    coalesce(max(case when office = country then office end), min(office)) as office
from core_office
where kind = 'country' and country is not null
group by organisation, country;
