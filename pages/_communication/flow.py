"""Content month by month and bureau by bureau, what of it is cleared, what it serves, what may not be shown yet."""

import charts
import metrics
import words
from charts import Column
from components import Pill, State, chart_card, table, table_card
from components import tags as html
from components.tags import Element
from pages._network.window import Window
from pages._panorama.arranging import Piece

USES = ("giving", "prospecting", "recognition", "internal")
SHOWN = 12


def _year(when: Window) -> dict[str, tuple[str, str]]:
    return {"month": (when.shifted(-11), when.shifted(0))}


def calendar_card(state: State, when: Window, span: int = 12) -> Piece:
    """One row per bureau, one cell per month: where nothing came for long shows at once.

    Whether content is regular is told of one office at a time: several that take no heed of each other never are.
    """
    lang, where = state.lang, state.where("region") | _year(when)
    by = "office" if state.region else "bureau_now"
    answer = metrics.ask("content_items", by=[by, "month"], where=where, **state.asking)
    counts = {(place, month): int(n or 0) for place, month, n in answer.rows if place and month}
    if not counts:
        return words.say("communication-none", lang)
    even = metrics.ask("content_regularity", by=by, where=where, **state.asking).by(by) if state.region else {}
    names = metrics.names("office", lang, state.as_of, organisation=state.organisation)
    months, most = when.listed(), max(counts.values())
    places = sorted({place for place, _ in counts})
    rows = [
        [str(names.get(place, place)), *(_shaded(counts.get((place, month), 0), most) for month in months),
         sum(counts.get((place, month), 0) for month in months), *([even.get(place)] if even else ())]
        for place in places
    ]  # fmt: skip
    columns = [
        Column(words.say("plans-office" if state.region else "plans-bureau", lang)),
        *(Column(words.month(month, lang)) for month in months),
        Column(words.say("needs-in-all", lang), "count"),
        *([Column(words.pick(metrics.metric("content_regularity").label, lang), "ratio")] if even else ()),
    ]
    silent = sum(not counts.get((place, month)) for place in places for month in months[-3:])
    title = words.say("communication-calendar", lang, n=sum(counts.values()), silent=silent)
    content = table(columns, rows, title, lang)
    what = words.say("communication-calendar-what" if state.region else "communication-calendar-bureaux", lang)
    source = words.say("communication-source", lang)
    return table_card("communication-calendar", title, what, content, state, metric="content_items", where=where,
                      source=source, span=span)  # fmt: skip


def _shaded(n: int, most: int) -> Element | str:
    return html.Span(str(n), className="heat", style={"--heat": f"{0.15 + 0.6 * n / most:.2f}"}) if n else ""


def funnel_card(state: State, when: Window, span: int = 6) -> Piece:
    """From sent to used: sent, cleared, cleared first time, with consent, used outside."""
    lang, where = state.lang, state.where("region") | _year(when)
    asked = ["content_items", "content_cleared", "content_right_first", "content_consented", "content_use_share"]
    answer = metrics.ask(asked, where=where, **state.asking)
    sent = answer.value("content_items")
    if not sent:
        return ""
    rows: list[tuple[str, float | None]] = [(words.say("communication-sent", lang), sent)]
    rows += [
        (words.say(f"communication-{key}", lang), answer.parts(name)[0][0])
        for key, name in (("cleared", "content_cleared"), ("right-first", "content_right_first"),
                          ("used", "content_use_share"), ("consented", "content_consented"))
    ]  # fmt: skip
    share = answer.value("content_cleared")
    chart = charts.bars(
        rows,
        unit="count",
        lang=lang,
        finding=words.say("communication-funnel", lang, share=words.percent(share, lang)),
        subtitle=words.say("communication-funnel-what", lang),
        empty=words.say("communication-none", lang),
        heading=words.say("needs-step", lang),
    )
    source = words.say("communication-source", lang)
    return chart_card("communication-funnel", chart, state, metric="content_cleared", where=where, source=source,
                      span=span)  # fmt: skip


def use_card(state: State, when: Window, span: int = 6) -> Piece:
    """Cleared content by what it serves."""
    lang, where = state.lang, state.where("region", is_cleared=True) | _year(when)
    found = metrics.ask("content_items", by="content_use", where=where, **state.asking).by("content_use")
    if not found:
        return ""
    names = metrics.names("content_use", lang)
    most = max(found, key=lambda use: found[use] or 0)
    chart = charts.bars(
        [(names[use], found.get(use)) for use in USES if found.get(use)],
        unit="count",
        lang=lang,
        finding=words.say("communication-use", lang, use=names[most].lower()),
        subtitle=words.say("communication-use-what", lang),
        empty=words.say("communication-none", lang),
        heading=words.say("metrics-column-content_use", lang),
    )
    source = words.say("communication-source", lang)
    return chart_card("communication-use", chart, state, metric="content_items", where=where, source=source, span=span)


def unclear_card(state: State, when: Window, span: int = 12) -> Piece:
    """What may not be shown yet: not cleared, or without the consent of those it shows; the oldest first."""
    lang, where = state.lang, state.where("region") | _year(when)
    asked = ["title", "office", "content_use", "date", "clearance_days", "is_cleared", "has_consents"]
    found = metrics.rows("out_content", asked, where, order=["-clearance_days"], **state.asking).records()
    held = [one for one in found if not one["is_cleared"] or not one["has_consents"]]
    if not held:
        return "" if not found else words.say("communication-all-clear", lang)
    names = metrics.names("office", lang, state.as_of, organisation=state.organisation)
    uses = metrics.names("content_use", lang)
    rows = [
        [one["title"], str(names.get(one["office"], one["office"])).split(" — ")[0], uses.get(one["content_use"]),
         one["date"], None if one["is_cleared"] else one["clearance_days"], _pill(one["is_cleared"], "cleared", lang),
         _pill(bool(one["has_consents"]), "consent", lang)]
        for one in held
    ]  # fmt: skip
    heads = (("content", ""), ("office", ""), ("use-word", ""), ("sent-on", "date"), ("waits", "count"),
             ("clearance", ""), ("consents", ""))  # fmt: skip
    columns = [Column(words.say(f"communication-{key}", lang), unit) for key, unit in heads]
    title = words.say("communication-held", lang, n=len(held))
    content = table(columns, rows, title, lang, limit=SHOWN)
    what, source = words.say("communication-held-what", lang), words.say("communication-source", lang)
    return table_card("communication-held", title, what, content, state, metric="content_consented", where=where,
                      source=source, span=span)  # fmt: skip


def _pill(is_met: bool, key: str, lang: str) -> Pill:
    return Pill("on_track" if is_met else "late", words.say(f"communication-{'has' if is_met else 'no'}-{key}", lang))
