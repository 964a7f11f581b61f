"""Which agreements of the country are in view: all, or those of one outcome, partner or state that the URL names."""

from dataclasses import dataclass, replace
from typing import Any

import metrics
import words
from components import Filter, State
from pages._panorama.scope import Scope

#: The word of the URL for an agreement that names no outcome, and for the partners shown together.
NONE, OTHERS = "none", "others"
#: What a reader may keep: agreements in force, those that are over, those being prepared.
STANDINGS: dict[str, dict[str, Any]] = {
    "active": {"is_active": True},
    "over": {"is_active": False, "status": ["ended", "closed", "terminated", "expired"]},
    "coming": {"is_active": False, "status": ["development", "review", "signature", "signed"]},
}


@dataclass(frozen=True)
class Chosen:
    """The choice inside the country. `others` are the partner codes that the matrix shows together."""

    outcome: str | None = None
    partner: str | None = None
    standing: str | None = None
    others: tuple[str, ...] = ()

    @property
    def is_all(self) -> bool:
        """Whether every agreement of the country is in view."""
        return not (self.outcome or self.partner or self.standing)

    def where(self) -> dict[str, Any]:
        """The columns of out_agreement that hold the choice."""
        kept: dict[str, Any] = dict(STANDINGS.get(self.standing or "", {}))
        if self.outcome:
            kept["csp_outcome"] = None if self.outcome == NONE else self.outcome
        if self.partner:
            kept["partner_id"] = list(self.others) if self.partner == OTHERS else self.partner
        return kept


def base(state: State) -> dict[str, Any]:
    """The filter of a country's rows, and of its source where one is chosen."""
    return state.where("country", "source")


def hashable(where: dict[str, Any]) -> dict[str, Any]:
    """The same filter as a key of what is remembered: a list of values becomes a set of them."""
    return {column: frozenset(value) if isinstance(value, list) else value for column, value in where.items()}


def outcomes_of(state: State) -> list[str | None]:
    """The outcomes that the agreements and the needs of the country name, None last where one names none."""
    found = {
        outcome
        for name in ("agreements", "needs_declared")
        for outcome, count in metrics.ask(name, by="csp_outcome", where=state.where("country"), **state.asking).rows
        if count
    }
    return sorted(found, key=lambda code: (code is None, code or ""))


def chosen_of(scope: Scope, outcomes: list[str | None], others: tuple[str, ...]) -> tuple[Chosen, State]:
    """The choice of the URL, and the state with a sentence for each word of it that nothing answers."""
    state, notices = scope.state, []
    known = {NONE if outcome is None else outcome for outcome in outcomes}
    asked = {key: state.query.get(key) or None for key in ("outcome", "partner", "standing")}
    if asked["outcome"] and asked["outcome"] not in known:
        notices.append(_unknown(state, "outcome", str(asked["outcome"]), sorted(known)))
        asked["outcome"] = None
    if asked["standing"] and asked["standing"] not in STANDINGS:
        notices.append(_unknown(state, "standing", str(asked["standing"]), list(STANDINGS)))
        asked["standing"] = None
    partners = set(
        metrics.rows("out_agreement", ["partner_id"], state.where("country"), **state.asking).column("partner_id")
    )
    if asked["partner"] and asked["partner"] not in partners | {OTHERS}:
        notices.append(_unknown(state, "partner", str(asked["partner"]), sorted(filter(None, partners))))
        asked["partner"] = None
    chosen = Chosen(asked["outcome"], asked["partner"], asked["standing"], others)
    return chosen, replace(state, notices=(*state.notices, *notices))


def _unknown(state: State, key: str, value: str, known: list[str]) -> str:
    what = words.say(f"country-{key}", state.lang).lower()
    nearest = metrics.nearest(value, known)
    return words.say("country-unknown-choice", state.lang, kind=what, value=value, nearest=nearest)


def filters(state: State, chosen: Chosen, outcomes: list[str | None]) -> list[Filter]:
    """The choice as removable chips; the partner's only where one is chosen."""
    lang = state.lang
    named = [(code or NONE, code or words.say("country-no-outcome", lang)) for code in outcomes]
    standings = [(key, words.say(f"country-standing-{key}", lang)) for key in STANDINGS]
    every = words.say("country-all", lang)
    listed = [
        Filter("outcome", words.say("country-outcome", lang), named, chosen.outcome, every),
        Filter("standing", words.say("country-standing", lang), standings, chosen.standing, every),
    ]
    if chosen.partner:
        partner = [(chosen.partner, _partner_name(state, chosen))]
        listed.append(Filter("partner", words.say("country-partner", lang), partner, chosen.partner, every))
    return listed


def _partner_name(state: State, chosen: Chosen) -> str:
    if chosen.partner == OTHERS:
        return words.say("country-others", state.lang, n=len(chosen.others))
    where = {**state.where("country"), "partner_id": chosen.partner}
    names = metrics.rows("out_agreement", ["partner_name"], where, limit=1, **state.asking).column("partner_name")
    return (names[0] if names else None) or words.say("panorama-confidential", state.lang)
