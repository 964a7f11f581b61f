"""Partners that may be one: what to ask, with its evidence and the money at stake, and what was decided."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from itertools import combinations
from pathlib import Path

import pyarrow as pa

import register
import store
from etl.likeness import (
    DIFFERENT,
    SAME,
    SHORTEST_ACRONYM,
    Likeness,
    Partner,
    Scale,
    domain,
    forget,
    skeleton,
    taken_apart,
)
from settings import OPEN_END, organisation_codes
from settings import organisation as organisation_named

#: Names that share a word borne by more than this many are not compared for that word's sake.
MOST_BEARERS = 40
#: A word lighter than this brings no two names together.
TELLING = 0.5
#: How a link came about: somebody decided, or the house did below the organisation's limit.
PERSON, AUTOMATIC = "person", "automatic"

_PROPOSAL = pa.schema(
    [
        ("organisation", pa.string()), ("partner_id", pa.string()), ("principal_id", pa.string()),
        ("partner_name", pa.string()), ("principal_name", pa.string()), ("score", pa.float64()),
        ("verdict", pa.string()), ("evidence", pa.string()), ("partner_country", pa.string()),
        ("principal_country", pa.string()), ("partner_usd", pa.decimal128(18, 2)),
        ("principal_usd", pa.decimal128(18, 2)),
    ]
)  # fmt: skip
_LINK = pa.schema(
    [("organisation", pa.string()), ("partner_id", pa.string()), ("principal_id", pa.string()), ("how", pa.string())]
)
_SPAN = pa.schema([*_LINK, ("known_from", pa.date32()), ("known_to", pa.date32())])
#: Who a partner is in the end, and how it came about.
Links = Mapping[str, tuple[str, str]]


@dataclass(frozen=True)
class Proposal:
    """Two partners that may be one; `principal` is the one with more money, whose name would stay."""

    partner: Partner
    principal: Partner
    likeness: Likeness
    partner_usd: Decimal
    principal_usd: Decimal


def proposals(partners: Sequence[Partner], usd: Mapping[str, Decimal]) -> list[Proposal]:
    """Every two worth a question or surely one, most money at stake first. `usd` is what each partner has brought."""
    scale = Scale(partner.name for partner in partners)
    found = []
    for one, other in sorted(_pairs(partners, scale)):
        likeness = scale.compare(partners[one], partners[other])
        if likeness.verdict != DIFFERENT:
            less, more = sorted((partners[one], partners[other]), key=lambda each: (_usd(each, usd), each.partner_id))
            found.append(Proposal(less, more, likeness, _usd(less, usd), _usd(more, usd)))
    return sorted(found, key=lambda each: (-each.partner_usd, -each.likeness.score, each.partner.partner_id))


def _usd(partner: Partner, usd: Mapping[str, Decimal]) -> Decimal:
    return usd.get(partner.partner_id, Decimal(0))


def _pairs(partners: Sequence[Partner], scale: Scale) -> set[tuple[int, int]]:
    """Pairs that share a telling word, an acronym, a web domain, or their consonants in two scripts."""
    in_scripts = any(not taken_apart(partner.name).is_latin for partner in partners)
    first: dict[str, int] = {}
    bearers: dict[str, set[int]] = {}
    for at, partner in enumerate(partners):
        for key in _keys(partner, scale, in_scripts):
            before = first.setdefault(key, at)
            if before != at:
                bearers.setdefault(key, {before}).add(at)
    return {pair for at in bearers.values() if len(at) <= MOST_BEARERS for pair in combinations(sorted(at), 2)}


def _keys(partner: Partner, scale: Scale, in_scripts: bool) -> list[str]:
    """What brings a partner together with others; words of one name, and of too many, bring nobody together."""
    name = taken_apart(partner.name)
    keys = ["=" + "".join(sorted(name.words)), "=" + "".join(name.words)]
    keys += [word for word in name.words if 1 < scale.bearers(word) <= MOST_BEARERS and scale.weight(word) >= TELLING]
    keys += [f"@{word}" for word in (*name.acronyms, *name.initials) if len(word) >= SHORTEST_ACRONYM]
    if in_scripts:
        keys.append("~" + skeleton("".join(name.words)))
    if site := domain(partner.website):
        keys.append(f"/{site}")
    return keys


def refresh(draft: store.Draft, organisation: str, warehouse: Path | None = None) -> int:
    """Ask again which partners of an organisation may be one, and keep what was decided; answers how many are open."""
    decided = register.partner_links(organisation, warehouse=warehouse)
    apart = register.apart(organisation, warehouse=warehouse)
    partners, usd = _partners(draft, organisation), _money(draft, organisation)
    limit = merging_limit(organisation)
    links = {partner: (principal, PERSON) for partner, principal in decided.items()}
    open_ones = []
    for each in proposals(partners, usd):
        one, other = each.partner.partner_id, each.principal.partner_id
        if frozenset((one, other)) in apart or _end(one, links) == _end(other, links):
            continue
        if each.likeness.verdict == SAME and each.partner_usd < limit and one not in links:
            links[one] = (_end(other, links), AUTOMATIC)
        else:
            open_ones.append(each)
    _write(draft, organisation, open_ones, links)
    history = register.partner_history(organisation, warehouse=warehouse)
    _write_spans(draft, organisation, spans(history, links, _joined_on(draft, organisation, links)))
    forget()
    return len(open_ones)


def spans(
    history: Sequence[tuple[date, Mapping[str, str]]], links: Links, joined_on: Mapping[str, date]
) -> list[tuple[str, str, str, date, date]]:
    """Each link with the days it was known: (partner, principal, how, known from, known to).

    `history` is what people had decided at the end of each day they decided; `joined_on` is the day from which the
    house could have joined each partner that it joined itself, which holds for as long as nobody says otherwise.
    """
    found: list[tuple[str, str, str, date, date]] = []
    began: dict[str, tuple[tuple[str, str], date]] = {}
    for day in sorted({*(day for day, _ in history), *joined_on.values(), OPEN_END}):
        now = _known_on(day, history, links, joined_on) if day < OPEN_END else {}
        for partner, (link, since) in list(began.items()):
            if now.get(partner) != link:
                found.append((partner, *link, since, day))
                del began[partner]
        began |= {partner: (link, day) for partner, link in now.items() if partner not in began}
    return sorted(found)


def _known_on(
    day: date, history: Sequence[tuple[date, Mapping[str, str]]], links: Links, joined_on: Mapping[str, date]
) -> dict[str, tuple[str, str]]:
    """The links that were known at the end of a day."""
    decided = next((standing for since, standing in reversed(history) if since <= day), {})
    known = {partner: links[partner] for partner, since in joined_on.items() if since <= day}
    known |= {partner: (principal, PERSON) for partner, principal in decided.items()}
    return {partner: (_end(partner, known), how) for partner, (_, how) in known.items()}


def _joined_on(draft: store.Draft, organisation: str, links: Links) -> dict[str, date]:
    """{partner: the day both it and the one it is were known} of those the house joined itself."""
    known_from = dict(
        draft.query(
            "select partner_id, min(known_from) from accepted_partner where organisation = $organisation group by 1",
            {"organisation": organisation},
        ).rows
    )
    return {
        partner: max(known_from[partner], known_from.get(principal, known_from[partner]))
        for partner, (principal, how) in links.items()
        if how == AUTOMATIC
    }


def _write_spans(draft: store.Draft, organisation: str, told: Sequence[tuple[str, str, str, date, date]]) -> None:
    draft.run("delete from partner_link_span where organisation = $organisation", {"organisation": organisation})
    draft.insert("partner_link_span", _table(_SPAN, [(organisation, *span) for span in told]))


def touched(draft: store.Draft, submissions: Sequence[str]) -> list[str]:
    """The organisations some of whose partners came with these submissions."""
    rows = draft.query(
        "select distinct organisation from accepted_partner where submission_id = any($ids) order by 1",
        {"ids": list(submissions) or [""]},
    ).rows
    return [organisation for (organisation,) in rows]


def merging_limit(code: str) -> Decimal:
    """US dollars at stake below which two surely one are joined without asking; 0, always ask, if none is stated."""
    stated = organisation_named(code).thresholds if code in organisation_codes() else {}
    return Decimal(str(stated.get("merge_usd", 0)))


def _end(partner: str, links: Links) -> str:
    seen = {partner}
    while partner in links and links[partner][0] not in seen:
        partner = links[partner][0]
        seen.add(partner)
    return partner


def _partners(draft: store.Draft, organisation: str) -> list[Partner]:
    rows = draft.query(
        "select partner_id, any_value(name), any_value(hq_country), any_value(parent_name), any_value(website),"
        " coalesce(bool_or(confidential), false) from accepted_partner"
        " where organisation = $organisation and known_to = $open and name is not null"
        " group by partner_id order by partner_id",
        {"organisation": organisation, "open": OPEN_END},
    ).rows
    return [Partner(*row) for row in rows]


def _money(draft: store.Draft, organisation: str) -> dict[str, Decimal]:
    """{partner: US dollars of its agreements, or of its flows where those say more}: what is at stake."""
    rows = draft.query(
        """
        with deal as (
            select partner_id, agreement_id, amount_usd from accepted_agreement
            where organisation = $organisation and known_to = $open
        ), paid as (
            select agreement_id, max(usd) as usd from (
                select agreement_id, kind, sum(amount_usd) as usd from accepted_flow
                where organisation = $organisation and known_to = $open and not exists (
                    select 1 from told_twice where told_twice.submission_id = accepted_flow.submission_id
                    and told_twice.sheet = accepted_flow.sheet and told_twice.row = accepted_flow.row
                    and told_twice.letters = coalesce(accepted_flow.letters, '') and told_twice.known_to = $open
                ) group by agreement_id, kind
            ) group by agreement_id
        )
        select partner_id, sum(greatest(coalesce(amount_usd, 0), coalesce(paid.usd, 0)))
        from deal left join paid using (agreement_id) group by partner_id
        """,
        {"organisation": organisation, "open": OPEN_END},
    ).rows
    return {partner: Decimal(usd).quantize(Decimal("0.01")) for partner, usd in rows if partner and usd is not None}


def _write(draft: store.Draft, organisation: str, found: Iterable[Proposal], links: Links) -> None:
    for table in ("partner_proposal", "partner_link"):
        draft.run(f"delete from {table} where organisation = $organisation", {"organisation": organisation})
    rows = [
        (
            organisation, each.partner.partner_id, each.principal.partner_id,
            _named(each.partner), _named(each.principal),
            each.likeness.score, each.likeness.verdict, " ".join(each.likeness.evidence), each.partner.country,
            each.principal.country, each.partner_usd, each.principal_usd,
        )
        for each in found
    ]  # fmt: skip
    draft.insert("partner_proposal", _table(_PROPOSAL, rows))
    told = [(organisation, partner, _end(partner, links), how) for partner, (_, how) in sorted(links.items())]
    draft.insert("partner_link", _table(_LINK, told))


def _named(partner: Partner) -> str | None:
    """A confidential partner is known by its number only, here as elsewhere."""
    return None if partner.is_confidential else partner.name


def _table(kind: pa.Schema, rows: Sequence[tuple]) -> pa.Table:
    columns = list(zip(*rows, strict=True)) or [()] * len(kind)
    return pa.table([pa.array(column, field.type) for column, field in zip(columns, kind, strict=True)], schema=kind)


def decide(warehouse: Path, organisation: str) -> tuple[str, int]:
    """Publish the version in which what people decided about partners holds; (version, open questions). Raises Busy."""
    with store.draft(warehouse) as draft:
        count = refresh(draft, organisation, warehouse)
        return draft.publish(), count
