-- One row per organisation in the warehouse, with the day its data speak of and how much of it there is.
create or replace view out_organisation as
select
    clock.organisation,
    coalesce(organisation.name_fr, clock.organisation) as name_fr,
    coalesce(organisation.name_en, clock.organisation) as name_en,
    coalesce(organisation.name_es, clock.organisation) as name_es,
    coalesce(organisation.is_fictional, false) as is_fictional,
    clock.today,
    coalesce(received.rows_accepted, 0) as rows_accepted,
    cast(null as varchar) as origin,
    cast(null as varchar) as submission_id,
    cast(null as varchar) as sheet,
    cast(null as integer) as row
from clock
left join organisation on organisation.organisation = clock.organisation
left join (
    select submission.organisation, sum(submission_sheet.rows_accepted) as rows_accepted
    from submission
    inner join submission_sheet on submission_sheet.submission_id = submission.submission_id
    group by submission.organisation
) as received on received.organisation = clock.organisation;
