"""Which results the page speaks of: a year, a place, a partner; and what else its address may ask."""

from dataclasses import dataclass
from typing import Any

import metrics
import words
from components import Filter, State

Row = dict[str, Any]
#: Fewer people than this are told in full.
IN_FULL = 10_000
#: How a joint result may be shared out, and the metric of each rule.
RULES = {"money": "contribution_by_money", "count": "contribution_by_count", "equally": "contribution_equally"}


@dataclass(frozen=True)
class Asked:
    """One reader's question; `partners` are those that reported results of the year here: {id: name}."""

    state: State
    partners: dict[str, str]

    @property
    def lang(self) -> str:
        """The language of every word."""
        return self.state.lang

    @property
    def year(self) -> str:
        """The year in view, as it is printed."""
        return str(self.state.year)

    @property
    def partner(self) -> str | None:
        """The partner the address names."""
        return self.state.query.get("partner") or None

    @property
    def rule(self) -> str:
        """How joint results are shared out; by money where the address names no rule we know."""
        asked = self.state.query.get("rule", "")
        return asked if asked in RULES else next(iter(RULES))

    def where(self, **extra: Any) -> dict[str, Any]:
        """The filter of the year's rows in the place in view, of the partner named."""
        return self._partnered(self.state.where("year", "region", "country", "source", **extra))

    def before(self) -> dict[str, Any]:
        """The filter of the year before."""
        return self._partnered(self.state.where("region", "country", "source", year=self.state.year - 1))

    def on_record(self, **extra: Any) -> dict[str, Any]:
        """The filter of every year."""
        return self._partnered(self.state.where("region", "country", "source", **extra))

    def value(self, name: str, where: dict[str, Any] | None = None) -> float | None:
        """One figure of the year."""
        asked = self.where() if where is None else where
        return metrics.ask(name, where=asked, **self.state.asking).value(name)

    def parts(self, name: str) -> tuple[int, int]:
        """The top and the bottom of a share."""
        top, bottom = metrics.ask(name, where=self.where(), **self.state.asking).parts(name)[0]
        return int(top or 0), int(bottom or 0)

    def rows(self, view: str, columns: list[str], where: dict[str, Any], order: list[str], limit: int) -> list[Row]:
        """Records of a view."""
        return metrics.rows(view, columns, where, order, limit, **self.state.asking).records()

    def _partnered(self, where: dict[str, Any]) -> dict[str, Any]:
        return where | ({"partner_id": self.partner} if self.partner else {})


def persons(count: float | None, lang: str) -> str:
    """People as a sentence tells them: three significant figures, or all of them where that would say too little."""
    return words.whole(count, lang) if count is not None and count < IN_FULL else words.compact(count, lang)


def asked(state: State) -> Asked:
    """What the address asks."""
    where = state.where("year", "region", "country", "source")
    found = metrics.ask("results", by=["partner_id", "partner_name"], where=where, **state.asking)
    return Asked(state, {code: name for code, name, _ in found.rows if code and name})


def partner_filter(one: Asked) -> Filter:
    """The partners that reported results here this year; one named by the address stays, results or not."""
    options = sorted(one.partners.items(), key=lambda option: option[1])
    if one.partner and one.partner not in one.partners:
        options.append((one.partner, one.partner))
    every = words.say("impact-all-partners", one.lang, n=len(one.partners))
    return Filter("partner", words.say("impact-partner", one.lang), options, one.partner, every)
