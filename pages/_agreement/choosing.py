"""Which agreements a reader asks for: words, state, end, place; and the filter of every figure about them."""

from dataclasses import dataclass, replace
from typing import Any

import metrics
import words
from components import Filter, State, country_filter, region_filter, source_filter
from pages._agreement.facts import Row
from pages._partners.directory import folded

BY = ["agreement_id", "agreement_title", "partner_id", "partner_name", "status", "ends_on", "is_ending"]

#: What other pages may narrow the list to: a key of the address, the metric that finds the agreements, its column.
NARROWED = {
    "rung": ("agreement_worth", "end_band"),
    "reason": ("agreement_worth", "end_reason"),
    "basis": ("carried_agreements", "selection_basis"),
    "service": ("carried_agreements", "service_type"),
    "action": ("strategy_value", "strategy_action"),
}


@dataclass(frozen=True)
class Asked:
    """What the reader narrowed the list to, and the agreements that answer."""

    state: State
    words: str
    status: str | None
    is_ending: bool
    rows: tuple[Row, ...]
    is_whole: bool

    @property
    def where(self) -> dict[str, Any]:
        """The filter of every figure of the table: the place chosen, and these agreements alone."""
        where = self.state.where("region", "country", "source")
        return where if self.is_whole else {**where, "agreement_id": [row["agreement_id"] for row in self.rows]}


def checked(state: State) -> tuple[State, str | None]:
    """The state asked for, if there is one of that name; else a sentence that names the nearest."""
    wanted = state.query.get("status")
    names = metrics.names("status", state.lang)
    if not wanted or wanted in names:
        return state, wanted or None
    near = metrics.nearest(wanted, [*names])
    kind = words.say("timeline-state", state.lang).lower()
    said = words.say("shell-unknown-nearest", state.lang, kind=kind, value=wanted, nearest=f"{near} ({names[near]})")
    return replace(state, notices=(*state.notices, said)), None


def filters(state: State, status: str | None) -> list[Filter]:
    """Region, country, source, state, and those that end soon."""
    lang = state.lang
    found = metrics.ask("agreements", by="country", where=state.where("region"), **state.asking)
    statuses = list(metrics.names("status", lang).items())
    ending = [("1", words.say("agreement-ending", lang))]
    return [
        region_filter(state),
        country_filter(state, [code for code in found.column("country") if code]),
        source_filter(state),
        Filter("status", words.say("timeline-state", lang), statuses, status, words.say("agreement-any", lang)),
        Filter(
            "ending",
            words.say("agreement-end", lang),
            ending,
            "1" if state.query.get("ending") == "1" else None,
            words.say("agreement-any-end", lang),
        ),
    ]


def asked_of(state: State, status: str | None) -> Asked:
    """The agreements of the place in view that bear the words, the state and the end asked for, the largest first."""
    said, is_ending = state.query.get("q", "").strip(), state.query.get("ending") == "1"
    where = state.where("region", "country", "source")
    found = metrics.ask(["signed_value", "agreements"], by=BY, where=where, **state.asking).records()
    chosen = _chosen(state)
    kept = [
        row
        for row in found
        if (status is None or row["status"] == status)
        and (chosen is None or row["agreement_id"] in chosen)
        and (row["is_ending"] or not is_ending)
        and (not said or folded(said) in _searched(row))
    ]
    kept.sort(key=lambda row: (-(row["signed_value"] or 0), row["agreement_id"]))
    return Asked(state, said, status, is_ending, tuple(kept), len(kept) == len(found))


def _chosen(state: State) -> set[str] | None:
    """The agreements that bear all the address names: a rung of what ends, a reason, a basis, a service, an action."""
    asked: dict[str, dict[str, str]] = {}
    for key, (metric, column) in NARROWED.items():
        if state.query.get(key):
            asked.setdefault(metric, {})[column] = state.query[key]
    found = [
        set(metrics.ask(metric, by="agreement_id", where=state.where(**where), **state.asking).column("agreement_id"))
        for metric, where in asked.items()
    ]
    return set.intersection(*found) if found else None


def _searched(row: Row) -> str:
    """What a search looks in: code, title, partner."""
    return folded(" ".join(str(row[key] or "") for key in ("agreement_id", "agreement_title", "partner_name")))
