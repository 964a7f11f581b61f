"""How rooted South-South cooperation is: five items per office with proof, beside the United Nations' own answers."""

from collections import defaultdict
from typing import Any

import charts
import metrics
import words
from charts import Column
from components import Pill, chart_card, table, table_card
from components import tags as html
from components.markup import address
from pages._panorama.arranging import Piece
from pages._south_south.asked import Asked

#: Shares of United Nations entities that say they have each item (UNOSSC, survey of the UN system, 2024).
UN_SYSTEM = {"plan": 0.81, "reporting": 0.86, "focal_point": 0.58, "unit": 0.29, "budget": 0.20}
#: Offices listed.
SHOWN = 12


def rooted_card(one: Asked) -> Piece:
    """The share of our offices that prove each item, with the tick of the United Nations system."""
    lang, state = one.lang, one.state
    where = state.where(is_latest_year=True)
    found = metrics.ask("sstc_institutionalisation", by="item", where=where, **state.asking).by("item")
    if not found:
        return words.say("south-south-no-item", lang)
    rows = [(_named(item, lang), found.get(item), un) for item, un in UN_SYSTEM.items()]
    ahead = sum((share or 0) >= un for _, share, un in rows)
    whole = metrics.ask("sstc_institutionalisation", where=where, **state.asking).value("sstc_institutionalisation")
    chart = charts.target_bars(
        rows,
        unit="ratio",
        lang=lang,
        finding=words.say("south-south-rooted", lang, share=words.percent(whole, lang), n=ahead),
        subtitle=words.say("south-south-rooted-what", lang),
        empty="",
        names=(words.say("south-south-ours", lang), words.say("south-south-un", lang)),
        heading=words.say("metrics-column-item", lang),
    )  # fmt: skip
    return chart_card(
        "south-south-rooted",
        chart,
        state,
        metric="sstc_institutionalisation",
        where=where,
        source=words.say("south-south-survey", lang),
        span=6,
        note=words.say("south-south-rooted-note", lang),
    )


def offices_card(one: Asked) -> Piece:
    """Each office with its five items: proved, said, or not; those that prove least first."""
    lang, state = one.lang, one.state
    columns = ["office", "year", "item", "has_item", "is_item_proved", "proof"]
    where = state.where(is_latest_year=True)
    found = metrics.rows("out_sstc_item", columns, where, ["office"], **state.asking).records()
    if not found:
        return ""
    offices: dict[str, dict[str, dict[str, Any]]] = defaultdict(dict)
    for row in found:
        offices[row["office"]][row["item"]] = row
    names = metrics.names("office", lang, state.as_of, organisation=state.organisation)
    rows = []
    proved = {office: sum(row["is_item_proved"] for row in items.values()) for office, items in offices.items()}
    for office, items in sorted(offices.items(), key=lambda one: (proved[one[0]], one[0])):
        year = str(next(iter(items.values()))["year"])
        rows.append([names.get(office, office), year, *(_cell(items.get(item), lang) for item in UN_SYSTEM)])
    headings = [Column(words.say("metrics-column-office", lang)), Column(words.say("metrics-column-year", lang))]
    headings += [Column(_named(item, lang)) for item in UN_SYSTEM]
    title = words.say("south-south-offices", lang, n=len(rows))
    shown = table(headings, rows, title, lang, limit=SHOWN)
    what = words.say("south-south-offices-what", lang)
    name = "sstc_declared_share"
    return table_card("south-south-offices", title, what, shown, state, metric=name, where=where, span=12)


def _cell(row: dict[str, Any] | None, lang: str) -> object:
    """Proved (a link to the proof), said without proof, or not there."""
    if row is None or not row["has_item"]:
        return words.NOTHING
    if not row["is_item_proved"]:
        return Pill("watch", words.say("south-south-said", lang))
    said = words.say("south-south-proved", lang)
    return html.A(said, href=address(row["proof"]), rel="noopener noreferrer", target="_blank")


def _named(item: str, lang: str) -> str:
    """An item of the survey, in words."""
    return words.say(f"south-south-{item.replace('_', '-')}", lang)
