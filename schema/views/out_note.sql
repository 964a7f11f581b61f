-- One row per director's note, with the bureau it speaks for, and the figure it is pinned to where it is.
-- Its place: a bureau, a country, nothing for the whole organisation.
create or replace view out_note as
select
    core_note.organisation,
    core_note.office,
    core_membership.bureau,
    core_membership.bureau_now,
    case core_membership.kind
        when 'bureau' then core_note.office
        when 'country' then core_membership.country
    end as place,
    core_note.date,
    core_note.author,
    core_note.text,
    core_note.expires_on,
    core_note.metric,
    coalesce(core_note.year, extract(year from core_note.date)) as year,
    'note' as origin,
    core_note.submission_id,
    core_note.sheet,
    core_note.row
from core_note
left join core_membership
    on core_membership.organisation = core_note.organisation
    and core_membership.office = core_note.office
    and core_note.date between core_membership.valid_from and core_membership.valid_to;
