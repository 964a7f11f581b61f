"""Every country of the organisation: what came in against its plan, what is in force, what is not met, when it sent."""

from dataclasses import dataclass
from datetime import date
from typing import Any

import metrics
from components import State
from pages._panorama.memberships import memberships
from pages._panorama.scope import Scope


@dataclass(frozen=True)
class Place:
    """One country: its bureau of today, USD of the months in view and planned, counts, its last submission."""

    country: str
    name: str
    bureau: str | None
    revenue: float | None
    plan: float | None
    share: float | None
    agreements: int | None
    unmet: int | None
    sent: date | None


def places_of(scope: Scope) -> list[Place]:
    """Every country with an office in the place in view, and every other that brought revenue or has agreements."""
    state = scope.state
    where, place = state.where("region", "source"), state.where("region")
    revenue = _asked("confirmed_revenue", {**where, "month": scope.span}, state)
    plan = {} if state.source else _asked("plan_to_date", {**place, "month": scope.span}, state)
    share = {} if state.source else _asked("plan_attainment", {**place, "month": scope.span}, state)
    agreements = _asked("active_agreements", where, state)
    unmet = _asked("unmet_needs", place, state)
    homes = _homes(state)
    sent = _last_sent(state)
    names = metrics.names("country", state.lang)
    known = {*homes, *revenue, *(code for code, count in agreements.items() if count)}
    return [
        Place(
            code,
            names.get(code, code),
            homes.get(code),
            revenue.get(code),
            plan.get(code) or None,
            share.get(code),
            agreements.get(code),
            unmet.get(code),
            sent.get(code),
        )
        for code in known
        if code
    ]


def _asked(name: str, where: dict[str, Any], state: State) -> dict[str, Any]:
    return metrics.ask(name, by="country", where=where, **state.asking).by("country")


def _homes(state: State) -> dict[str, str]:
    """{country: its bureau of today}, of the bureau in view."""
    offices = [one for one in memberships(state) if one["kind"] == "country" and one["country"]]
    offices.sort(key=lambda one: one["valid_from"])
    column = state.place_column
    return {one["country"]: one["bureau_now"] for one in offices if state.region in (None, one[column])}


def _last_sent(state: State) -> dict[str, date]:
    """{country: the day its last file became known}."""
    rows = metrics.rows(
        "out_submission", ["country", "known_on"], state.where(), order=["known_on"], **state.asking
    ).rows
    return {country: day for country, day in rows if country}
