-- One row per result reported: how far from its baseline to its target, and the people it reached.
-- Of several reports on one indicator, place and year the latest counts.
-- In order: year: a question about some years then reads the rows beside one another.
create or replace view out_result as
with dated as (
    select
        core_result.*,
        try_cast(left(core_result.period, 4) as integer) as year,
        left(core_result.place, 3) as place_country,
        row_number() over (
            partition by
                core_result.organisation, core_result.agreement_id, core_result.indicator, core_result.place,
                left(core_result.period, 4)
            order by core_result.period desc, core_result.known_from desc, core_result.row desc
        ) as recency
    from core_result
)

select
    dated.organisation,
    dated.agreement_id,
    core_deal.agreement_title,
    core_deal.partner_id,
    core_deal.partner_name,
    core_deal.source,
    coalesce(dated.activity_area, core_deal.activity_area) as activity_area,
    dated.indicator,
    dated.level,
    dated.defined_by,
    dated.direction,
    dated.accumulation,
    dated.place,
    coalesce(dated.place_country, counting_membership.country) as country,
    case
        when counting_membership.country = dated.place_country then core_deal.counted_by
        else coalesce(core_principal.office, core_deal.counted_by)
    end as office,
    place_membership.bureau,
    place_membership.bureau_now,
    dated.period,
    dated.year,
    case when dated.period like '____-Q_' then dated.period end as quarter,
    dated.baseline,
    dated.target,
    dated.actual,
    case when dated.recency = 1 and dated.target <> dated.baseline and dated.actual is not null
        then least(greatest(1.0 * (dated.actual - dated.baseline) / nullif(dated.target - dated.baseline, 0), 0), 1.5)
    end as achievement,
    case when dated.recency = 1 and dated.target <> dated.baseline and dated.actual is not null then 1 else 0
    end as is_measured,
    case when dated.recency = 1 then 1 else 0 end as is_latest,
    case when dated.recency = 1 and dated.verified_on is not null then 1 else 0 end as is_verified,
    case
        when dated.evidence is not null and dated.verified_on is not null then 'A'
        when dated.verified_on is not null then 'B'
        when dated.evidence is not null then 'C'
        else 'D'
    end as evidence_grade,
    dated.evidence,
    dated.verified_by,
    dated.verified_on,
    case when dated.recency = 1 then dated.community_score end as community_score,
    case when dated.recency = 1 and dated.community_score is not null then dated.survey_n end as survey_n,
    dated.people,
    case when dated.recency = 1 and dated.people is not null then 1 else 0 end as is_people_count,
    case when dated.recency = 1 and dated.people is not null and dated.women is not null and dated.children is not null
        then 1 else 0
    end as is_disaggregated,
    core_deal.amount_usd as agreement_usd,
    case when dated.people is not null and dated.actual = dated.people then cast(dated.target as bigint)
    end as people_target,
    dated.tier,
    dated.count_method,
    dated.overlap_group,
    case when dated.count_method = 'disjoint_sum' then coalesce(dated.overlap_group, dated.agreement_id) end as disjoint_group,
    'result' || coalesce('@' || dated.letters, '') as origin,
    dated.submission_id,
    dated.sheet,
    dated.row
from dated
inner join clock on clock.organisation = dated.organisation
inner join core_deal on core_deal.organisation = dated.organisation and core_deal.agreement_id = dated.agreement_id
left join core_principal
    on core_principal.organisation = dated.organisation and core_principal.country = dated.place_country
left join core_membership as counting_membership
    on counting_membership.organisation = dated.organisation
    and counting_membership.office = core_deal.counted_by
    and clock.today between counting_membership.valid_from and counting_membership.valid_to
left join core_membership as place_membership
    on place_membership.organisation = dated.organisation
    and place_membership.office = case
        when counting_membership.country = dated.place_country then core_deal.counted_by
        else coalesce(core_principal.office, core_deal.counted_by)
    end
    and make_date(coalesce(dated.year, 2000), 7, 1) between place_membership.valid_from and place_membership.valid_to;
