"""What the figures of a page are held against: the plan, the same months a year before, or another bureau.

One word of the address says it, `compare=plan`, `compare=year` or a bureau's code, and every page reads it here.
"""

from calendar import monthrange
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import metrics
import store
import words
from components.filters import Filter
from components.state import COMPARED, State, bureaux

#: The plan of a metric, for those that have one.
PLANS = {"confirmed_revenue": "plan_to_date", "actual_to_date": "plan_to_date"}


@dataclass(frozen=True)
class Comparison:
    """What figures are held against: "plan", "year" or "region" (then `code` is the bureau's), and its name."""

    kind: str
    label: str
    code: str | None = None


@dataclass(frozen=True)
class Held:
    """A metric's value, what it is held against, and the question behind the value; None where there is nothing."""

    name: str
    value: float | None
    against: float | None
    where: Mapping[str, Any]


def comparison(state: State) -> Comparison | None:
    """What the address asks to compare with; None where it asks for nothing."""
    if state.compare is None:
        return None
    if state.compare in COMPARED:
        said = {"year": str(state.year - 1)}
        return Comparison(state.compare, words.say(f"compare-with-{state.compare}", state.lang, **said))
    return Comparison("region", _bureau_names(state).get(state.compare, state.compare), state.compare)


def compare_filter(state: State) -> Filter:
    """The switch: nothing, the plan, last year, or one of the other bureaux."""
    said = {"year": str(state.year - 1)}
    options = [(kind, words.say(f"compare-with-{kind}", state.lang, **said)) for kind in COMPARED]
    names = _bureau_names(state)
    options += sorted(((code, names.get(code, code)) for code in bureaux(state) if code != state.region), key=_name)
    every = words.say("compare-with-nothing", state.lang)
    return Filter("compare", words.say("compare-with", state.lang), options, state.compare, every)


def held(names: Sequence[str], state: State) -> list[Held]:
    """Each metric over the place and the period in view, beside what the address compares it with."""
    chosen = comparison(state)
    now = {name: _where(name, state) for name in names}
    then = {name: _against(name, state, chosen) for name in names}
    values = _asked([(name, name, where) for name, where in now.items()], state)
    others = _asked([(name, told[0], told[1]) for name, told in then.items() if told], state)
    return [Held(name, values.get(name), others.get(name), now[name]) for name in names]


def _asked(questions: Sequence[tuple[str, str, dict[str, Any]]], state: State) -> dict[str, float | None]:
    """{key: value} of (key, metric, where); metrics over the same rows are asked together."""
    together: dict[str, list[tuple[str, str, dict[str, Any]]]] = {}
    for one in questions:
        together.setdefault(repr(sorted(one[2].items())), []).append(one)
    found: dict[str, float | None] = {}
    for group in together.values():
        answer = metrics.ask(sorted({name for _, name, _ in group}), where=group[0][2], **state.asking)
        found |= {key: answer.value(name) for key, name, _ in group}
    return found


def _against(name: str, state: State, chosen: Comparison | None) -> tuple[str, dict[str, Any]] | None:
    """The metric and the rows a value is held against; None where the metric has nothing of the kind."""
    if chosen is None:
        return None
    if chosen.kind == "plan":
        return (PLANS[name], _where(PLANS[name], state)) if name in PLANS else None
    if chosen.kind == "year":
        period = _period(name, state, years_back=1)
        return (name, _placed(name, state) | period) if period else None
    if state.place_column not in _columns(name, state):
        return None
    where = {column: value for column, value in _where(name, state).items() if column != "country"}
    return name, where | {state.place_column: chosen.code}


def _where(name: str, state: State) -> dict[str, Any]:
    return _placed(name, state) | (_period(name, state) or {})


def _placed(name: str, state: State) -> dict[str, Any]:
    """Whose figures and where, as far as the metric's rows say."""
    known = _columns(name, state)
    return {column: value for column, value in state.where("region", "country", "source").items() if column in known}


def _period(name: str, state: State, years_back: int = 0) -> dict[str, Any] | None:
    """The year in view, or the one before; of a year under way, its full months only, in both. None where a metric
    tells no time, or only of its newest period."""
    one, known, year = metrics.metric(name), _columns(name, state), state.year - years_back
    month = _last_full_month(state)
    if one.pinned == "is_newest":
        return None
    if month and one.pinned in ("month", "quarter"):
        return {one.pinned: f"{year}-{month:02}" if one.pinned == "month" else f"{year}-Q{(month + 2) // 3}"}
    if month and "month" in known and one.pinned is None:
        return {"month": (f"{year}-01", f"{year}-{month:02}")}
    return {"year": year} if "year" in known else None


def _last_full_month(state: State) -> int:
    """The number of the last month that is over in a year under way; 0 for a year that is over."""
    if state.today is None or state.year != state.today.year:
        return 0
    is_full = state.today.day == monthrange(state.today.year, state.today.month)[1]
    return state.today.month if is_full else state.today.month - 1


def _columns(name: str, state: State) -> Mapping[str, str]:
    return store.reader(as_of=state.as_of).columns(metrics.metric(name).view)


def _bureau_names(state: State) -> dict[str, str]:
    return metrics.names("office", state.lang, state.as_of, organisation=state.organisation)


def _name(option: tuple[str, str]) -> str:
    return option[1]
