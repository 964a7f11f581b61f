"""What asks for a decision, the most pressing first, then the most money: the only list that leads to an act."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from dash import html
from dash.development.base_component import Component

import metrics
import words
from components import Decision, Figure, card, decision_list, metric_figure, source_line
from pages._panorama.arranging import Piece
from pages._panorama.naming import listed
from pages._panorama.scope import Scope

#: Urgency (1 most) as a status; the badge says it in days.
STATUSES = {1: "late", 2: "watch", 3: "neutral"}
#: Countries named before they are counted.
NAMED = 2
COLUMNS = [
    *("kind", "subject_id", "title", "partner_name", "owner", "office", "country"),
    *("usd", "due_on", "days", "urgency", "detail", "submission_id"),
]

Row = Mapping[str, Any]


def decision_rows(scope: Scope) -> list[dict[str, Any]]:
    """One entry per thing to decide, with the money and the places of all its rows, in the order to be read."""
    where = scope.state.where("region", "country")
    rows = metrics.rows("out_decision", COLUMNS, where, order=["urgency"], **scope.state.asking).records()
    groups: dict[tuple[Any, ...], list[Row]] = defaultdict(list)
    for row in rows:
        groups[row["kind"], row["subject_id"], row["title"]].append(row)
    return _mixed(sorted(_silences(_merged(group) for group in groups.values()), key=_pressing))


def _merged(group: Sequence[Row]) -> dict[str, Any]:
    amounts = [row["usd"] for row in group if row["usd"] is not None]
    first = min(group, key=lambda row: (row["urgency"], row["days"] is None, row["days"] or 0))
    return {
        **first,
        "usd": sum(amounts) if amounts else None,
        "countries": sorted({row["country"] for row in group if row["country"]}),
        "offices": sorted({row["office"] for row in group if row["office"]}),
    }


def _silences(rows: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    """Workbooks that did not come make one entry per period, however many offices are silent."""
    kept, silent = [], defaultdict(list)
    for row in rows:
        if row["kind"] == "reporting":
            silent[row["title"]].append(row)
        else:
            kept.append(row)
    for group in silent.values():
        kept.append(group[0] | {"offices": sorted({office for row in group for office in row["offices"]})})
    return kept


def _pressing(row: Row) -> tuple[Any, ...]:
    """Urgency, then money, then the nearest day."""
    return (row["urgency"], -(row["usd"] or 0), row["due_on"] is None, row["due_on"], row["title"] or "")


def _mixed(rows: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """The same order, but within one urgency the weightiest of each kind comes first: ten alike would hide the rest."""
    seen: Counter[tuple[int, str]] = Counter()
    ranked = []
    for place, row in enumerate(rows):
        kind = (row["urgency"], row["kind"])
        ranked.append((row["urgency"], seen[kind], place))
        seen[kind] += 1
    return [rows[place] for _, _, place in sorted(ranked)]


def decisions_card(id: str, scope: Scope, rows: Sequence[Row], span: int = 6, shown: int = 6) -> Piece:
    """The list of what is to be decided today; a past year has none."""
    state, lang = scope.state, scope.state.lang
    if not scope.is_now:
        return words.say("panorama-decisions-past", lang, href=state.link(year=None))
    if not rows:
        return words.say("panorama-decisions-empty", lang)
    subtitle = words.say("panorama-decisions-what", lang, day=words.day(state.as_of or state.today, lang))
    listed = rows if state.query.get("decisions") == "all" else rows[:shown]
    content: list[Any] = [decision_list([_decision(row, scope) for row in listed], "")]
    if len(rows) > shown:
        content.append(_see_all(scope, len(rows) - shown))
    return card(
        id, _title(scope), subtitle, content, span, [source_line(state, words.say("panorama-decisions-source", lang))]
    )


def _see_all(scope: Scope, more: int) -> Component:
    """The way to the decisions beyond the first ones, and back."""
    state = scope.state
    everything = state.query.get("decisions") == "all"
    key = "panorama-decisions-fewer" if everything else "panorama-decisions-more"
    href = state.link(decisions=None if everything else "all")
    return html.P(html.A(words.say(key, state.lang, n=more), href=href), className="more")


def _title(scope: Scope) -> str:
    count, value = stake(scope)
    lang = scope.state.lang
    if not value:
        return words.say("panorama-decisions-title", lang, n=count)
    return words.say("panorama-decisions-title-value", lang, n=count, value=words.money(value, lang))


def stake(scope: Scope) -> tuple[int, float | None]:
    """(things to decide, money at stake in USD) in the place in view."""
    where = scope.state.where("region", "country")
    answer = metrics.ask(["decisions", "decision_value"], where=where, **scope.state.asking)
    return int(answer.value("decisions") or 0), answer.value("decision_value")


def decisions_figure(scope: Scope, rows: Sequence[Row], anchor: str) -> Figure:
    """How many decisions wait, for how much, how many of them press."""
    lang = scope.state.lang
    count, value = stake(scope)
    pressing = sum(row["urgency"] == 1 for row in rows)
    note = words.say("panorama-pressing", lang, n=pressing, value=words.money(value, lang)) if value else ""
    if not count:
        note = words.say("panorama-nothing-waits", lang)
    figure = metric_figure("decisions", count, scope.state, note=note, label=words.say("panorama-to-decide", lang))
    return Figure(**{**figure.__dict__, "href": anchor})


def _decision(row: Row, scope: Scope) -> Decision:
    state, lang = scope.state, scope.state.lang
    href = state.link("/received", file=row["submission_id"]) if row["submission_id"] else None
    if row["kind"] == "held":
        href = state.link("/received", file=row["subject_id"])
    if row["kind"] == "reporting":
        href = state.link("/received", region=state.region)
    return Decision(
        badge=_badge(row, lang),
        status=STATUSES[row["urgency"]],
        text=_text(row, scope),
        detail=" · ".join(_details(row, scope)),
        href=href,
        action=words.say("panorama-open", lang),
    )


def _badge(row: Row, lang: str) -> str:
    if row["days"] is None:
        return words.say(f"panorama-badge-{row['kind'].replace('_', '-')}", lang)
    if row["days"] < 0:
        return words.say("panorama-late-days", lang, n=-int(row["days"]))
    return words.say("panorama-in-days", lang, n=int(row["days"]))


def _text(row: Row, scope: Scope) -> str:
    lang = scope.state.lang
    said = {"title": row["title"] or row["subject_id"]}
    if row["kind"] == "reporting":
        said = {"period": words.quarter(row["title"], lang), "n": len(row["offices"])}
    if row["kind"] == "due_diligence":
        said |= {"partner": row["partner_name"] or words.say("panorama-confidential", lang)}
    return words.say(f"panorama-decision-{row['kind'].replace('_', '-')}", lang, **said)


def _details(row: Row, scope: Scope) -> list[str]:
    """Where, how much, and what is missing."""
    lang = scope.state.lang
    pieces = [_places(row, scope)]
    if row["usd"]:
        pieces.append(words.money(row["usd"], lang))
    if row["detail"] in {"no_plan", "no_owner"}:
        pieces.append(words.say(f"panorama-detail-{row['detail'].replace('_', '-')}", lang))
    elif row["owner"] and row["kind"] != "reporting":
        pieces.append(row["owner"])
    return [piece for piece in pieces if piece]


def _places(row: Row, scope: Scope) -> str:
    lang = scope.state.lang
    if row["kind"] == "reporting" or not row["countries"]:
        names = metrics.names("office", lang, scope.state.as_of)
        places = [names.get(office, office) for office in row["offices"]]
    else:
        names = metrics.names("country", lang)
        places = [names.get(country, country) for country in row["countries"]]
    if row["kind"] == "reporting" and len(places) > NAMED:
        return words.say("panorama-and-more", lang, names=", ".join(places[:NAMED]), n=len(places) - NAMED)
    return listed(places, lang) if len(places) <= NAMED else words.say("panorama-countries", lang, n=len(places))
