"""Whether heads of offices subscribe to the strategy: four proved facts, by level and by bureau. Never a person."""

from typing import Any

import metrics
import words
from charts import Column
from components import State, table, table_card
from pages._panorama.arranging import Piece

ITEMS = ("strategy_endorsed", "target_owned", "partner_met", "resources_assigned")
LEVELS = ("regional", "country")


def card(state: State, span: int = 12) -> Piece:
    """One row per level, then per bureau: each of the four parts, and their mean; below five heads nothing is told."""
    lang, where = state.lang, state.where("region")
    whole = metrics.ask("leader_buy_in", where=where, **state.asking)
    bottom = whole.parts("leader_buy_in")[0][1]
    if not metrics.rows("out_leader", ["leader_item"], where, limit=1, **state.asking).rows:
        return words.say("ties-leaders-none", lang)
    names = metrics.names("office", lang, state.as_of, organisation=state.organisation)
    levels = metrics.names("leader_level", lang)
    rows = [[levels[code], *line] for code, line in _lines("leader_level", state) if code in LEVELS]
    rows += [[str(names.get(code, code)).split(" — ")[0], *line] for code, line in _lines("bureau_now", state)]
    parts = metrics.ask("leader_buy_in", by="leader_item", where=where, **state.asking).by("leader_item")
    total = [words.say("needs-in-all", lang), *(parts.get(item) for item in ITEMS), whole.value("leader_buy_in"),
             (bottom or 0) / len(ITEMS) or None]  # fmt: skip
    items = metrics.names("leader_item", lang)
    columns = [
        Column(words.say("ties-leaders-of", lang)), *(Column(items[item], "ratio") for item in ITEMS),
        Column(words.pick(metrics.metric("leader_buy_in").label, lang), "index"),
        Column(words.say("ties-heads", lang), "count"),
    ]  # fmt: skip
    value = whole.value("leader_buy_in")
    key = "ties-leaders" if value is not None else "ties-leaders-few"
    title = words.say(key, lang, value=words.decimal(value, lang, 2))
    content = table(columns, rows, title, lang, total=total, is_sorted_elsewhere=True)
    return table_card("plans-leaders", title, words.say("ties-leaders-what", lang), content, state,
                      metric="leader_buy_in", where=where, source=words.say("ties-leaders-source", lang),
                      span=span)  # fmt: skip


def _lines(by: str, state: State) -> list[tuple[str, list[Any]]]:
    """For each value of that breakdown the four parts, their mean and how many heads it speaks of, where it is told."""
    where = state.where("region")
    means = metrics.ask("leader_buy_in", by=by, where=where, **state.asking)
    parts = metrics.ask("leader_buy_in", by=[by, "leader_item"], where=where, **state.asking)
    found = {(row[0], row[1]): row[2] for row in parts.rows}
    heads = {code: bottom / len(ITEMS) if bottom else None
             for code, (_, bottom) in zip(means.column(by), means.parts("leader_buy_in"), strict=True)}  # fmt: skip
    return [
        (code, [*(found.get((code, item)) for item in ITEMS), value, heads[code]])
        for code, value in sorted(means.rows, key=lambda row: (LEVELS.index(row[0]) if row[0] in LEVELS else 9, row[0]))
        if code
    ]  # fmt: skip
