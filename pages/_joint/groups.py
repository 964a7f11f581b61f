"""Who leads what: programmes and budget by result group, and how much of it non-resident entities take part in."""

import metrics
import words
from charts import Column
from charts.stacks import stacked_bars
from components import State, chart_card, table, table_card
from pages._joint.money import here
from pages._panorama.arranging import Piece


def card(state: State) -> Piece:
    """One row per result group, the largest budget first."""
    lang, where = state.lang, here(state)
    asked = ["joint_programmes", "joint_budget"]
    found = metrics.ask(asked, by="result_group", where=where, **state.asking).rows
    known = sorted(((group, n, usd) for group, n, usd in found if group), key=lambda row: (-(row[2] or 0), row[0]))
    if not known:
        return words.say("joint-groups-none", lang)
    away = metrics.ask("non_resident_share", by="result_group", where=where, **state.asking).by("result_group")
    share = metrics.ask("non_resident_share", where=where, **state.asking).value("non_resident_share")
    key = "joint-groups" if share is not None else "joint-groups-untold"
    title = words.say(key, lang, n=len(known), share=words.percent(share, lang))
    columns = [
        Column(words.say("metrics-column-result_group", lang)),
        Column(words.pick(metrics.metric("joint_programmes").label, lang), "count"),
        Column(words.pick(metrics.metric("joint_budget").label, lang), "usd"),
        Column(words.pick(metrics.metric("non_resident_share").label, lang), "ratio"),
    ]
    content = table(columns, [[group, n, usd, away.get(group)] for group, n, usd in known], title, lang, limit=8)
    what = words.say("joint-groups-what", lang)
    return table_card("joint-groups", title, what, content, state, metric="joint_budget", where=where, span=7)


def years_card(state: State) -> Piece:
    """Budget by the year programmes begin and the way the money is run: does the way of working change?"""
    lang, where = state.lang, here(state)
    found = metrics.ask("joint_budget", by=["year", "modality"], where=where, **state.asking).rows
    worth = {(year, modality or ""): usd for year, modality, usd in found if year and usd}
    years = sorted({year for year, _ in worth})
    if len(years) < 2:
        return ""
    names = {**metrics.names("joint_modality", lang), "": words.say("joint-no-modality", lang)}
    used = [code for code in names if any((year, code) in worth for year in years)]
    shades = dict(zip(used, ("first", "second", "third", "missing"), strict=False))
    last, before = years[-1], years[-2]
    totals = {year: sum(worth.get((year, code)) or 0 for code in used) for year in years}
    change = totals[last] / totals[before] - 1 if totals[before] else None
    moved = words.signed_percent(change, lang)
    chart = stacked_bars(
        [(str(year), [worth.get((year, code)) for code in used]) for year in years],
        [(names[code], shades[code]) for code in used],
        unit="usd",
        lang=lang,
        finding=words.say("joint-years", lang, year=str(last), change=moved, before=str(before)),
        subtitle=words.say("joint-years-what", lang),
        empty="",
        heading=words.say("metrics-column-year", lang),
    )  # fmt: skip
    source = words.say("joint-source", lang)
    return chart_card("joint-years", chart, state, metric="joint_budget", where=where, source=source, span=12)
