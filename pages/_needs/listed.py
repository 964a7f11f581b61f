"""The needs that wait and the offers that stand, as the page and the brief read them."""

from typing import Any

import metrics
import words
from components import State
from metrics import matching

Row = dict[str, Any]

#: What is read of a need, and of an offer.
NEED = [
    *("need_id", "need_title", "kind", "status", "country", "office", "date", "due_on", "priority", "age_days"),
    *("required_usd", "people_concerned", "partners_asked", "first_asked_on", "is_unmet", "is_overdue"),
]
OFFER = [
    *("offer_id", "partner_id", "partner_name", "source", "kind", "description", "conditions", "country"),
    *("valid_until", "offered_usd", "check_outcome", "is_check_valid", "is_known", "is_known_here"),
]
#: The order in which needs that wait are read: the most urgent, then those that wait longest.
PRESSING = ["priority", "-age_days", "need_id"]


def here(state: State, **extra: Any) -> dict[str, Any]:
    """The filter of the place in view."""
    return state.where("region", "country", **extra)


def waiting(state: State, most: int | None = None) -> list[Row]:
    """The needs no signed agreement answers in the place in view, the most urgent first."""
    found = metrics.rows("out_need_story", NEED, here(state, is_unmet=True), PRESSING, most, **state.asking)
    return found.records()


def offers(state: State) -> list[Row]:
    """The offers that stand, wherever they hold: a country's need may be answered by an offer to its neighbours."""
    rows = metrics.rows("out_offer", OFFER, state.where(is_standing=True), order=["offer_id"], **state.asking)
    return matching.by_offer(rows.records())


def partner_of(row: Row, lang: str) -> str:
    """The partner's name, or that it is confidential."""
    return str(row["partner_name"] or words.say("panorama-confidential", lang))


def kind_of(code: str | None, lang: str) -> str:
    """The kind of help in words."""
    return metrics.names("need_kind", lang).get(str(code), words.NOTHING)


def country_of(code: str | None, lang: str) -> str:
    """The country in words."""
    return metrics.names("country", lang).get(str(code), words.NOTHING)
