"""What every card of the page asks in the same way: the place in view, one figure, names that may be shown, forms."""

from collections.abc import Sequence
from operator import itemgetter
from typing import Any

import metrics
import words
from components import Link, State, Written
from pages._revenue.places import to


def here(state: State, **extra: Any) -> dict[str, Any]:
    """The filter of the place in view."""
    return state.where("region", "country", **extra)


def value(name: str, state: State, **extra: Any) -> float | None:
    """One figure of the place in view."""
    return metrics.ask(name, where=here(state, **extra), **state.asking).value(name)


def share(name: str, state: State, **extra: Any) -> tuple[float | None, int, int]:
    """A ratio of the place in view, its top and its bottom."""
    answer = metrics.ask(name, where=here(state, **extra), **state.asking)
    top, bottom = answer.parts(name)[0]
    return answer.value(name), int(top or 0), int(bottom or 0)


def titled(row: dict[str, Any], lang: str) -> str:
    """An agreement’s title, or that its partner is confidential."""
    if not row["partner_name"]:
        return words.say("panorama-confidential", lang)
    return str(row["agreement_title"] or row["agreement_id"])


def link(row: dict[str, Any], state: State) -> str | None:
    """The way to the agreement, unless its partner is confidential."""
    return to(state, "/agreement", agreement=row["agreement_id"]) if row["partner_name"] else None


def act(row: dict[str, Any], form: str, state: State) -> Link | str:
    """The way to a form of the agreement, already open; none where its partner is confidential."""
    if not row["partner_name"]:
        return ""
    href = to(state, "/agreement", agreement=row["agreement_id"])
    return Link(words.say(f"enter-act-{form}", state.lang), f"{href}&form={form}#agreement-enter")


def told_once(found: metrics.Answer, *keys: str) -> Sequence[dict[str, Any]]:
    """Rows told once per country, each kept once: the first of them; written as records when they are read."""
    told = itemgetter(*(found.columns.index(key) for key in keys))
    kept = {told(row): row for row in reversed(found.rows)}
    return Written(list(kept.values())[::-1], lambda row: dict(zip(found.columns, row, strict=True)))
