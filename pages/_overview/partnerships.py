"""The active agreements of one bureau: what they are worth, how far their results are, which have none measured."""

from datetime import date

import metrics
import words
from charts import Chart
from charts.quadrant import Spot, axis_of, quadrant
from pages._panorama.naming import bureau_names, short
from pages._panorama.scope import Scope

#: Agreements drawn, the largest first; all are counted.
DRAWN = 40
DAYS_IN_A_YEAR = 365.25


def partnerships(scope: Scope, bureau: str) -> Chart:
    """Signed value against the results of the year, agreement by agreement."""
    state, lang = scope.state, scope.state.lang
    spots = _spots(scope, bureau)
    shown = spots[:DRAWN]
    measured = [spot.up for spot in shown if spot.up is not None]
    name = short(bureau_names(state).get(bureau, bureau))
    without = [spot for spot in spots if spot.up is None]
    said = {"name": name, "n": len(without), "total": len(spots)}
    usd = words.money(sum(spot.across for spot in without), lang)
    return quadrant(
        shown,
        axes=(
            axis_of([spot.across for spot in shown], "usd"),
            axis_of(measured, "ratio", (1.0, words.say("plane-target", lang))),
        ),
        names=(words.say("plane-across-agreements", lang), words.say("plane-up", lang)),
        sized_by=(words.say("plane-age", lang), "decimal"),
        lang=lang,
        finding=words.say("plane-found" if without else "plane-found-all", lang, **said, usd=usd),
        subtitle=words.say("plane-agreements-what", lang, name=name, n=len(shown), year=str(state.year)),
        empty=words.say("plane-agreements-empty", lang, name=name),
        unmeasured=words.say("plane-unmeasured", lang, n=sum(spot.up is None for spot in shown)),
        heading=words.say("plane-agreement", lang),
    )


def _spots(scope: Scope, bureau: str) -> list[Spot]:
    """Every active agreement of today’s bureau with a value, the largest first, each a way to its page."""
    state, lang = scope.state, scope.state.lang
    where = state.where("source") | {"bureau_now": bureau}
    active = {**where, "is_active": True}
    listed = metrics.rows("out_agreement", ["agreement_id", "agreement_title", "starts_on"], active, **state.asking)
    value = metrics.ask("signed_value", by="agreement_id", where=active, **state.asking).by("agreement_id")
    of_year = {**where, "year": state.year}
    results = metrics.ask("result_achievement", by="agreement_id", where=of_year, **state.asking).by("agreement_id")
    spots = []
    for agreement, title, starts_on in dict.fromkeys(listed.rows):
        usd, result = value.get(agreement), results.get(agreement)
        if not usd or usd <= 0:
            continue
        said = words.say("plane-unmeasured-one", lang) if result is None else words.percent(result, lang)
        told = words.say("plane-partnership", lang, name=title or agreement, usd=words.money(usd, lang), result=said)
        href = state.link("/agreement", agreement=agreement)
        spots.append(Spot(title or agreement, usd, result, _years(starts_on, scope), href, told))
    return sorted(spots, key=lambda spot: (-spot.across, spot.label))


def _years(starts_on: date | None, scope: Scope) -> float:
    """How long an agreement has run, in years; 0 where nobody said since when."""
    today = scope.state.as_of or scope.state.today
    if starts_on is None or today is None:
        return 0.0
    return round(max((today - starts_on).days, 0) / DAYS_IN_A_YEAR, 1)
