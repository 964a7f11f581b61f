"""From last year to this one: what activity brought, what rates of exchange did, currency by currency, to the cent."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

import charts
import metrics
import words
from pages._panorama import findings
from pages._panorama.arranging import Piece, charted
from pages._panorama.scope import Scope
from pages._revenue.currencies import CENT, Moved, currencies_table, moved, opens

PARTS = ("compared_revenue_before", "activity_change", "fx_effect", "unrestated_change", "compared_revenue")
#: Currencies drawn one by one; the others together.
DRAWN = 4


def exchange_cards(scope: Scope) -> list[Piece]:
    """The two years and what lies between them: drawn, then currency by currency; a sentence where nothing compares."""
    state, lang = scope.state, scope.state.lang
    where = scope.both()
    if where is None:
        return [words.say("currency-no-compare", lang, before=str(state.year - 1))]
    whole = moved(None, metrics.ask(PARTS, where=where, **state.asking).rows[0])
    if not whole.before or not whole.now:
        return [words.say("currency-no-compare", lang, before=str(state.year - 1))]
    listed = _currencies(scope, where)
    if not any(abs(one.exchange) >= CENT for one in listed):
        return [words.say("currency-no-effect", lang)]
    told = {"where": where, "source": words.say("currency-source", lang, before=str(state.year - 1))}
    return [_bridge(scope, whole, listed, told), currencies_table(scope, whole, listed, told)]


def _currencies(scope: Scope, where: dict[str, Any]) -> list[Moved]:
    """Each currency, the one that exchange moved most first."""
    asking = scope.state.asking
    told = metrics.ask("compared_revenue", ("currency", "base_units_per_usd"), where, **asking).rows
    rates: dict[str, Decimal] = {code: units for code, units, _ in told if units}
    rows = metrics.ask(PARTS, "currency", where, **asking).rows
    found = [moved(code, parts, float(rates[code]) if code in rates else None) for code, *parts in rows]
    return sorted(found, key=lambda one: (-abs(one.exchange), -abs(one.now), one.code or ""))


def _bridge(scope: Scope, whole: Moved, listed: Sequence[Moved], told: dict[str, Any]) -> Piece:
    """What the year gained or lost: activity, the currencies whose rates moved most, the others."""
    state, lang = scope.state, scope.state.lang
    first = [one for one in listed[:DRAWN] if abs(one.exchange) >= CENT]
    rest = whole.exchange - sum(one.exchange for one in first)
    rows: list[tuple[str, float | None, str]] = [(words.say("currency-activity", lang), whole.activity, "change")]
    rows += [(words.say("currency-exchange-of", lang, code=str(one.code)), one.exchange, "change") for one in first]
    if abs(rest) >= CENT:
        rows.append((words.say("currency-exchange-rest", lang), rest, "change"))
    if abs(whole.apart) >= CENT:
        rows.append((words.say("currency-apart", lang), whole.apart, "change"))
    rows.append((words.say("currency-change", lang), whole.now - whole.before, "total"))
    chart = charts.waterfall(
        rows,
        unit="usd",
        lang=lang,
        finding=_finding(scope, whole, told["where"]),
        subtitle=words.say("currency-bridge-what", lang, when=scope.when(), then=scope.then(), **_ends(whole, lang)),
        empty=words.say("currency-no-effect", lang),
        heading=words.say("currency-step", lang),
        links=_links(scope, rows, [str(one.code) for one in first]),
    )
    return charted("revenue-exchange", chart, state, {"source": told["source"]}, metric="fx_effect",
                   where=told["where"], span=4, note=_coverage(scope, told["where"]))  # fmt: skip


def _links(scope: Scope, rows: Sequence[tuple[str, float | None, str]], codes: Sequence[str]) -> list[str | None]:
    """Activity and the whole open every currency, each currency its own; what several share opens the table."""
    opened: list[str | None] = [opens(scope, code) for code in ("all", *codes)]
    several = len(rows) - len(opened) - 1
    return [*opened, *(["#revenue-currencies"] * several), opens(scope, "all")]


def _ends(whole: Moved, lang: str) -> dict[str, str]:
    return {"from": words.money(whole.before, lang), "to": words.money(whole.now, lang)}


def _finding(scope: Scope, whole: Moved, where: dict[str, Any]) -> str:
    """What the year gained or lost at constant rates, and what exchange added or took."""
    lang = scope.state.lang
    growth = metrics.ask("constant_currency_growth", where=where, **scope.state.asking)
    ratio = growth.value("constant_currency_growth")
    if ratio is None:
        return words.say("currency-found-alone", lang, usd=words.money(abs(whole.exchange), lang))
    return words.say(
        "currency-found",
        lang,
        movement=findings.movement(1 + ratio, 1.0) or "same",
        change=words.percent(abs(ratio), lang),
        way="more" if whole.exchange > 0 else "less",
        usd=words.money(abs(whole.exchange), lang),
    )


def _coverage(scope: Scope, where: dict[str, Any]) -> str:
    """Of what share of the two years this speaks, and at which rates."""
    lang, before = scope.state.lang, str(scope.state.year - 1)
    share = metrics.ask("restated_share", where=where, **scope.state.asking).value("restated_share")
    return words.say("currency-coverage", lang, share=words.percent(share, lang), before=before)
