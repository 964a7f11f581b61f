"""What activity and exchange did currency by currency, to the cent, with the mean rate both years are valued at."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import schema
import words
from charts import Column
from components import table, table_card
from pages._panorama.arranging import Piece
from pages._panorama.scope import Scope
from pages._panorama.wall import BEHIND

#: Currencies listed one by one; the others together.
LISTED = 8
#: Below it an amount is none.
CENT = 0.005


@dataclass(frozen=True)
class Moved:
    """USD of one currency, of all where it has no `code`; the parts add up. `units`: last year's mean rate."""

    code: str | None
    before: float
    activity: float
    exchange: float
    apart: float
    now: float
    units: float | None = None


def moved(code: str | None, parts: Sequence[float | None], units: float | None = None) -> Moved:
    """The parts of one currency as they were asked, in the order of `Moved`; exchange takes what rounding leaves."""
    before, activity, _, apart, now = (part or 0.0 for part in parts)
    return Moved(code, before, activity, round(now - before - activity - apart, 2), apart, now, units)


def currencies_table(scope: Scope, whole: Moved, listed: Sequence[Moved], told: dict[str, Any]) -> Piece:
    """The same by currency, to the cent, with the mean rate both years are valued at."""
    state, lang = scope.state, scope.state.lang
    before, year = str(state.year - 1), str(state.year)
    is_apart = any(abs(one.apart) >= CENT for one in listed)
    columns = [
        Column(words.say("currency-currency", lang)),
        Column(words.say("currency-rate", lang, before=before), "decimal"),
        Column(before, "usd_exact"),
        Column(words.say("currency-activity", lang), "usd_exact"),
        Column(words.say("currency-exchange", lang), "usd_exact"),
        *([Column(words.say("currency-apart", lang), "usd_exact")] if is_apart else []),
        Column(year, "usd_exact"),
    ]
    shown = [*listed[:LISTED], *_together(whole, listed, lang)]
    rows = [_row(one, is_apart, lang) for one in shown]
    title = words.say("currency-table", lang, n=len(listed))
    total = [words.say("currency-total", lang), "", *_amounts(whole, is_apart)]
    links = [opens(scope, one.code) if one.code in schema.currencies() else None for one in shown]
    content = table(columns, rows, title, lang, total=total, row_links=links)
    subtitle = words.say("currency-table-what", lang, before=before, when=scope.when())
    return table_card("revenue-currencies", title, subtitle, content, state, metric="fx_effect", span=8, **told)


def opens(scope: Scope, code: str | None) -> str:
    """The agreements of one currency, or of all."""
    return f"{scope.state.link(currency=code)}#{BEHIND}-currency"


def _together(whole: Moved, listed: Sequence[Moved], lang: str) -> list[Moved]:
    """The currencies that follow, in one line: what those listed leave of the whole; nothing where none follows."""
    count = len(listed) - LISTED
    if count <= 0:
        return []
    shown = zip(*map(_parts, listed[:LISTED]), strict=True)
    left = [round(total - sum(column), 2) for total, column in zip(_parts(whole), shown, strict=True)]
    return [moved(words.say("currency-others", lang, n=count), left)]


def _parts(one: Moved) -> tuple[float, ...]:
    return one.before, one.activity, one.exchange, one.apart, one.now


def _row(one: Moved, is_apart: bool, lang: str) -> list[Any]:
    return [_name(one.code, lang), one.units, *_amounts(one, is_apart)]


def _name(code: str | None, lang: str) -> str:
    known = schema.currencies().get(code or "")
    return f"{known.label[lang]} ({code})" if known else code or words.say("currency-unstated", lang)


def _amounts(one: Moved, is_apart: bool) -> list[float]:
    return [one.before, one.activity, one.exchange, *([one.apart] if is_apart else []), one.now]
