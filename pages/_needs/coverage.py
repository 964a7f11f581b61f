"""How much of what the field asked for has an agreement, by value and by number, here and bureau by bureau."""

import metrics
import words
from charts.stacks import stacked_bars
from components import State, chart_card
from components.tags import Element
from pages._needs.listed import here


def card(state: State, span: int = 7) -> Element:
    """Two bars for the place in view, then one per bureau; the missing part is hatched."""
    lang, where = state.lang, here(state)
    asked = ["need_coverage", "need_coverage_count", "unmet_value"]
    whole = metrics.ask(asked, where=where, **state.asking)
    rows: list[tuple[str, list[float | None]]] = []
    said: list[str] = []
    links: list[str | None] = []
    for name, key, form in (("need_coverage", "value", "usd"), ("need_coverage_count", "number", "count")):
        top, bottom = whole.parts(name)[0]
        share = whole.value(name)
        rows.append((words.say(f"needs-by-{key}", lang), _parts(share)))
        said.append(_of(share, top, bottom, form, lang))
        links.append(None)
    for code, share, top, bottom in _bureaux(state):
        rows.append((metrics.names("office", lang, state.as_of, organisation=state.organisation).get(code, code),
                     _parts(share)))  # fmt: skip
        said.append(_of(share, top, bottom, "usd", lang))
        links.append(state.link(region=code, country=None, structure="now"))
    value = whole.value("need_coverage")
    gap = words.money(whole.value("unmet_value"), lang)
    chart = stacked_bars(
        rows if value is not None else [],
        [(words.say("needs-covered", lang), "first"), (words.say("needs-missing", lang), "missing")],
        unit="ratio",
        lang=lang,
        finding=words.say("needs-coverage", lang, share=words.percent(value, lang), gap=gap),
        subtitle=words.say("needs-coverage-what", lang),
        empty=words.say("needs-none", lang),
        heading=words.say("needs-place", lang),
        said=said,
        links=links,
    )
    source = words.say("needs-source", lang)
    return chart_card("needs-coverage", chart, state, metric="need_coverage", where=where, source=source, span=span)


def _parts(share: float | None) -> list[float | None]:
    return [share, None if share is None else 1 - share]


def _of(share: float | None, top: float | None, bottom: float | None, form: str, lang: str) -> str:
    said = {"share": words.percent(share, lang), "top": words.value(top, form, lang)}
    return words.say("needs-of", lang, bottom=words.value(bottom, form, lang), **said)


def _bureaux(state: State) -> list[tuple[str, float, float | None, float | None]]:
    """(bureau, coverage by value, covered, required) of each bureau, the least covered first; none inside one."""
    if state.region or state.country:
        return []
    answer = metrics.ask("need_coverage", by="bureau_now", where=state.where(), **state.asking)
    found = zip(answer.rows, answer.parts("need_coverage"), strict=True)
    known = [(code, share, *parts) for (code, share), parts in found if code and share is not None]
    return sorted(known, key=lambda row: row[1])
