-- One row per pair of offices in touch over the last twelve months and end of it: how evenly the days they exchange follow one
-- another, and for how long they have been silent. Several exchanges of a day are one day of contact. A line is what ties
-- headquarters to a bureau, or a bureau to an office of its own; the other pairs are of one region, or across.
create or replace view out_pair as
with contact as (
    select
        core_exchange_placed.organisation,
        least(core_exchange_placed.from_office, core_exchange_placed.to_office) as one,
        greatest(core_exchange_placed.from_office, core_exchange_placed.to_office) as other,
        core_exchange_placed.date,
        sum(core_exchange_placed.exchanges) as exchanges,
        arg_min(core_exchange_placed.submission_id, core_exchange_placed.row) as submission_id,
        arg_min(core_exchange_placed.sheet, core_exchange_placed.row) as sheet,
        min(core_exchange_placed.row) as row
    from core_exchange_placed
    inner join clock on clock.organisation = core_exchange_placed.organisation
    where core_exchange_placed.from_office <> core_exchange_placed.to_office
        and core_exchange_placed.date between clock.today - interval 1 year and clock.today
    group by all
),

spaced as (
    select
        contact.*,
        date_diff('day', lag(date) over (partition by organisation, one, other order by date), date) as gap
    from contact
),

paired as (
    select
        spaced.organisation,
        spaced.one,
        spaced.other,
        count(*) as contact_days,
        sum(spaced.exchanges) as exchanges,
        max(spaced.date) as last_on,
        case when count(*) >= 3 then greatest(0, 1 - stddev_pop(spaced.gap) / avg(spaced.gap)) end as regularity,
        arg_max(spaced.submission_id, spaced.date) as submission_id,
        arg_max(spaced.sheet, spaced.date) as sheet,
        arg_max(spaced.row, spaced.date) as row
    from spaced
    group by spaced.organisation, spaced.one, spaced.other
),

ended as (
    select paired.*, paired.one as office, paired.other as other_office from paired
    union all
    select paired.*, paired.other as office, paired.one as other_office from paired
)

select
    ended.organisation,
    ended.one || ' – ' || ended.other as pair,
    ended.office,
    ended.other_office,
    mine.country,
    mine.bureau,
    mine.bureau_now,
    theirs.bureau_now as other_bureau,
    case
        when 'headquarters' in (mine.kind, theirs.kind) and 'bureau' in (mine.kind, theirs.kind) then 'headquarters'
        when mine.bureau_now = theirs.bureau_now and 'bureau' in (mine.kind, theirs.kind) then 'bureau'
        when mine.bureau_now = theirs.bureau_now then 'region'
        else 'across'
    end as pair_kind,
    ended.contact_days,
    ended.exchanges,
    ended.last_on,
    date_diff('day', ended.last_on, clock.today) as silent_days,
    date_diff('day', ended.last_on, clock.today) > 30 as is_silent,
    cast(ended.regularity as double) as regularity,
    ended.regularity is not null as is_judged,
    'exchange' as origin,
    ended.submission_id,
    ended.sheet,
    ended.row
from ended
inner join clock on clock.organisation = ended.organisation
left join core_membership as mine
    on mine.organisation = ended.organisation
    and mine.office = ended.office
    and clock.today between mine.valid_from and mine.valid_to
left join core_membership as theirs
    on theirs.organisation = ended.organisation
    and theirs.office = ended.other_office
    and clock.today between theirs.valid_from and theirs.valid_to;
