"""Which goals of the 2030 Agenda the money signed serves, each dollar once; and which goals go together."""

from collections.abc import Mapping

import charts
import metrics
import words
from charts import Column
from components import Link, chart_card, table, table_card
from pages._impact.asked import Asked
from pages._panorama.arranging import Piece
from pages._revenue.places import to

#: Goals of the square, those most served first; agreements listed under one goal.
GOALS, SHOWN = 8, 15


def goals_card(one: Asked) -> Piece:
    """Value by goal, number and name on each line, what is not stated drawn last."""
    lang, state = one.lang, one.state
    found = metrics.ask("sdg_value", by="sdg", where=one.where(), **state.asking).by("sdg")
    if not found:
        return words.say("impact-no-goals", lang, year=one.year)
    names = metrics.names("sdg", lang)
    ordered = sorted((sdg for sdg in found if sdg), key=lambda sdg: -(found[sdg] or 0))
    codes: list[str | None] = [*ordered, *([None] if None in found else [])]
    chart = charts.bars(
        [(names.get(sdg, sdg) if sdg else words.say("impact-not-stated", lang), found[sdg]) for sdg in codes],
        unit="usd",
        lang=lang,
        finding=_finding(one, ordered[0] if ordered else None, found),
        subtitle=words.say("impact-goals-what", lang, year=one.year),
        empty="",
        heading=words.say("metrics-column-sdg", lang),
        links=[f"{state.link(sdg=sdg or 'none')}#impact-goal" for sdg in codes],
    )  # fmt: skip
    against, targeted = one.value("inequality_share"), one.value("sdg_targeted_share")
    note = words.say(
        "impact-goals-note", lang, share=words.percent(against, lang), targeted=words.percent(targeted, lang)
    )
    return chart_card(
        "impact-goals",
        chart,
        state,
        metric="sdg_value",
        where=one.where(),
        source=words.say("impact-agreements", lang),
        span=6,
        note=note,
    )


def _finding(one: Asked, first: str | None, found: Mapping[str | None, float | None]) -> str:
    """The goal most served, and its share of what was signed."""
    whole = one.value("sdg_value")
    if not first or not whole:
        return words.say("impact-goals-unsaid", one.lang)
    share = words.percent((found[first] or 0) / whole, one.lang)
    return words.say("impact-goals", one.lang, name=metrics.names("sdg", one.lang).get(first, first), share=share)


def together_card(one: Asked) -> Piece:
    """How many agreements serve each two goals at once."""
    lang, state = one.lang, one.state
    found = metrics.ask("cobenefits", by=["sdg", "sdg_also"], where=one.where(), **state.asking).rows
    pairs = {(sdg, also): count for sdg, also, count in found if count}
    if not pairs:
        return words.say("impact-no-pair", lang, year=one.year)
    weight: dict[str, float] = {}
    for (sdg, _), count in pairs.items():
        weight[sdg] = weight.get(sdg, 0) + count
    goals = sorted(sorted(weight, key=lambda sdg: -weight[sdg])[:GOALS], key=int)
    names = metrics.names("sdg", lang)
    (first, second), most = max(pairs.items(), key=lambda pair: (pair[1], pair[0]))
    share = words.percent(one.value("cobenefit_share"), lang)
    chart = charts.matrix(
        [names.get(sdg, sdg) for sdg in goals],
        [[None if sdg == also else float(pairs.get((sdg, also), 0)) for also in goals] for sdg in goals],
        unit="count",
        lang=lang,
        finding=words.say(
            "impact-together", lang, first=names.get(first, first), second=names.get(second, second), n=int(most)
        ),
        subtitle=words.say("impact-together-what", lang, year=one.year, share=share),
        empty="",
        short=goals,
        heading=words.say("metrics-column-sdg", lang),
        links=[[f"{state.link(sdg=sdg, also=also)}#impact-goal" for also in goals] for sdg in goals],
    )
    return chart_card(
        "impact-together",
        chart,
        state,
        metric="cobenefits",
        where=one.where(),
        source=words.say("impact-agreements", lang),
        span=6,
        note=words.say("impact-together-note", lang),
    )


def goal_card(one: Asked) -> Piece:
    """The agreements of the goal the address names; their total is the bar that was clicked."""
    lang, state, code = one.lang, one.state, one.state.query.get("sdg")
    if not code:
        return ""
    if state.query.get("also"):
        return _both_card(one, code, state.query["also"])
    where = one.where(sdg=None if code == "none" else code)
    by = ["agreement_id", "agreement_title", "partner_name"]
    found = metrics.ask("sdg_value", by=by, where=where, **state.asking).rows
    whole = metrics.ask("sdg_value", where=where, **state.asking).value("sdg_value")
    name = metrics.names("sdg", lang).get(code, words.say("impact-not-stated", lang))
    rows = [
        [Link(title or agreement, to(state, "/agreement", agreement=agreement)),
         partner or words.say("panorama-confidential", lang), usd]
        for agreement, title, partner, usd in sorted(found, key=lambda row: -(row[3] or 0))
    ]  # fmt: skip
    columns = [
        Column(words.say("agreement-nav-one", lang)),
        Column(words.say("impact-partner", lang)),
        Column(words.pick(metrics.metric("sdg_value").label, lang), "usd"),
    ]
    title = words.say("impact-goal", lang, name=name, n=len(rows), usd=words.money(whole, lang))
    total = [words.say("agreement-all", lang), "", whole]
    shown = table(columns, rows, title, lang, total=total, limit=SHOWN)
    what = words.say("impact-goals-what", lang, year=one.year)
    return table_card("impact-goal", title, what, shown, state, metric="sdg_value", where=where, span=12)


def _both_card(one: Asked, code: str, also: str) -> Piece:
    """The agreements that serve two goals at once: as many as the square that was clicked."""
    lang, state, where = one.lang, one.state, one.where(sdg=code, sdg_also=also)
    both = metrics.ask("cobenefits", by="agreement_id", where=where, **state.asking).column("agreement_id")
    asked = state.where(agreement_id=list(both) or [""])
    told = metrics.rows(
        "out_agreement", ["agreement_id", "agreement_title", "partner_name"], asked, ["agreement_title"], **state.asking
    )
    names, hidden = metrics.names("sdg", lang), words.say("panorama-confidential", lang)
    rows = [
        [Link(title if partner and title else agreement, to(state, "/agreement", agreement=agreement)),
         partner or hidden]
        for agreement, title, partner in dict.fromkeys(told.rows)
    ]  # fmt: skip
    columns = [Column(words.say("agreement-nav-one", lang)), Column(words.say("impact-partner", lang))]
    title = words.say("impact-both", lang, n=len(rows), first=names.get(code, code), second=names.get(also, also))
    what = words.say("impact-together-in", lang, year=one.year)
    shown = table(columns, rows, title, lang, limit=SHOWN)
    return table_card("impact-goal", title, what, shown, state, metric="cobenefits", where=where, span=12)
