-- One row per mentor of the network who stands and topic they know: how many colleagues they take on, and how many they
-- mentored in the last 90 days. Nobody who did not consent; a figure counts them, nothing lists them, and a row says
-- no file: which offices have a mentor would say who.
create or replace view out_mentor as
with mentored as (
    select core_exchange.organisation, core_exchange.from_practitioner, count(distinct core_exchange.to_practitioner) as colleagues
    from core_exchange
    inner join clock on clock.organisation = core_exchange.organisation
    where core_exchange.channel = 'mentoring' and core_exchange.date between clock.today - 90 and clock.today
    group by core_exchange.organisation, core_exchange.from_practitioner
)

select
    core_practitioner.organisation,
    core_practitioner.practitioner_id,
    trim(unnest(string_split(coalesce(core_practitioner.topics, ''), ';'))) as topic,
    core_practitioner.language,
    core_practitioner.office,
    core_membership.country,
    core_membership.bureau,
    core_membership.bureau_now,
    coalesce(mentored.colleagues, 0) < core_practitioner.mentor_places as has_place,
    cast(null as varchar) as origin,
    cast(null as varchar) as submission_id,
    cast(null as varchar) as sheet,
    cast(null as integer) as row
from core_practitioner
inner join clock on clock.organisation = core_practitioner.organisation
left join mentored
    on mentored.organisation = core_practitioner.organisation
    and mentored.from_practitioner = core_practitioner.practitioner_id
left join core_membership
    on core_membership.organisation = core_practitioner.organisation
    and core_membership.office = core_practitioner.office
    and clock.today between core_membership.valid_from and core_membership.valid_to
where core_practitioner.mentor
    and core_practitioner.consent
    and coalesce(core_practitioner.joined_on, clock.today) <= clock.today
    and coalesce(core_practitioner.left_on, clock.today) >= clock.today;
