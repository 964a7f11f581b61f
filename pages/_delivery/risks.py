"""The register of risks: likelihood by effect, trend, who follows it, what is done, whether politics is behind it."""

from typing import Any

import metrics
import words
from charts import Column
from components import Pill, State, Written, table, table_card
from pages._delivery.asked import told
from pages._life.asked import here, link, titled, told_once, value
from pages._panorama.arranging import Piece

SHOWN = 12
READ = [
    "agreement_id", "agreement_title", "partner_name", "label", "risk_type", "likelihood", "effect", "level", "is_high",
    "is_political", "trend", "owner", "mitigation", "inaction_usd", "date",
]  # fmt: skip
HEADS = (("risk", ""), ("type", ""), ("likelihood", ""), ("effect", ""), ("level", ""), ("trend", ""), ("owner", ""),
         ("mitigation", ""), ("inaction", "usd"))  # fmt: skip
#: Products of the grid of three by three from which a risk is high, and to be watched.
HIGH, WATCHED = 6, 3


def card(state: State) -> Piece:
    """Open risks, the gravest first."""
    lang, where = state.lang, here(state, kind="risk", is_open=True)
    order = ["-level", "date", "agreement_id"]
    found = metrics.rows("out_risk", READ, where, order, **state.asking)
    rows = sorted(whole(found), key=lambda row: -(row["level"] or 0))
    if not rows:
        return words.say("delivery-risks-none", lang)
    high, political = int(value("high_risks", state) or 0), value("political_value", state)
    title = words.say("delivery-risks", lang, n=len(rows), high=high)
    if political:
        title = f"{title} {words.say('delivery-political', lang, usd=words.money(political, lang))}"
    content = table(
        [Column(words.say(f"delivery-head-{key}", lang), unit) for key, unit in HEADS],
        Written(rows, lambda row: _row(row, lang)),
        title,
        lang,
        row_links=Written(rows, lambda row: link(row, state)),
        limit=SHOWN,
    )
    what = words.say("delivery-risks-what", lang)
    stands_on = told("high_risks", state, "sheet")
    return table_card("delivery-risks", title, what, content, state, **stands_on, span=12)


def whole(found: metrics.Answer) -> list[dict[str, Any]]:
    """Each risk once, with what inaction would cost in all its countries."""
    cost: dict[tuple[str, str], float] = {}
    columns = (found.column(name) for name in ("agreement_id", "label", "inaction_usd"))
    for agreement, label, usd in zip(*columns, strict=True):
        if usd is not None:
            cost[agreement, label] = cost.get((agreement, label), 0) + usd
    return [
        {**row, "inaction_usd": cost.get((row["agreement_id"], row["label"]))}
        for row in told_once(found, "agreement_id", "label")
    ]


def _row(row: dict[str, Any], lang: str) -> list[Any]:
    levels, kinds, trends = (metrics.names(name, lang) for name in ("risk_level", "risk_type", "risk_trend"))
    kind = kinds.get(row["risk_type"] or "", words.NOTHING)
    return [
        f"{row['label']} · {titled(row, lang)}",
        Pill("watch", kind) if row["is_political"] else kind,
        levels.get(row["likelihood"] or "", words.NOTHING),
        levels.get(row["effect"] or "", words.NOTHING),
        _level(row["level"], lang),
        trends.get(row["trend"] or "", words.NOTHING),
        row["owner"] or words.NOTHING,
        row["mitigation"] or words.say("factsheet-risk-unanswered", lang),
        row["inaction_usd"],
    ]


def _level(level: int | None, lang: str) -> Pill:
    """The product of the grid, by shape and word."""
    if level is None:
        return Pill("no_data")
    status = "late" if level >= HIGH else "watch" if level >= WATCHED else "neutral"
    return Pill(status, words.say("delivery-level", lang, n=level))
