"""What the partnerships did for people: reached against targeted, without counting anyone twice, by activity area."""

import charts
import metrics
import words
from components import Figure, State, metric_figure
from pages._panorama.arranging import Piece, charted
from pages._panorama.footing import footing
from pages._panorama.scope import Scope

#: Areas shown; the table behind the chart is the same.
SHOWN = 8
#: Results are reported by year, so the filter names no month.
PARTS = ("region", "country", "source", "year")


def people_figure(scope: Scope) -> Figure:
    """People reached, and the share of those targeted."""
    state, lang = scope.state, scope.state.lang
    where = state.where(*PARTS)
    reached = metrics.ask("people_reached", where=where, **state.asking).value("people_reached")
    target = metrics.ask("people_target", where=where, **state.asking).value("people_target")
    note = words.say("region-once", lang)
    if target and reached is not None:
        note = words.say("region-of-target", lang, share=words.percent(reached / target, lang))
    scale = max(reached or 0, target or 0) or 1
    return metric_figure(
        "people_reached",
        reached,
        state,
        note=note,
        bar=(reached or 0) / scale if reached is not None else None,
        target=target / scale if target else None,
        where=where,
    )


def areas_card(scope: Scope, span: int = 6) -> Piece:
    """People reached by activity area, with the tick of those targeted, the largest area first."""
    state, lang = scope.state, scope.state.lang
    where = state.where(*PARTS)
    reached = metrics.ask("people_reached", by="activity_area", where=where, **state.asking).by("activity_area")
    target = metrics.ask("people_target", by="activity_area", where=where, **state.asking).by("activity_area")
    names = metrics.names("activity_area", lang)
    listed = [(area, people, target.get(area) or None) for area, people in reached.items() if people is not None]
    listed.sort(key=lambda row: -max(row[1] or 0, row[2] or 0))
    rows = [(names.get(str(area), words.say("region-no-area", lang)), *amounts) for area, *amounts in listed]
    chart = charts.target_bars(
        rows[:SHOWN],
        unit="persons",
        lang=lang,
        heading=words.say("region-area", lang),
        finding=finding(rows, lang),
        subtitle=words.say("region-areas-what", lang, year=str(state.year)),
        empty=words.say("region-areas-empty", lang, year=str(state.year)),
        links=[_opens(state, area) for area, _, _ in listed[:SHOWN]],
    )
    if chart.is_empty:
        return chart.empty
    stands = footing(scope, "panorama-results", "people_reached", where)
    return charted("region-areas", chart, state, stands.told(), metric="people_reached", where=where, span=span)


def _opens(state: State, area: str | None) -> str | None:
    """The results of that area, of the same place, source and year."""
    if area is None:
        return None
    kept = {key: state.query.get(key) for key in ("region", "country", "source", "structure", "year")}
    return f"{state.link('/impact', **kept, area=area)}#impact-results"


def finding(rows: list[tuple[str, float | None, float | None]], lang: str) -> str:
    """How many areas reached those they aimed at, and the one that is furthest; without targets, the largest.

    `rows`: (area, people reached, people targeted).
    """
    aimed = [(name, (people or 0) / target) for name, people, target in rows if target]
    if not rows:
        return words.say("region-areas", lang)
    if not aimed:
        name, people, _ = max(rows, key=lambda row: row[1] or 0)
        return words.say("region-areas-most", lang, name=name, people=words.compact(people, lang))
    met = sum(share >= 1 for _, share in aimed)
    name, share = min(aimed, key=lambda one: one[1])
    if met == len(aimed):
        return words.say("region-areas-all", lang, total=len(aimed))
    if len(aimed) == 1:
        return words.say("region-areas-one", lang, name=name, share=words.percent(share, lang))
    return words.say("region-areas-some", lang, n=met, total=len(aimed), name=name, share=words.percent(share, lang))
