-- One row per document of the knowledge portal that is not a story an office sent: whose it is, when it was last reviewed, how often it was opened and taken
-- up by another office in the last twelve months, and how many other offices cite it in an agreement or a plan. One that was never reviewed is as old as the day it was added.
create or replace view out_guidance as
with said as (
    select organisation, counted_by as office, practices from core_agreement where practices is not null
    union all
    select organisation, office, practices from core_work_plan where practices is not null
),

cited as (
    select distinct organisation, office, trim(unnest(string_split(practices, ';'))) as document from said
)

select
    out_portal.organisation,
    out_portal.document,
    out_portal.document_office as office,
    core_membership.country,
    core_membership.bureau,
    core_membership.bureau_now,
    max(out_portal.document_reviewed_on) as reviewed_on,
    coalesce(
        max(out_portal.document_reviewed_on), min(case when out_portal.kind = 'add' then out_portal.date end)
    ) as date,
    coalesce(
        max(out_portal.document_reviewed_on), min(case when out_portal.kind = 'add' then out_portal.date end)
    ) > max(clock.today) - interval 1 year as is_fresh,
    count(*) filter (where out_portal.kind = 'open' and out_portal.date > clock.today - interval 1 year) as opens,
    count(*) filter (where out_portal.is_reuse_elsewhere and out_portal.date > clock.today - interval 1 year) as reuses,
    (
        select count(*) from cited
        where cited.organisation = out_portal.organisation
            and cited.document = out_portal.document
            and cited.office is distinct from out_portal.document_office
    ) as citing_offices,
    'portal_event' as origin,
    arg_max(out_portal.submission_id, out_portal.date) as submission_id,
    arg_max(out_portal.sheet, out_portal.date) as sheet,
    arg_max(out_portal.row, out_portal.date) as row
from out_portal
inner join clock on clock.organisation = out_portal.organisation
left join core_membership
    on core_membership.organisation = out_portal.organisation
    and core_membership.office = out_portal.document_office
    and clock.today between core_membership.valid_from and core_membership.valid_to
where out_portal.document is not null
    and not exists (
        select 1 from core_content
        where core_content.organisation = out_portal.organisation and core_content.document = out_portal.document
    )
group by
    out_portal.organisation, out_portal.document, out_portal.document_office,
    core_membership.country, core_membership.bureau, core_membership.bureau_now;
