"""Which exchanges the page speaks of: all, or what its address narrows: who facilitates, who provides, which forum."""

from dataclasses import dataclass
from typing import Any

import metrics
import words
from components import Filter, State

#: What the address may narrow, in the order of the filters; each is a column of the exchanges.
KEYS = ("facilitator", "provider", "beneficiary", "kind", "forum")
#: Facilitators offered, those with most projects first; any other may be written in the URL.
OFFERED = 40


@dataclass(frozen=True)
class Asked:
    """One reader's question about exchanges."""

    state: State

    @property
    def lang(self) -> str:
        """The language of every word."""
        return self.state.lang

    def where(self, *without: str, **extra: Any) -> dict[str, Any]:
        """The filter of the exchanges asked for; `without` leaves keys of the address out."""
        query = self.state.query
        chosen = {key: query[key] for key in KEYS if query.get(key) and key not in without}
        return self.state.where(**chosen, **extra)

    def value(self, name: str) -> float | None:
        """One figure of the exchanges asked for."""
        return metrics.ask(name, where=self.where(), **self.state.asking).value(name)

    def parts(self, name: str) -> tuple[int, int]:
        """The top and the bottom of a share."""
        top, bottom = metrics.ask(name, where=self.where(), **self.state.asking).parts(name)[0]
        return int(top or 0), int(bottom or 0)

    def counted(self, column: str, *without: str) -> list[tuple[str, float]]:
        """(value, projects) of each value of a column, the most first; what is not stated is left out."""
        found = metrics.ask("sstc_projects", by=column, where=self.where(*without), **self.state.asking).rows
        return sorted(((str(key), count or 0) for key, count in found if key), key=lambda row: (-row[1], row[0]))


def filters(one: Asked) -> list[Filter]:
    """Who facilitates, who provides, who receives, what passes, at which forum; only what the exchanges state."""
    return [_filter(key, one) for key in KEYS]


def _filter(key: str, one: Asked) -> Filter:
    lang, chosen = one.lang, one.state.query.get(key)
    names = metrics.names({"provider": "country", "beneficiary": "country"}.get(key, "south_south_kind"), lang)
    if key in ("facilitator", "forum"):
        names = {}
    found = [code for code, _ in one.counted(key, *KEYS)[: None if names else OFFERED]]
    options = sorted(((code, names.get(code, code)) for code in found), key=lambda option: option[1].casefold())
    if chosen and chosen not in found:
        options.append((chosen, names.get(chosen, chosen)))
    return Filter(key, words.say(f"south-south-{key}", lang), options, chosen, words.say("shell-all", lang))
