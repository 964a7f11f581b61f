"""Platforms of dialogue: who leads, who is there, how often they met, what they decided and what was carried out."""

import metrics
import schema
import words
from charts import Column
from components import Bar, State, table, table_card
from pages._panorama.arranging import Piece
from pages._panorama.naming import listed

#: Platforms listed.
SHOWN = 20
COLUMNS = ["platform", "date", "is_government_led", "types_present", "decisions", "decisions_done"]


def platforms_card(state: State) -> Piece:
    """One row per platform of the year: those whose decisions wait longest first."""
    lang, where = state.lang, state.where("region", "country", "year")
    found = metrics.rows("out_consultation", COLUMNS, where, ["platform", "-date"], **state.asking).records()
    if not found:
        return words.say("joint-no-platform", lang, year=str(state.year))
    shares = metrics.ask(["decisions_done_share", "active_platform_share"], by="platform", where=where, **state.asking)
    done = {name: share for name, share, _ in shares.rows}
    platforms = list(dict.fromkeys(row["platform"] for row in found))
    platforms.sort(key=lambda name: (done.get(name) is None, done.get(name) or 0.0, name))
    rows = [_row(name, [row for row in found if row["platform"] == name], done.get(name), lang) for name in platforms]
    columns = [
        Column(words.say("metrics-column-platform", lang)),
        Column(words.say("joint-led", lang)),
        Column(words.say("metrics-column-types_present", lang)),
        Column(words.say("joint-meetings", lang), "count"),
        Column(words.say("joint-decisions", lang)),
        Column(words.pick(metrics.metric("decisions_done_share").label, lang), "ratio"),
        Column(""),
    ]
    share = metrics.ask("decisions_done_share", where=where, **state.asking).value("decisions_done_share")
    active = metrics.ask("active_platform_share", where=where, **state.asking).value("active_platform_share")
    title = words.say(
        "joint-platforms", lang, n=len(rows), share=words.percent(share, lang), active=words.percent(active, lang)
    )
    shown = table(columns, rows, title, lang, limit=SHOWN)
    what = " · ".join([words.say("joint-platforms-what", lang, year=str(state.year)), *_also(state, where)])
    name = "decisions_done_share"
    return table_card("joint-platforms", title, what, shown, state, metric=name, where=where, span=12)


def _also(state: State, where: dict) -> list[str]:
    """Who leads the platforms, and how those who answer their surveys see us."""
    said = []
    for name in ("government_led_share", "partner_perception"):
        metric, value = metrics.metric(name), metrics.ask(name, where=where, **state.asking).value(name)
        if value is not None:
            said.append(f"{words.pick(metric.label, state.lang)} {words.value(value, metric.unit, state.lang)}")
    return said


def _row(name: str, met: list[dict], done: float | None, lang: str) -> list[object]:
    """A platform: who leads it, who came, meetings, decisions carried out of those taken."""
    kinds = dict.fromkeys(
        part.strip() for row in met for part in (row["types_present"] or "").split(";") if part.strip()
    )
    present = listed([schema.choice_label("partner_sub_type", kind, lang).lower() for kind in kinds], lang)
    led = words.say("joint-government" if any(row["is_government_led"] for row in met) else "joint-partners-led", lang)
    taken = sum(int(row["decisions"] or 0) for row in met)
    applied = sum(int(row["decisions_done"] or 0) for row in met)
    said = words.say("impact-of", lang, top=applied, bottom=taken)
    return [name, led, present or words.NOTHING, len(met), said, done, Bar(done, tone="good")]
