"""How varied the partners are, and where several serve one public without a plan that joins them."""

import charts
import metrics
import schema
import words
from charts import Column
from components import Link, State, chart_card, table, table_card
from pages._panorama.arranging import Piece
from pages._panorama.naming import listed

#: Kinds of partners drawn; crowded cells listed.
KINDS, SHOWN = 12, 12
CROWD = ["cell", "place", "activity_area", "country", "agreement_id", "agreement_title", "partner_id", "partner_name",
         "partners"]  # fmt: skip


def kinds_card(state: State) -> Piece:
    """Active agreements by kind of partner, the finest kind known."""
    lang, where = state.lang, state.where("region", "country")
    found = metrics.ask("kind_partners", by="partner_kind", where=where, **state.asking).rows
    known = sorted(((code, count) for code, count in found if count), key=lambda row: -row[1])
    if not known:
        return words.say("joint-no-kind", lang)
    several = metrics.ask("partner_diversity", where=where, **state.asking).value("partner_diversity")
    chart = charts.bars(
        [(_kind(code, lang), count) for code, count in known[:KINDS]],
        unit="count",
        lang=lang,
        finding=words.say("joint-kinds", lang, n=words.decimal(several, lang, 1), total=len(known)),
        subtitle=words.say("joint-kinds-what", lang),
        empty="",
        heading=words.say("metrics-column-partner_kind", lang),
    )
    return chart_card(
        "joint-kinds",
        chart,
        state,
        metric="partner_diversity",
        where=where,
        source=words.say("impact-agreements", lang),
        span=6,
    )


def _kind(code: str, lang: str) -> str:
    """A kind by its local name, else by the IATI type."""
    named = schema.choice_label("partner_sub_type", code, lang)
    return named if named != code else schema.choice_label("org_type", code, lang)


def crowded_card(state: State) -> Piece:
    """Places, areas and publics several partners serve with no need in common, the most crowded first."""
    lang, where = state.lang, state.where("region", "country", "year")
    alone = where | {"is_crowded": True, "has_shared_need": False}
    found = metrics.rows("out_crowd", CROWD, alone, ["-partners", "cell", "agreement_id"], **state.asking).records()
    title = _title(state, where)
    if not found:
        return words.say("joint-no-crowd", lang, year=str(state.year))
    cells: dict[str, list[dict]] = {}
    for row in found:
        cells.setdefault(row["cell"], []).append(row)
    rows = [_row(members, state) for members in cells.values()]
    columns = [
        Column(words.say("joint-cell", lang)),
        Column(words.say("metrics-column-partners", lang), "count"),
        Column(words.say("joint-who-serves", lang)),
    ]
    shown = table(columns, rows, title, lang, limit=SHOWN)
    what = words.say("joint-crowd-what", lang, year=str(state.year))
    return table_card("joint-crowd", title, what, shown, state, metric="overlap_share", where=where, span=6)


def _title(state: State, where: dict) -> str:
    top, bottom = metrics.ask("overlap_share", where=where, **state.asking).parts("overlap_share")[0]
    return words.say("joint-crowd", state.lang, n=int(top or 0), total=int(bottom or 0))


def _row(members: list[dict], state: State) -> list[object]:
    """A cell: its place and area, how many partners, and their names."""
    lang, first = state.lang, members[0]
    area = schema.choice_label("activity_area", first["activity_area"], lang)
    place = metrics.names("country", lang).get(first["country"] or "", first["place"] or "")
    names = dict.fromkeys(row["partner_name"] or words.say("panorama-confidential", lang) for row in members)
    link = Link(f"{place} · {area}", state.link("/agreement", agreement=first["agreement_id"]))
    return [link, first["partners"], listed(list(names), lang)]
