"""What partners brought for each dollar the agency put in: what is verified, what is declared, what is left out."""

import charts
import words
from pages._panorama.arranging import Piece, charted
from pages._panorama.scope import Scope
from pages._revenue.returns import Returns, opens


def leverage_card(found: Returns | None, scope: Scope, span: int = 5) -> Piece:
    """What partners brought for each dollar of ours: the bar what is verified, the tick what is declared."""
    lang = scope.state.lang
    if found is None:
        return words.say("returns-no-leverage", lang)
    years = sorted(found.years, reverse=True)
    latest = found.years[years[0]]
    chart = charts.target_bars(
        [(str(year), found.years[year]["leverage_verified"], found.years[year]["leverage"]) for year in years],
        unit="usd_ratio",
        lang=lang,
        finding=words.say(
            "returns-leverage-found",
            lang,
            year=str(years[0]),
            declared=words.decimal(latest["leverage"], lang, 1),
            verified=words.decimal(latest["leverage_verified"], lang, 1),
        ),
        subtitle=words.say("returns-leverage-what", lang),
        empty=words.say("returns-no-leverage", lang),
        names=(words.say("returns-verified", lang), words.say("returns-declared", lang)),
        heading=words.say("revenue-year", lang),
        colour=charts.theme.PRIMARY,
        links=[opens(scope, "leverage", year) for year in years],
        partial=set() if scope.is_whole_year else {str(scope.state.year)},
    )
    note = words.say("returns-leverage-note", lang)
    told = {"source": words.say("returns-source", lang), "metric": "leverage", "where": found.where}
    return charted("revenue-leverage", chart, scope.state, told, span=span, note=note)
