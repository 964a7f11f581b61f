"""One agreement as a row of the portfolio: who, until when, how much, how far, for which need, what next."""

from datetime import date
from typing import Any

import metrics
import words
from charts import Column
from components import Pill, State, status_pill
from components import tags as html
from pages._country.known import Known
from pages._revenue.places import to

HEADS = (
    ("agreement", ""), ("partner", ""), ("status", ""), ("dates", ""), ("signed", "usd"), ("received", "usd"),
    ("spent", "ratio"), ("time", "ratio"), ("results", "ratio"), ("need", ""), ("next", ""), ("evaluation", "pill"),
)  # fmt: skip
#: A number that stays in one piece: “KE-B-0009 + 1”.
UNBROKEN = str.maketrans({"-": "\u2011", " ": "\u00a0"})


def heads(lang: str) -> list[Column]:
    """The columns."""
    return [Column(words.say(f"country-{key}", lang), unit) for key, unit in HEADS]


def row_of(row: dict[str, Any], known: Known, state: State) -> list[Any]:
    """The cells, in the order of the columns."""
    lang, code = state.lang, row["agreement_id"]
    return [
        row["agreement_title"] or code,
        _partner(row, state),
        metrics.names("status", lang).get(str(row["status"]), words.NOTHING),
        _span(row["starts_on"], row["ends_on"], lang),
        known.signed.get(code),
        known.received.get(code),
        known.spent.get(code),
        known.elapsed.get(code),
        known.results.get(code),
        _answers(known.needs.get(code, []), lang),
        _milestone(known.next.get(code), lang),
        _evaluation(known.evaluated.get(code), lang),
    ]


def _partner(row: dict[str, Any], state: State) -> Any:
    """The partner, and who follows the agreement where somebody does."""
    name = html.A(row["partner_name"], href=to(state, "/partners", partner=row["partner_id"]))
    if not row["owner"]:
        return name
    said = words.say("factsheet-contact", state.lang, name=row["owner"])
    return html.Span([name, html.Br(), html.Span(said, className="quiet")])


def _span(starts: date | None, ends: date | None, lang: str) -> str:
    """“mars 2024 – déc. 2026”."""
    return " – ".join(f"{words.month(day, lang)}\u00a0{day.year}" if day else words.NOTHING for day in (starts, ends))


def _answers(needs: list[str], lang: str) -> Any:
    if not needs:
        return html.Span(words.say("country-no-need", lang), className="quiet")
    said = needs[0] if len(needs) == 1 else words.say("country-need-and", lang, first=needs[0], n=len(needs) - 1)
    return said.translate(UNBROKEN)


def _milestone(found: tuple[date, str, bool] | None, lang: str) -> Any:
    if found is None:
        return words.NOTHING
    day, label, is_late = found
    when = html.Span(words.day(day, lang).replace(" ", "\u00a0"))
    late: list[Any] = [status_pill("late", lang), " "] if is_late else []
    return html.Span([*late, when, html.Span(f" · {label}", className="quiet")])


def _evaluation(found: tuple[bool, date | None] | None, lang: str) -> Any:
    """Of an agreement that owes a final one: done, due, or not yet."""
    if found is None:
        return words.NOTHING
    is_due, done = found
    if done:
        return Pill("on_track", words.say("country-evaluated", lang))
    key, status = ("due", "late") if is_due else ("soon", "neutral")
    return Pill(status, words.say(f"country-evaluation-{key}", lang))
