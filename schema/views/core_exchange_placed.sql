-- One row per exchange between people, with the offices at both ends; a writer's own office where the row names only the person.
create or replace view core_exchange_placed as
select
    core_exchange.organisation,
    core_exchange.date,
    core_exchange.channel,
    core_exchange.topic,
    core_exchange.title,
    coalesce(core_exchange.from_office, writer.office) as from_office,
    coalesce(core_exchange.to_office, reader.office) as to_office,
    core_exchange.from_practitioner,
    core_exchange.to_practitioner,
    core_exchange.delay_h,
    core_exchange.outcome_90,
    core_exchange.participants,
    coalesce(core_exchange.count, 1) as exchanges,
    core_exchange.submission_id,
    core_exchange.sheet,
    core_exchange.row
from core_exchange
left join core_practitioner as writer
    on writer.organisation = core_exchange.organisation
    and writer.practitioner_id = core_exchange.from_practitioner
left join core_practitioner as reader
    on reader.organisation = core_exchange.organisation
    and reader.practitioner_id = core_exchange.to_practitioner;
