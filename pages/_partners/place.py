"""What a partner brings to the bureau or country the reader came from: the amounts clicked there, found again here."""

from typing import Any

import metrics
import words
from charts import Column
from components import table, table_card
from pages._panorama.arranging import Piece
from pages._panorama.naming import place_name
from pages._panorama.scope import Scope
from pages._revenue.places import here, label_of, over_years


def _years(scope: Scope, code: str) -> list[dict[str, Any]]:
    """Two years of the offices the bureau has today; where some moved, the year in view as it was then besides."""
    year = scope.state.year
    same, past = (over_years(scope, partner_id=code, year=one) for one in (year, year - 1))
    was = here(scope, partner_id=code, year=year)
    return [same, past] if was == same else [was, same, past]


def card(scope: Scope, code: str) -> Piece:
    """The amounts of that place alone; nothing where the address names none."""
    state, lang = scope.state, scope.state.lang
    if not state.region and not state.country:
        return ""
    place = place_name(state)
    asked: list[tuple[str, dict[str, Any] | None, str]] = [
        ("confirmed_revenue", scope.now(partner_id=code), scope.when()),
        ("confirmed_revenue", scope.before(partner_id=code), scope.then()),
        *(("programme_year_revenue", where, str(where["year"])) for where in _years(scope, code)),
        ("signed_value", here(scope, partner_id=code), words.say("partner-all-years", lang)),
        ("portfolio_value", here(scope, partner_id=code, is_active=True), words.say("place-active", lang)),
    ]
    rows = [
        [label_of(name, lang), when, metrics.ask(name, where=where, **state.asking).value(name)]
        for name, where, when in asked
        if where is not None
    ]
    columns = [Column(words.say("place-figure", lang)), Column(words.say("partner-period", lang))]
    columns.append(Column(words.say("place-usd", lang), "usd"))
    title = words.say("place-title", lang, place=place)
    what = words.say("place-what", lang, href=state.link(region=None, country=None))
    content, where = table(columns, rows, title, lang), scope.now(partner_id=code)
    return table_card("partner-place", title, what, content, state, metric="confirmed_revenue", where=where, span=12)
