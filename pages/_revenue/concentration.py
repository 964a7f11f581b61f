"""Whom the year hangs on: the ten largest partners, what concentration amounts to, what goes if the first leaves."""

import charts
import metrics
import words
from components import prose
from components import tags as html
from components.tags import Element
from pages._panorama.arranging import Piece, charted
from pages._panorama.scope import Scope
from pages._revenue.places import here, to

SHARES = ("top1_share", "top10_share", "hhi", "effective_partners")
TEN = 10


def dependency(scope: Scope) -> metrics.Answer:
    """How much of the year hangs on few partners: asked once, told in several places."""
    return metrics.ask(SHARES, where=here(scope, "year"), **scope.state.asking)


def concentration_card(scope: Scope, span: int = 6) -> Piece:
    """The ten largest partners of the year, with their share."""
    state, lang, where = scope.state, scope.state.lang, here(scope, "year")
    found = dependency(scope)
    year = str(state.year)
    if found.value("effective_partners") is None:
        return words.say("revenue-nobody-gave", lang, year=year)
    by = ["partner_id", "partner_name"]
    given = metrics.ask("programme_year_revenue", by=by, where=where, **state.asking).rows
    order = sorted((row for row in given if (row[2] or 0) > 0), key=lambda row: (-row[2], row[0]))
    secret = words.say("panorama-confidential", lang)
    chart = charts.bars(
        [(name or secret, usd) for _, name, usd in order[:TEN]],
        unit="usd",
        lang=lang,
        finding=words.say(
            "revenue-concentration-found",
            lang,
            ten=words.percent(found.value("top10_share"), lang),
            n=len(order),
            effective=words.decimal(found.value("effective_partners"), lang, 0),
        ),
        subtitle=words.say("revenue-concentration-what", lang, year=year),
        empty=words.say("revenue-nobody-gave", lang, year=year),
        heading=words.say("revenue-partner", lang),
        links=[to(state, "/partners", partner=partner) if name else None for partner, name, _ in order[:TEN]],
    )
    partner, name, usd = order[0]
    asked = {"metric": "top10_share", "where": where}
    source = {"source": words.say("revenue-schedules", lang)}
    under = [_first(scope, partner, name, usd), _index(scope, found.value("hhi"), len(order))]
    return charted("revenue-concentration", chart, state, source, span=span, under=under, **asked)


def _first(scope: Scope, partner: str, name: str | None, usd: float) -> Element:
    """If the first leaves: what is to be found again this year, and what was still secured from it."""
    state, lang = scope.state, scope.state.lang
    where = here(scope, partner_id=partner, year=(state.year + 1, None))
    after = metrics.ask("programme_year_revenue", where=where, **state.asking).value("programme_year_revenue")
    said = words.say(
        "revenue-first-leaves",
        lang,
        name=name or words.say("panorama-confidential", lang),
        usd=words.money(usd, lang),
        share=words.percent(dependency(scope).value("top1_share"), lang),
        year=str(state.year),
        after=words.money(after or 0.0, lang),
    )
    return html.P(prose(said))


def _index(scope: Scope, hhi: float | None, n: int) -> Element:
    lang = scope.state.lang
    said = words.say("revenue-hhi", lang, hhi=words.decimal(hhi, lang, 3), n=n, alike=words.decimal(1 / n, lang, 3))
    return html.P(prose(said), className="note")
