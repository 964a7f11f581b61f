"""The chain of evidence: result, document, verifier, date; and how much of what is told nobody verified."""

from collections import defaultdict

import metrics
import words
from charts import Column
from charts.stacks import stacked_bars
from components import Link, chart_card, table, table_card
from components import tags as html
from components.markup import address
from components.tags import Element
from pages._impact.asked import Asked, Row
from pages._panorama.arranging import Piece
from pages._revenue.places import to

#: Grades of evidence, the best first, and how each part of a bar is drawn.
SHADES = {"A": "first", "B": "third", "C": "second", "D": "missing"}
#: Areas drawn, results listed.
AREAS, SHOWN = 10, 10
COLUMNS = ["indicator", "place", "agreement_id", "agreement_title", "evidence", "verified_by", "verified_on"]


def grades_card(one: Asked) -> Piece:
    """Results of each activity area by their evidence; the hatched part is what nobody verified."""
    lang, state = one.lang, one.state
    by = ["activity_area", "evidence_grade"]
    found = metrics.ask("results", by=by, where=one.where(is_latest=1), **state.asking).rows
    counts: dict[str | None, dict[str, float]] = defaultdict(dict)
    for area, grade, count in found:
        counts[area][grade] = count or 0
    if not counts:
        return words.say("impact-no-results", lang, year=one.year)
    names = metrics.names("activity_area", lang)
    areas = sorted(counts, key=lambda area: -sum(counts[area].values()))[:AREAS]
    present = [grade for grade in SHADES if any(grade in counts[area] for area in areas)]
    chart = stacked_bars(
        [(names.get(area or "", words.say("region-no-area", lang)), [counts[area].get(grade) for grade in present])
         for area in areas],
        [(words.say(f"impact-grade-{grade.lower()}", lang), SHADES[grade]) for grade in present],
        unit="count",
        lang=lang,
        finding=words.say("impact-grades", lang, share=words.percent(1 - (one.value("verified_share") or 0), lang)),
        subtitle=words.say("impact-grades-what", lang, year=one.year),
        empty="",
        heading=words.say("region-area", lang),
        links=[f"{state.link(area=area)}#impact-results" for area in areas],
    )  # fmt: skip
    return chart_card(
        "impact-grades",
        chart,
        state,
        metric="verified_share",
        where=one.where(),
        source=words.say("panorama-results", lang),
        span=6,
        note=words.say("impact-grades-note", lang),
    )


def chain_card(one: Asked) -> Piece:
    """The latest results verified, each with its document, who verified it and when."""
    lang, state = one.lang, one.state
    where = one.where(is_verified=1)
    found = one.rows("out_result", COLUMNS, where, ["-verified_on", "agreement_id", "indicator", "place"], SHOWN)
    if not found:
        return words.say("impact-no-chain", lang, year=one.year)
    columns = [
        Column(words.say("impact-result", lang)),
        Column(words.say("agreement-document", lang)),
        Column(words.say("agreement-verified-by", lang)),
        Column(words.say("agreement-on", lang), "date"),
    ]
    verified, results = one.parts("verified_share")
    title = words.say("impact-chain", lang, verified=words.whole(verified, lang), results=words.whole(results, lang))
    shown = table(columns, [_link(row, one) for row in found], title, lang)
    what = words.say("impact-chain-what", lang, year=one.year, n=len(found))
    return table_card("impact-chain", title, what, shown, state, metric="verified_share", where=one.where(), span=6)


def _link(row: Row, one: Asked) -> list[object]:
    """One link of the chain: result, document, verifier, date."""
    lang = one.lang
    named = Link(f"{row['indicator']} · {row['place']}", to(one.state, "/agreement", agreement=row["agreement_id"]))
    return [named, _document(row["evidence"], lang), row["verified_by"] or words.NOTHING, row["verified_on"]]


def _document(proof: str | None, lang: str) -> Element | str:
    if not proof:
        return words.say("impact-no-document", lang)
    said = words.say("agreement-proof", lang)
    return html.A(said, href=address(proof), rel="noopener noreferrer", target="_blank")
