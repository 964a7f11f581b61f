"""Who gives: revenue by source, the largest first, with its change since the year before."""

import charts
import metrics
import words
from pages._panorama import findings, rates
from pages._panorama.arranging import Piece, charted
from pages._panorama.causes import by_source
from pages._panorama.footing import Footing
from pages._panorama.revenue import UNSTATED, Revenue
from pages._panorama.scope import Scope

#: Beyond this multiple of last year a change reads as “×11”, not as “992 %”.
MANY = 3


def sources_card(id: str, scope: Scope, revenue: Revenue, footing: Footing, span: int = 4) -> Piece:
    """Revenue by source, the largest first, with its change since last year."""
    state, lang = scope.state, scope.state.lang
    names = {**metrics.names("source", lang), UNSTATED: words.say("panorama-unstated", lang)}
    codes, then = list(revenue.sources), rates.then(scope)
    compared = any(before for _, before in revenue.changes.values())
    chart = charts.bars(
        # A source that brought something last year and nothing this year brought zero: that is known, not missing.
        [(names.get(code, code), revenue.sources[code][0] or 0.0) for code in codes],
        unit="usd",
        lang=lang,
        codes=codes,
        changes=[arrow(*revenue.changes[code], lang) for code in codes] if compared else None,
        better=[_is_better(*revenue.changes[code]) for code in codes] if compared else None,
        heading=words.say("panorama-source", lang),
        finding=by_source(revenue.sources, then, lang, revenue.changes) or words.say("panorama-sources", lang),
        subtitle=words.say(
            "panorama-sources-what" if compared else "panorama-sources-what-alone",
            lang,
            when=scope.when(),
            then=then,
        ),
        empty=words.say("panorama-sources-empty", lang, when=scope.when()),
        links=[_source_link(scope, code) for code in codes],
    )
    return charted(id, chart, state, footing.told(), metric="revenue_by_source", where=scope.now(), span=span)


def _source_link(scope: Scope, code: str) -> str | None:
    """The same page of that source alone; of all of them when it is chosen already."""
    if code == UNSTATED:
        return None
    return scope.state.link(source=None if code == scope.state.source else code)


def arrow(now: float | None, before: float | None, lang: str) -> str:
    """“▲ 38 %”, “▼ 23 %”, “▲ ×11”, “=”; a source that is new says so."""
    moved = findings.movement(now, before)
    if moved is None:
        return words.say("panorama-new", lang) if now else ""
    if moved == "same":
        return "="
    if moved == "up" and now and before and now > MANY * before:
        return f"▲ ×{words.decimal(now / before, lang, 0)}"
    return f"{'▲' if moved == 'up' else '▼'} {findings.change(now, before, lang)}"


def _is_better(now: float | None, before: float | None) -> bool | None:
    return {"up": True, "down": False}.get(findings.movement(now, before) or "")
