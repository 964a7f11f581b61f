"""The countries of a bureau in the months in view: revenue, phased plan, agreements, people, and whether they sent."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import metrics
import words
from pages._panorama.memberships import memberships
from pages._panorama.scope import Scope
from pages._panorama.standing import standing


@dataclass(frozen=True)
class Place:
    """One country (None: the bureau itself and what names no country), in the months in view. USD, counts, persons."""

    country: str | None
    name: str
    revenue: float | None
    plan: float | None
    agreements: int | None
    people: int | None
    has_sent: bool = True

    @property
    def gap(self) -> float:
        """Revenue minus phased plan."""
        return (self.revenue or 0) - (self.plan or 0)

    @property
    def status(self) -> str:
        """Where it stands; no_data when its workbook did not come."""
        return standing(self.revenue, self.plan) if self.has_sent or self.revenue else "no_data"


def countries_of(scope: Scope, offices: Sequence[Mapping[str, Any]]) -> list[str]:
    """The countries of the bureau in the year in view."""
    state, column = scope.state, scope.state.place_column
    found = {
        one["country"]
        for one in offices
        if one["country"]
        and one[column] == state.region
        and (column == "bureau_now" or one["valid_from"].year <= state.year <= one["valid_to"].year)
    }
    return sorted(found)


def places_of(scope: Scope) -> list[Place]:
    """Every country of the bureau, the furthest behind its plan first; without plans, the largest first."""
    state = scope.state
    everywhere = {"bureau": state.region} if state.structure == "then" else {"bureau_now": state.region}
    where = state.where("source", **everywhere)
    revenue = _by_country("confirmed_revenue", {**where, "month": scope.span}, scope)
    plan = _by_country("plan_to_date", {**state.where(**everywhere), "month": scope.span}, scope)
    if state.source:
        plan = {}
    agreements = _by_country(*counted(scope, where), scope)
    people = _by_country("people_reached", {**where, "year": state.year}, scope)
    silent = _silent(scope, everywhere)
    names = metrics.names("country", state.lang)
    known = set(countries_of(scope, memberships(state))) | revenue.keys() | {key for key, usd in plan.items() if usd}
    places = [
        Place(
            country,
            names.get(str(country), str(country)) if country else words.say("region-no-country", state.lang),
            revenue.get(country),
            plan.get(country) or None,
            agreements.get(country),
            people.get(country),
            country not in silent,
        )
        for country in known
    ]
    return sorted(places, key=_furthest_behind)


def _furthest_behind(place: Place) -> tuple[Any, ...]:
    """Countries by gap, those without a plan after them by amount, the bureau itself last."""
    return (
        place.country is None,
        place.plan is None,
        place.gap if place.plan else -(place.revenue or 0),
        place.name,
    )


def counted(scope: Scope, where: dict[str, Any]) -> tuple[str, dict[str, Any]]:
    """The metric of the agreements column and its filter: those active today, or those signed in a past year."""
    if scope.is_now:
        return "active_agreements", where
    return "agreements", {**where, "month": scope.span}


def _by_country(name: str, where: dict[str, Any], scope: Scope) -> dict[str | None, Any]:
    return metrics.ask(name, by="country", where=where, **scope.state.asking).by("country")


def _silent(scope: Scope, everywhere: dict[str, Any]) -> set[str]:
    """Countries whose workbook of the last period was due and did not come."""
    where = scope.state.where(**everywhere, quarter=scope.quarter, is_received=False)
    return set(metrics.rows("out_due", ["country"], where, **scope.state.asking).column("country"))


def link_of(scope: Scope, place: Place) -> str | None:
    if place.country is None:
        return None
    return scope.state.link(country=None if place.country == scope.state.country else place.country)
