"""Where money and results go together: one point per bureau, or per partnership of the bureau the URL names."""

import metrics
import words
from charts import Chart
from charts.quadrant import Spot, axis_of, quadrant
from components import bureaux
from components import tags as html
from components.markup import aria
from components.tags import Element
from pages._overview.partnerships import partnerships
from pages._panorama.arranging import Piece, charted
from pages._panorama.naming import bureau_names, short
from pages._panorama.scope import Scope

ID = "overview-plane"


def plane_card(scope: Scope, span: int = 7) -> Piece:
    """Revenue against results; a switch leads from the bureaux to the partnerships of one."""
    state, lang = scope.state, scope.state.lang
    chosen = state.query.get("plane", "")
    where = state.where("source", "year")
    if chosen in bureaux(state):
        where |= {"bureau_now": chosen}
        chart = partnerships(scope, chosen)
    elif state.source:
        return words.say("overview-panels-source", lang, href=state.link(source=None))
    else:
        chart = _bureaux(scope)
    told = {"source": words.say("plane-source", lang)}
    return charted(
        ID, chart, state, told, metric="result_achievement", where=where, span=span, under=[_switch(scope, chosen)]
    )


def _switch(scope: Scope, chosen: str) -> Element:
    """All bureaux, or the partnerships of one."""
    state = scope.state
    names = bureau_names(state)
    planned = metrics.ask("plan_attainment", by="bureau", where=state.where(month=scope.span), **state.asking).rows
    places = [
        (code, short(names.get(str(code), str(code)))) for code, share in planned if share is not None or code == chosen
    ]
    items = []
    for code, said in [("", words.say("plane-bureaux", state.lang)), *sorted(places, key=lambda place: place[1])]:
        current = {"current": "true"} if code == chosen else {}
        items.append(html.Li(html.A(said, href=f"{state.link(plane=code or None)}#{ID}", **aria(**current))))
    return html.Ul(items, className="choices", role="list", **aria(label=words.say("plane-switch", state.lang)))


def _bureaux(scope: Scope) -> Chart:
    """Revenue in % of the plan to date against the results of the year, bureau by bureau."""
    state, lang = scope.state, scope.state.lang
    spots = bureau_spots(scope)
    across = axis_of([spot.across for spot in spots], "ratio", (1.0, words.say("plane-plan", lang)))
    measured = [spot.up for spot in spots if spot.up is not None]
    up = axis_of(measured, "ratio", (1.0, words.say("plane-target", lang)))
    return quadrant(
        spots,
        axes=(across, up),
        names=(words.say("plane-across-bureaux", lang), words.say("plane-up", lang)),
        sized_by=(words.say("overview-actual", lang), "usd"),
        lang=lang,
        finding=_finding(spots, lang),
        subtitle=words.say("plane-bureaux-what", lang, when=scope.when(), year=str(state.year)),
        empty=words.say("plane-empty", lang, year=str(state.year)),
        unmeasured=words.say("plane-unmeasured", lang, n=len(spots) - len(measured)),
        heading=words.say("overview-bureau", lang),
    )


def bureau_spots(scope: Scope) -> list[Spot]:
    """The bureaux that have a plan, each a way to its partnerships; a result nobody measured is None."""
    state, lang = scope.state, scope.state.lang
    names = bureau_names(state)
    asked = ["plan_attainment", "actual_to_date"]
    money = metrics.ask(asked, by="bureau", where=state.where(month=scope.span), **state.asking).rows
    results = metrics.ask("result_achievement", by="bureau", where=state.where("year"), **state.asking).by("bureau")
    known = set(bureaux(state))
    spots = []
    for code, attained, actual in money:
        if code not in known or attained is None:
            continue
        name, result = short(names.get(str(code), str(code))), results.get(code)
        said = words.say("plane-unmeasured-one", lang) if result is None else words.percent(result, lang)
        told = words.say("plane-bureau", lang, name=name, plan=words.percent(attained, lang), result=said)
        spots.append(Spot(name, attained, result, actual or 0.0, f"{state.link(plane=code)}#{ID}", told))
    return spots


def _finding(spots: list[Spot], lang: str) -> str:
    """Who leads on money and where its results stand, who leads on results and where its money stands."""
    measured = [spot for spot in spots if spot.up is not None]
    if len(measured) < 2:
        return words.say("plane-title", lang)
    rich, good = max(measured, key=lambda spot: spot.across), max(measured, key=lambda spot: spot.up or 0)
    said = {
        "rich": rich.label,
        "plan": words.percent(rich.across, lang),
        "result": words.percent(rich.up, lang),
    }
    if rich is not good:
        money, results = words.percent(good.across, lang), words.percent(good.up, lang)
        return words.say("plane-apart", lang, **said, good=good.label, results=results, money=money)
    last = min(measured, key=lambda spot: spot.across)
    money, results = words.percent(last.across, lang), words.percent(last.up, lang)
    return words.say("plane-together", lang, **said, last=last.label, money=money, results=results)
