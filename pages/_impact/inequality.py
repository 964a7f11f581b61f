"""Who is not left behind: value by the marker agreements bear, and the agreements that fight inequality most."""

import charts
import metrics
import words
from charts import Column
from components import Link, chart_card, table, table_card
from pages._impact.asked import Asked
from pages._panorama.arranging import Piece
from pages._revenue.places import to

#: The marker from the strongest to none at all; agreements listed.
MARKS, SHOWN = ("3", "2", "1", "0"), 5


def marker_card(one: Asked) -> Piece:
    """Value signed by marker, the strongest first, what bears none drawn last."""
    lang, state = one.lang, one.state
    found = metrics.ask("sdg_value", by="inclusion", where=one.where(), **state.asking).by("inclusion")
    if not found:
        return ""
    names = metrics.names("inclusion_marker", lang)
    codes: list[str | None] = [*(mark for mark in MARKS if mark in found), *([None] if None in found else [])]
    marked, agreements = one.parts("inclusion_coverage")
    split, counts = one.parts("disaggregated_share")
    shares = {name: words.percent(one.value(name), lang) for name in ("inclusion_coverage", "disaggregated_share")}
    note = words.say(
        "impact-inequality-note", lang, share=shares["inclusion_coverage"], marked=marked, n=agreements,
        split=shares["disaggregated_share"], told=split, counts=counts,
    )  # fmt: skip
    chart = charts.bars(
        [(names[mark] if mark else words.say("impact-not-stated", lang), found[mark]) for mark in codes],
        unit="usd",
        lang=lang,
        finding=words.say("impact-inequality", lang, share=words.percent(one.value("inequality_share"), lang)),
        subtitle=words.say("impact-inequality-what", lang, year=one.year),
        empty="",
        heading=words.say("metrics-column-inclusion", lang),
        links=[f"{state.link(marker=mark or 'none')}#impact-marked" for mark in codes],
    )
    return chart_card(
        "impact-inequality", chart, state, metric="inequality_share", where=one.where(),
        source=words.say("impact-agreements", lang), span=6, note=note,
    )  # fmt: skip


def marked_card(one: Asked) -> Piece:
    """The agreements of the marker the address names, else those that fight inequality; their total is the bar's."""
    lang, state, code = one.lang, one.state, one.state.query.get("marker")
    names = metrics.names("inclusion_marker", lang)
    chosen = code if code in names else None
    where = one.where(inclusion=chosen) if code else one.where(is_against_inequality=True)
    by = ["agreement_id", "agreement_title", "partner_name"]
    found = metrics.ask("sdg_value", by=by, where=where, **state.asking).rows
    if not found:
        return words.say("impact-marked-none", lang, year=one.year)
    whole = metrics.ask("sdg_value", where=where, **state.asking).value("sdg_value")
    hidden = words.say("panorama-confidential", lang)
    rows = [
        [Link(title or agreement, to(state, "/agreement", agreement=agreement)), partner or hidden, usd]
        for agreement, title, partner, usd in sorted(found, key=lambda row: -(row[3] or 0))
    ]
    columns = [
        Column(words.say("agreement-nav-one", lang)),
        Column(words.say("impact-partner", lang)),
        Column(words.pick(metrics.metric("sdg_value").label, lang), "usd"),
    ]
    mark = names[chosen] if chosen else words.say("impact-not-stated" if code else "impact-marked-most", lang)
    title = words.say("impact-marked", lang, mark=mark, n=len(rows), usd=words.money(whole, lang))
    total = [words.say("agreement-all", lang), "", whole]
    shown = table(columns, rows, title, lang, total=total, limit=SHOWN)
    what = words.say("impact-marked-what", lang, year=one.year)
    return table_card("impact-marked", title, what, shown, state, metric="sdg_value", where=where, span=6)
