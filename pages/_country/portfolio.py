"""The agreements of the country, each with what it is worth, where it stands and what comes next; totals are asked."""

from datetime import date
from typing import Any

from dash import html
from dash.development.base_component import Component

import metrics
import words
from charts import Column
from components import Link, Pill, State, empty, status_pill, table, table_card
from pages._country.chosen import Chosen, base
from pages._country.known import Known, known_of, until
from pages._panorama.footing import footing
from pages._panorama.scope import Scope

#: Agreements shown before “see all”, and at most.
SHOWN, MOST = 25, 400
LISTED = [
    "agreement_id",
    "agreement_title",
    "partner_id",
    "partner_name",
    "status",
    "starts_on",
    "ends_on",
    "is_active",
]


def card_of(scope: Scope, chosen: Chosen) -> Component:
    """The portfolio; a sentence where the country has no agreement, or the choice keeps none."""
    state, lang = scope.state, scope.state.lang
    where = {**base(state), **chosen.where()}
    listed = metrics.rows("out_agreement", LISTED, where, **state.asking).records()
    named = [row for row in listed if row["partner_name"]]
    hidden = [row["agreement_id"] for row in listed if not row["partner_name"]]
    known = known_of(state, {**base(state), **_within(listed, chosen)})
    named.sort(
        key=lambda row: (not row["is_active"], -(known.signed.get(row["agreement_id"]) or 0), row["agreement_id"])
    )
    shown = named[: MOST if state.query.get("agreements") == "all" else SHOWN]
    rows = [_row(row, known, state) for row in shown]
    links = [link_of(state, row["agreement_id"]) for row in shown]
    if hidden:
        rows.append(
            _figures_row(
                words.say("country-hidden", lang, n=len(hidden)), {**base(state), "agreement_id": hidden}, scope
            )
        )
        links.append("")
    title = words.say("country-portfolio", lang, n=len(listed))
    content: Component = empty(
        words.say(
            "country-portfolio-none" if chosen.is_all else "country-portfolio-filtered",
            lang,
            href=state.link(outcome=None, partner=None, standing=None),
        )
    )
    if listed:
        total = _figures_row(
            words.say("country-total-n", lang, n=len(listed)), {**base(state), **_within(listed, chosen)}, scope
        )
        written = table(_columns(lang), rows, title, lang, row_links=[link or None for link in links], total=total)
        content = html.Div([written, *_see_all(state, len(named))])
    return table_card(
        "country-portfolio",
        title,
        words.say("country-portfolio-what", lang),
        content,
        state,
        metric="signed_value",
        where=where,
        span=12,
        **footing(scope, "panorama-contributions", "signed_value", where).told(),
    )


def link_of(state: State, agreement: str) -> str:
    """The page of one agreement."""
    return state.link("/agreement", agreement=agreement)


def _within(listed: list[dict[str, Any]], chosen: Chosen) -> dict[str, Any]:
    """What keeps other views to the agreements in view; nothing where all are."""
    return {} if chosen.is_all else {"agreement_id": sorted({row["agreement_id"] for row in listed})}


def _see_all(state: State, count: int) -> list[Component]:
    if count <= SHOWN:
        return []
    everything = state.query.get("agreements") == "all"
    key = "country-see-fewer" if everything else "country-see-all"
    href = state.link(agreements=None if everything else "all") + "#country-portfolio"
    return [html.P(html.A(words.say(key, state.lang, n=count, shown=SHOWN), href=href), className="more")]


def _columns(lang: str) -> list[Column]:
    keys = (
        ("agreement", ""), ("partner", ""), ("status", ""), ("dates", ""), ("signed", "usd"), ("received", "usd"),
        ("spent", "ratio"), ("time", "ratio"), ("results", "ratio"), ("need", ""), ("next", ""), ("evaluation", "pill"),
    )  # fmt: skip
    return [Column(words.say(f"country-{key}", lang), unit) for key, unit in keys]


def _row(row: dict[str, Any], known: Known, state: State) -> list[Any]:
    lang, agreement = state.lang, row["agreement_id"]
    status = metrics.names("status", lang).get(str(row["status"]), words.NOTHING)
    return [
        row["agreement_title"] or agreement,
        Link(row["partner_name"], state.link("/partners", partner=row["partner_id"])),
        status,
        _span(row["starts_on"], row["ends_on"], lang),
        known.signed.get(agreement),
        known.received.get(agreement),
        known.spent.get(agreement),
        known.elapsed.get(agreement),
        known.results.get(agreement),
        _answers(known.needs.get(agreement, []), lang),
        _milestone(known.next.get(agreement), lang),
        _evaluation(known.evaluated.get(agreement), lang),
    ]


def _span(starts: date | None, ends: date | None, lang: str) -> str:
    """“mars 2024 – déc. 2026”."""
    return " – ".join(f"{words.month(day, lang)}\u00a0{day.year}" if day else words.NOTHING for day in (starts, ends))


def _answers(needs: list[str], lang: str) -> Any:
    if not needs:
        return html.Span(words.say("country-no-need", lang), className="quiet")
    return needs[0] if len(needs) == 1 else words.say("country-need-and", lang, first=needs[0], n=len(needs) - 1)


def _milestone(found: tuple[date, str, bool] | None, lang: str) -> Any:
    if found is None:
        return words.NOTHING
    day, label, is_late = found
    late: list[Any] = [status_pill("late", lang), " "] if is_late else []
    return html.Span([*late, words.day(day, lang), html.Span(f" · {label}", className="quiet")])


def _evaluation(found: tuple[bool, date | None] | None, lang: str) -> Any:
    if found is None:
        return words.NOTHING
    is_due, done = found
    if done:
        return Pill("on_track", words.say("country-evaluated", lang))
    return Pill(
        "late" if is_due else "neutral",
        words.say("country-evaluation-due" if is_due else "country-evaluation-soon", lang),
    )


def _figures_row(label: str, where: dict[str, Any], scope: Scope) -> list[Any]:
    """A row of sums, each asked: the total, or the agreements shown together."""
    state = scope.state
    asked = ["signed_value", "cash_received", "spend_rate", "time_elapsed"]
    signed, received, spent, elapsed = metrics.ask(asked, where=where, **state.asking).rows[0]
    results = metrics.ask("result_achievement", where=until(where, state), **state.asking).value("result_achievement")
    share = [words.percent(one, state.lang) for one in (spent, elapsed, results)]
    return [label, "", "", "", signed, received, *share, "", "", ""]
