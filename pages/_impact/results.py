"""Results from their baseline to their target: the furthest from it first, each marker's shape its evidence."""

from typing import Any

import metrics
import words
from charts import Column
from charts.dumbbells import SHAPES, Dumbbell, dumbbells
from components import chart_card
from components import tags as html
from components.markup import aria
from components.tags import Element
from pages._impact.asked import Asked, Row
from pages._panorama.arranging import Piece

#: Results drawn, the furthest from their target first.
SHOWN = 12
GRADES = ("A", "B", "C", "D")
COLUMNS = ["indicator", "place", "country", "agreement_id", "agreement_title", "partner_name", "baseline", "actual",
           "target", "achievement", "evidence_grade", "direction", "accumulation", "period"]  # fmt: skip


def results_card(one: Asked) -> Piece:
    """The results of the year, of one area when the address names it; the best first when it asks."""
    lang, where = one.lang, chosen(one)
    is_best = one.state.query.get("order") == "best"
    order = ["-achievement" if is_best else "achievement", "agreement_id", "indicator", "place"]
    found = one.rows("out_result", COLUMNS, where | {"is_measured": 1}, order, SHOWN)
    if not found:
        return words.say("impact-no-results", lang, year=one.year)
    met, measured = metrics.ask("target_met_share", where=where, **one.state.asking).parts("target_met_share")[0]
    counts = {"met": int(met or 0), "n": int(measured or 0)}
    chart = dumbbells(
        [_line(row, one) for row in found],
        _columns(lang),
        shapes=list(zip(SHAPES, [_graded(grade, lang) for grade in GRADES], strict=True)),
        ends=(words.say("agreement-baseline", lang), words.say("impact-target", lang)),
        lang=lang,
        finding=words.say("impact-results", lang, **counts),
        subtitle=words.say("impact-results-what", lang, year=one.year, shown=len(found), area=_area(one) or ""),
        empty="",
    )  # fmt: skip
    return chart_card(
        "impact-results",
        chart,
        one.state,
        metric="result_achievement",
        where=where,
        source=words.say("panorama-results", lang),
        span=12,
        note=words.say("impact-results-note", lang),
        under=[_orders(one, is_best)],
        fewest=1,
    )


def chosen(one: Asked) -> dict[str, Any]:
    """The filter of the results, of the area the address names."""
    area = one.state.query.get("area")
    return one.where(activity_area=area) if area else one.where()


def _area(one: Asked) -> str | None:
    area = one.state.query.get("area")
    if not area:
        return None
    people = metrics.ask("people_reached", where=chosen(one), **one.state.asking).value("people_reached")
    name = metrics.names("activity_area", one.lang).get(area, area)
    shown = words.compact(people, one.lang) if people else words.NOTHING
    return f" · {words.say('impact-area-people', one.lang, area=name, people=shown)}"


def _orders(one: Asked, is_best: bool) -> Element:
    """The two orders, and the way back to every area: states of the address."""
    state, lang = one.state, one.lang
    links: list[tuple[str, bool, dict[str, str | None]]] = [
        ("furthest", not is_best, {"order": None}),
        ("best", is_best, {"order": "best"}),
    ]
    if state.query.get("area"):
        links.append(("every-area", False, {"area": None}))
    items = []
    for key, is_on, change in links:
        chosen = aria(current="true") if is_on else {}
        href = f"{state.link(**change)}#impact-results"
        items.append(html.Li(html.A(words.say(f"impact-order-{key}", lang), href=href, **chosen)))
    return html.Ul(items, className="choices", role="list", **aria(label=words.say("impact-orders", lang)))


def _line(row: Row, one: Asked) -> Dumbbell:
    lang, attained = one.lang, float(row["achievement"])
    baseline, actual, target = (words.compact(row[name], lang) for name in ("baseline", "actual", "target"))
    place = metrics.names("country", lang).get(str(row["country"]), row["place"] or "")
    label = f"{row['indicator']} · {place}"
    grade = _graded(row["evidence_grade"], lang)
    partner = row["partner_name"] or words.say("panorama-confidential", lang)
    told = words.say("impact-told", lang, baseline=baseline, actual=actual, target=target, partner=partner, grade=grade)
    return Dumbbell(
        label,
        attained,
        SHAPES[GRADES.index(row["evidence_grade"])],
        words.say("impact-said", lang, actual=actual, target=target, share=words.percent(attained, lang)),
        told,
        (partner, row["baseline"], row["actual"], row["target"], attained, _named("direction", row, lang),
         _named("accumulation", row, lang), grade),
        _measured(one, row),
    )  # fmt: skip


def _measured(one: Asked, row: Row) -> str:
    """The agreement, its results as measured in the year in view."""
    year = {"year": one.state.query["year"]} if "year" in one.state.query else {}
    return one.state.link("/agreement", agreement=row["agreement_id"], **one.state.here(), **year)


def _graded(grade: str, lang: str) -> str:
    """What a grade of evidence stands for."""
    return words.say(f"impact-grade-{grade.lower()}", lang)


def _named(column: str, row: Row, lang: str) -> str:
    return metrics.names(column, lang).get(str(row[column]), words.say("impact-not-stated", lang))


def _columns(lang: str) -> list[Column]:
    return [
        Column(words.say("agreement-indicator", lang)),
        Column(words.say("impact-partner", lang)),
        Column(words.say("agreement-baseline", lang), "count"),
        Column(words.say("charts-actual", lang), "count"),
        Column(words.say("impact-target", lang), "count"),
        Column(words.pick(metrics.metric("result_achievement").label, lang), "ratio"),
        Column(words.say("metrics-column-direction", lang)),
        Column(words.say("metrics-column-accumulation", lang)),
        Column(words.say("agreement-evidence", lang)),
    ]
