"""The card of what is to be decided today, and its figure: the only list that leads to an act."""

from collections.abc import Sequence
from typing import Any

import metrics
import words
from components import Decision, Figure, State, card, decision_list, metric_figure, source_line
from components import tags as html
from components.tags import Element
from pages._panorama.arranging import Piece
from pages._panorama.naming import listed
from pages._panorama.pending import Row, stake
from pages._panorama.scope import Scope

#: Urgency (1 most) as a status; the badge says it in days.
STATUSES = {1: "late", 2: "watch", 3: "neutral"}
#: What is lost if nobody acts: out_decision puts these first once they are late or due; the others can still be had.
LOST = {"renewal", "corrective", "due_diligence"}
#: Countries named before they are counted.
NAMED = 2


def decisions_card(id: str, scope: Scope, rows: Sequence[Row], span: int = 6, shown: int = 6) -> Piece:
    """The list of what is to be decided today; a past year has none."""
    state, lang = scope.state, scope.state.lang
    if not scope.is_now:
        return words.say("panorama-decisions-past", lang, href=state.link(year=None))
    if not rows:
        return words.say("panorama-decisions-empty", lang)
    subtitle = words.say("decisions-what", lang, day=words.day(state.as_of or state.today, lang))
    listed = rows if state.query.get("decisions") == "all" else rows[:shown]
    content: list[Any] = [decision_list([_decision(row, scope) for row in listed], "")]
    if len(rows) > shown:
        content.append(_see_all(scope, len(rows) - shown))
    return card(
        id, _title(scope), subtitle, content, span, [source_line(state, words.say("panorama-decisions-source", lang))]
    )


def _see_all(scope: Scope, more: int) -> Element:
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
    return Decision(
        badge=_badge(row, lang),
        status=STATUSES[row["urgency"]],
        text=_text(row, scope),
        detail=" · ".join(_details(row, scope)),
        href=_opens(row, state),
        action=words.say("panorama-open", lang),
    )


#: Where each kind is acted upon: the page, its key of the address, the form that is open, the card.
ACTS = {
    "renewal": ("/agreement", "agreement", "state", "agreement-enter"),
    "corrective": ("/agreement", "agreement", "done", "agreement-corrective"),
    "evaluation": ("/agreement", "agreement", None, "agreement-evaluations"),
    "delivery": ("/agreement", "agreement", "measure", "agreement-delivery"),
    "due_diligence": ("/partners", "partner", None, ""),
    "need": ("/needs", "need", None, ""),
}


def _opens(row: Row, state: State) -> str | None:
    """Where the decision is acted upon; the file it came in where its partner is confidential."""
    if row["kind"] == "held":
        return state.link("/received", file=row["subject_id"])
    if row["kind"] == "reporting":
        return state.link("/received", region=state.region)
    page, key, form, card = ACTS[row["kind"]]
    if row["kind"] == "due_diligence" and not row["partner_name"]:
        return state.link("/received", file=row["submission_id"]) if row["submission_id"] else None
    href = state.link(page, **{key: row["subject_id"], "form": form})
    return f"{href}#{card}" if card else href


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
    pieces.append(words.say("decisions-lost" if row["kind"] in LOST else "decisions-kept", lang))
    if row["detail"] in {"no_plan", "no_owner"}:
        pieces.append(words.say(f"panorama-detail-{row['detail'].replace('_', '-')}", lang))
    elif row["owner"] and row["kind"] != "reporting":
        pieces.append(row["owner"])
    return [piece for piece in pieces if piece]


def _places(row: Row, scope: Scope) -> str:
    lang = scope.state.lang
    if row["kind"] == "reporting" or not row["countries"]:
        names = metrics.names("office", lang, scope.state.as_of, organisation=scope.state.organisation)
        places = [names.get(office, office) for office in row["offices"]]
    else:
        names = metrics.names("country", lang)
        places = [names.get(country, country) for country in row["countries"]]
    if row["kind"] == "reporting" and len(places) > NAMED:
        return words.say("panorama-and-more", lang, names=", ".join(places[:NAMED]), n=len(places) - NAMED)
    return listed(places, lang) if len(places) <= NAMED else words.say("panorama-countries", lang, n=len(places))
