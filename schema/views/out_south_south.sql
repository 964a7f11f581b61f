-- One row per exchange between two countries of the South and entity that facilitates it: who provides, who receives,
-- what passes between them. A project among many countries is one exchange per pair (“37 ETH→DJI”): count projects.
create or replace view out_south_south as
with tie as (
    select
        *,
        regexp_replace(exchange_id, ' \S+→\S+$', '') as project,
        unnest(coalesce(nullif(list_sort(list_distinct(list_filter(
            list_transform(string_split(replace(facilitator, ';', ','), ','), lambda part: trim(part)),
            lambda part: part <> ''
        ))), []), [null])) as entity
    from core_south_south
),

pair as (
    select distinct organisation, provider, beneficiary
    from core_south_south
    where provider is not null and beneficiary is not null and provider <> beneficiary
)

select
    tie.organisation,
    tie.exchange_id,
    tie.project,
    coalesce(tie.title, tie.exchange_id) as title,
    tie.entity as facilitator,
    coalesce(min(tie.entity) over whole <> max(tie.entity) over whole, false) as is_jointly_supported,
    tie.agreement_id,
    tie.provider,
    tie.beneficiary,
    case when pair.provider is not null then tie.provider || '→' || tie.beneficiary end as pair,
    pair_back.provider is not null as is_two_way,
    tie.kind,
    tie.theme,
    tie.forum,
    coalesce(tie.gender, false) as has_gender_marker,
    coalesce(tie.private_sector, false) as is_with_companies,
    tie.date,
    extract(year from tie.date) as year,
    coalesce(tie.date + interval 6 month <= clock.today, false) as is_result_due,
    tie.result_6m is not null as has_result,
    'south_south' as origin,
    tie.submission_id,
    tie.sheet,
    tie.row
from tie
inner join clock on clock.organisation = tie.organisation
left join pair
    on pair.organisation = tie.organisation
    and pair.provider = tie.provider
    and pair.beneficiary = tie.beneficiary
left join pair as pair_back
    on pair_back.organisation = tie.organisation
    and pair_back.provider = tie.beneficiary
    and pair_back.beneficiary = tie.provider
window whole as (partition by tie.organisation, tie.project);
