"""What the exchanges are about, since when, at which forum, and each of them by name with what came of it."""

import charts
import metrics
import words
from charts import Column
from components import chart_card, table, table_card
from pages._panorama.arranging import Piece
from pages._panorama.naming import listed
from pages._south_south.asked import Asked

#: Themes and years drawn; exchanges listed.
THEMES, YEARS, SHOWN = 10, 15, 20


def themes_card(one: Asked) -> Piece:
    """Projects by theme, as the sources word them."""
    lang, state = one.lang, one.state
    found = one.counted("theme")
    if not found:
        return words.say("south-south-no-theme", lang)
    first = _spaced(found[0][0])
    chart = charts.bars(
        [(_spaced(theme), count) for theme, count in found[:THEMES]],
        unit="count",
        lang=lang,
        finding=words.say("south-south-themes", lang, theme=first, n=int(found[0][1])),
        subtitle=words.say("south-south-themes-what", lang, n=min(len(found), THEMES), total=len(found)),
        empty="",
        heading=words.say("metrics-column-theme", lang),
    )
    return chart_card(
        "south-south-themes",
        chart,
        state,
        metric="sstc_projects",
        where=one.where(),
        source=words.say("south-south-source", lang),
        span=6,
    )


def years_card(one: Asked) -> Piece:
    """Projects by the year they began, the latest years."""
    lang, state = one.lang, one.state
    found = metrics.ask("sstc_projects", by="year", where=one.where(), **state.asking).rows
    known = [(int(year), count) for year, count in found if year and count][-YEARS:]
    if not known:
        return ""
    most = max(known, key=lambda row: row[1])
    chart = charts.bars(
        [(str(year), count) for year, count in known],
        unit="count",
        lang=lang,
        finding=words.say("south-south-years", lang, year=str(most[0]), n=int(most[1])),
        subtitle=words.say("south-south-years-what", lang, first=str(known[0][0]), last=str(known[-1][0])),
        empty="",
        heading=words.say("metrics-column-year", lang),
    )
    return chart_card(
        "south-south-years",
        chart,
        state,
        metric="sstc_projects",
        where=one.where(),
        source=words.say("south-south-source", lang),
        span=6,
    )


def forums_card(one: Asked) -> Piece:
    """Commitments by forum, and how many of them bring funds."""
    lang, state = one.lang, one.state
    found = metrics.ask(["sstc_projects", "forum_funded_share"], by="forum", where=one.where(), **state.asking).rows
    rows = [[forum, count, share] for forum, count, share in found if forum]
    if not rows:
        return words.say("south-south-no-forum", lang)
    columns = [
        Column(words.say("metrics-column-forum", lang)),
        Column(words.pick(metrics.metric("sstc_projects").label, lang), "count"),
        Column(words.pick(metrics.metric("forum_funded_share").label, lang), "ratio"),
    ]
    funded, tagged = one.parts("forum_funded_share")
    title = words.say("south-south-forums", lang, funded=funded, n=tagged)
    shown = table(columns, rows, title, lang, row_links=[state.link(forum=row[0]) for row in rows])
    what = words.say("south-south-forums-what", lang)
    where = one.where()
    return table_card("south-south-forums", title, what, shown, state, metric="forum_funded_share", where=where, span=6)


def list_card(one: Asked) -> Piece:
    """The projects by name, the newest first, with who provides, who receives and what came of them."""
    lang, state = one.lang, one.state
    by = ["project", "title", "year", "theme", "has_result"]
    found = metrics.ask("sstc_pairs", by=by, where=one.where(), **state.asking).rows
    if not found:
        return ""
    ordered = sorted(found, key=lambda row: (-(row[2] or 0), row[1] or ""))
    told = [words.say("south-south-told", lang), words.say("south-south-untold", lang)]
    rows = [
        [title, year and str(year), _spaced(theme) or words.NOTHING, pairs, told[0] if has_result else told[1]]
        for _, title, year, theme, has_result, pairs in ordered
    ]
    columns = [
        Column(words.say("metrics-column-project", lang)),
        Column(words.say("metrics-column-year", lang)),
        Column(words.say("metrics-column-theme", lang)),
        Column(words.pick(metrics.metric("sstc_pairs").label, lang), "count"),
        Column(words.say("metrics-column-has_result", lang)),
    ]
    title = words.say("south-south-list", lang, n=int(one.value("sstc_projects") or 0), who=_who(one))
    shown = table(columns, rows, title, lang, limit=SHOWN)
    what = words.say("south-south-list-what", lang)
    return table_card("south-south-list", title, what, shown, state, metric="sstc_projects", where=one.where(), span=12)


def _who(one: Asked) -> str:
    """The countries and the facilitator the address names, in words."""
    query, names = one.state.query, metrics.names("country", one.lang)
    said = [names.get(query[key], query[key]) for key in ("provider", "beneficiary") if query.get(key)]
    said += [query["facilitator"]] if query.get("facilitator") else []
    return f" · {listed(said, one.lang)}" if said else ""


def _spaced(theme: str | None) -> str:
    """Themes of one cell, with the space that lets a line end between them."""
    return ", ".join(part.strip() for part in (theme or "").split(","))
