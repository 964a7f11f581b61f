"""Tables built at publish that answer a question instead of its view, exactly."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

import schema
import store
from metrics.definitions import Metric

_ROLLED = re.compile(r"sum\((\w+)\) as (\w+)")
#: A condition may hold one list of its own: kind in ('receipt', 'refund').
_CONDITION = r"(?:[^()]|\([^()]*\))*?"
_WHEN = rf"case when (?P<when>{_CONDITION}) then (?P<then>\w+)"
#: What a sum adds of each row may hang on several conditions, and may be taken off: when kind = 'fee' then -usd.
_BRANCH = re.compile(rf"when (?P<when>{_CONDITION}) then -?(?P<then>\w+)")
_SUM = re.compile(
    rf"sum\(\s*(?:case (?P<branches>when (?:{_CONDITION}) then -?\w+)(?: else 0)? end|(?P<plain>\w+))\s*\)"
)
_DISTINCT = re.compile(rf"count\(\s*distinct\s+(?:{_WHEN} end|(?P<plain>\w+))\s*\)")
_WORD = re.compile(r"'[^']*'|\b[a-z_][a-z0-9_]*\b")
_SPEECH = {"and", "or", "not", "in", "is", "null", "between", "true", "false", "nullif", "coalesce", "date"}


@dataclass(frozen=True)
class Rollup:
    """A table built at publish: sums of `measures` of one view, by `dimensions`."""

    name: str
    view: str
    dimensions: frozenset[str]
    measures: frozenset[str]

    def answers(self, metric: Metric, named: Iterable[str]) -> bool:
        """Whether the metric over this rollup equals the metric over its view, exactly."""
        return (
            metric.view == self.view
            and all(column in self.dimensions for column in (*named, *metric.grain))
            and all(self._rolls_up(sql) for sql in metric.aggregates().values())
        )

    def _rolls_up(self, sql: str) -> bool:
        told = [(found["when"], found["then"] or found["plain"], self.dimensions) for found in _DISTINCT.finditer(sql)]
        for found in _SUM.finditer(sql):
            branches = _BRANCH.findall(found["branches"]) if found["branches"] else [("", found["plain"])]
            if _BRANCH.sub("", found["branches"] or "").strip():
                return False  # a product, say: not one measure of the row
            told += [(when, then, self.measures) for when, then in branches]
        is_told = all(then in allowed and _names(when or "") <= self.dimensions for when, then, allowed in told)
        return is_told and not _names(_SUM.sub("0", _DISTINCT.sub("0", sql)))


def _names(sql: str) -> set[str]:
    return {word for word in _WORD.findall(sql) if not word.startswith("'")} - _SPEECH


@lru_cache(maxsize=8)
def rollups(reader: store.Reader) -> tuple[Rollup, ...]:
    """The rollups of that version, smallest first."""
    found = []
    for name, sql in schema.rollups().items():
        columns = frozenset(reader.columns(name))
        if not columns:
            continue
        measures = frozenset(alias for column, alias in _ROLLED.findall(sql) if column == alias)
        view = re.search(r"\bfrom (out_\w+)", sql)
        assert view, f"{name}.sql reads no out_ view"
        size = reader.query(f"select count(*) from {name}").rows[0][0]
        found.append((size, Rollup(name, view[1], columns - measures, measures)))
    return tuple(rollup for _, rollup in sorted(found, key=lambda pair: pair[0]))


def table_for(metrics: Sequence[Metric], named: Sequence[str], reader: store.Reader) -> str:
    """The smallest table that answers all these metrics of one view exactly: a rollup, else the view itself."""
    found, asked = _found(reader), (tuple(metric.name for metric in metrics), frozenset(named))
    if asked not in found:
        answering = (each for each in rollups(reader) if all(each.answers(metric, named) for metric in metrics))
        found[asked] = next((each.name for each in answering), metrics[0].view)
    return found[asked]


@lru_cache(maxsize=8)
def _found(reader: store.Reader) -> dict[tuple[tuple[str, ...], frozenset[str]], str]:
    """The tables found so far in that version, by the metrics and the columns they were asked for."""
    return {}
