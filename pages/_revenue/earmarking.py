"""How free the money is: revenue by degree of earmarking, and the share that goes where the need is greatest."""

from typing import Any

import charts
import metrics
import schema
import words
from components import Figure, metric_figure
from pages._panorama.arranging import Piece, charted
from pages._panorama.scope import Scope
from pages._panorama.wall import BEHIND
from pages._revenue.behind import UNSTATED


def earmarking_card(scope: Scope, span: int = 6) -> Piece:
    """Four degrees, from the freest to the most tied; what offices do not state stands apart."""
    state, lang, where = scope.state, scope.state.lang, scope.now()
    found = metrics.ask("confirmed_revenue", by="earmarking", where=where, **state.asking).by("earmarking")
    if not any(found.get(degree) for degree in schema.choices("earmarking")):
        return words.say("revenue-no-earmarking", lang, when=scope.when())
    share, then = _shares(scope)
    degrees = list(schema.choices("earmarking"))
    rows = [(choice.label[lang], found.get(degree)) for degree, choice in schema.choices("earmarking").items()]
    if found.get(None):
        rows.append((words.say("revenue-unstated", lang), found[None]))
        degrees.append(UNSTATED)
    key = "revenue-flexible-found" if then is None else "revenue-flexible-found-before"
    said = {"share": words.percent(share, lang), "before": words.percent(then, lang) if then is not None else ""}
    chart = charts.bars(
        [(label, usd or 0.0) for label, usd in rows],
        unit="usd",
        lang=lang,
        finding=words.say(key, lang, **said, then=scope.then()),
        subtitle=words.say("revenue-flexible-what", lang, when=scope.when()),
        empty=words.say("revenue-no-earmarking", lang, when=scope.when()),
        heading=words.say("revenue-earmarking", lang),
        links=[f"{state.link(degree=degree)}#{BEHIND}-degree" for degree in degrees],
    )
    source = {"source": words.say("panorama-contributions", lang)}
    return charted("revenue-earmarking", chart, state, source, metric="flexible_share", where=where, span=span)


def flexible_figure(scope: Scope) -> Figure:
    """The flexible share, and how it moved since the same date a year before."""
    share, then = _shares(scope)
    note = words.say("panorama-vs-before", scope.state.lang) if then is not None else ""
    where = scope.now()
    return metric_figure("flexible_share", share, scope.state, before=then, where=where, bar=share, note=note)


def _shares(scope: Scope) -> tuple[float | None, float | None]:
    """The flexible share now and at the same date a year before; None where no office states any earmarking."""
    before = scope.before()
    now = _share(scope, scope.now())
    return now, _share(scope, before) if before else None


def _share(scope: Scope, where: dict[str, Any]) -> float | None:
    stated = metrics.ask("confirmed_revenue", by="earmarking", where=where, **scope.state.asking).by("earmarking")
    if not any(usd for degree, usd in stated.items() if degree):
        return None
    return metrics.ask("flexible_share", where=where, **scope.state.asking).value("flexible_share")
