-- What each agreement is worth, what its time would have spent and what it spent, by country it serves, and how many
-- received rows say so: counted where none stands twice in one country; else they are not told here.
create or replace table rollup_delivery as
with lines as materialized (
    select * from out_delivery
),

apart as (
    select count(*) = count(distinct hash(submission_id, sheet, row, origin, country)) as is_once
    from lines
    where submission_id is not null
),

placed as (
    select
        lines.*,
        case
            when not apart.is_once then null
            when lines.submission_id is not null and (lines.signed_usd <> 0 or lines.spent_usd <> 0) then 1
            else 0
        end as rows_country
    from lines
    cross join apart
)

select
    organisation, agreement_id, agreement_title, partner_id, partner_name, source, status, is_active, csp_outcome,
    activity_area, country, office, bureau, bureau_now,
    sum(signed_usd) as signed_usd,
    sum(elapsed_usd) as elapsed_usd,
    sum(spent_usd) as spent_usd,
    sum(gap_usd) as gap_usd,
    sum(rows_country) as rows_country
from placed
group by all;
