"""What slips: the first day promised beside the day it is today, and the coded causes."""

import metrics
import schema
import words
from charts import Column, bars
from charts.slips import Slip, slips
from components import State
from pages._delivery.asked import days, told
from pages._life.asked import here, link, share, titled, told_once, value
from pages._panorama.arranging import Piece, charted

#: Lines drawn, the longest slip first.
DRAWN = 12
READ = ["agreement_id", "agreement_title", "partner_name", "label", "date", "now_on", "done_on", "cause_code", "cause",
        "slip_days"]  # fmt: skip


def card(state: State) -> Piece:
    """The milestones that slipped furthest and are not met yet, then the longest of those met."""
    lang = state.lang
    order = ["-slip_days", "agreement_id", "label"]
    found = metrics.rows("out_milestone", READ, here(state), order, **state.asking)
    rows = [row for row in told_once(found, "agreement_id", "label") if (row["slip_days"] or 0) > 0]
    if state.today is None or not rows:
        return words.say("delivery-slips-none", lang)
    rows.sort(key=lambda row: (row["done_on"] is not None, -row["slip_days"], row["now_on"]))
    causes = metrics.names("cause", lang)
    moved, open_ = len(rows), sum(row["done_on"] is None for row in rows)
    on_time, top, bottom = share("on_time_milestones", state)
    heads = (("first", "date"), ("now", "date"), ("slip", "count"), ("cause", ""))
    chart = slips(
        [_slip(row, causes, state) for row in rows[:DRAWN]],
        [Column(words.say("delivery-head-milestone", lang))]
        + [Column(words.say(f"delivery-head-{key}", lang), unit) for key, unit in heads],
        today=state.today,
        causes=causes,
        lang=lang,
        finding=words.say("delivery-slips", lang, n=moved, open=open_, days=days(value("milestone_slip", state), lang)),
        subtitle=words.say(
            "delivery-slips-what", lang, shown=min(DRAWN, moved), total=moved, share=words.percent(on_time, lang),
            top=top, bottom=bottom,
        ),
        empty=words.say("delivery-slips-none", lang),
    )  # fmt: skip
    return charted("delivery-slips", chart, state, told("moved_milestones", state, "sheet"), span=8)


def _slip(row: dict, causes: dict[str, str], state: State) -> Slip:
    """A line: the milestone and its agreement; what is printed says the days and whether it is met."""
    lang, late = state.lang, int(row["slip_days"])
    key = "met" if row["done_on"] else "open"
    named = causes.get(row["cause_code"] or "", words.say("charts-no-cause", lang))
    about = f"{row['label']} · {titled(row, lang)} · {row['cause'] or named}"
    said = words.say(f"delivery-slip-{key}", lang, n=late)
    cells = (row["date"], row["now_on"], late, named)
    return Slip(f"{row['label']} · {titled(row, lang)}", row["date"], row["now_on"], row["cause_code"], said, about,
                link(row, state), cells)  # fmt: skip


def causes_card(state: State) -> Piece:
    """Milestones that slipped by coded cause; what nobody coded is said."""
    lang, where = state.lang, here(state)
    found = metrics.ask(["moved_milestones", "milestone_slip"], by="cause_code", where=where, **state.asking).rows
    known = sorted(((code, n, slip) for code, n, slip in found if n), key=lambda row: (row[0] is None, -row[1]))
    if not known:
        return ""
    unsaid, total = words.say("charts-no-cause", lang), int(sum(n for _, n, _ in known))
    first = schema.choice_label("cause", known[0][0], lang) if known[0][0] else unsaid
    chart = bars(
        [(schema.choice_label("cause", code, lang) if code else unsaid, n) for code, n, _ in known],
        unit="count",
        lang=lang,
        finding=words.say("delivery-causes", lang, cause=first, n=int(known[0][1]), total=total),
        subtitle=words.say("delivery-causes-what", lang),
        empty="",
        changes=[words.say("delivery-median", lang, days=days(slip, lang)) for _, _, slip in known],
        heading=words.say("metrics-column-cause_code", lang),
    )  # fmt: skip
    return charted("delivery-causes", chart, state, told("moved_milestones", state, "sheet"), span=4)
