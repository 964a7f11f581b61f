"""How agreements follow the South-South strategy: its actions, and the agreements that carry each of them out."""

import metrics
import words
from charts import Column
from components import table, table_card
from pages._panorama.arranging import Piece
from pages._south_south.asked import Asked

#: Actions listed before the reader asks for all.
SHOWN = 10


def aligned_card(one: Asked) -> Piece:
    """One row per action of the strategy that an agreement carries out, the most value first."""
    lang, state = one.lang, one.state
    where, asked = state.where(), ["strategy_agreements", "strategy_value"]
    found = metrics.ask(asked, by="strategy_action", where=where, **state.asking).rows
    tied = [row for row in found if row[0]]
    share = metrics.ask("strategy_tagged", where=where, **state.asking)
    top, bottom = (int(part or 0) for part in share.parts("strategy_tagged")[0])
    if not tied:
        return words.say("south-south-aligned-none", lang)
    read = ["action_id", "title", "entity", "progress"]
    known = {row[0]: row[1:] for row in metrics.rows("out_strategy_action", read, where, **state.asking).rows}
    far = metrics.names("action_progress", lang)
    rows = []
    for code, n, usd in sorted(tied, key=lambda row: (-(row[2] or 0), row[0])):
        title, entity, progress = known.get(code, (code, None, None))
        rows.append([title, entity or words.NOTHING, far.get(progress, words.NOTHING), n, usd])
    links = [state.link("/agreement", action=row[0]) for row in sorted(tied, key=lambda row: (-(row[2] or 0), row[0]))]
    columns = [
        Column(words.say("metrics-column-strategy_action", lang)),
        Column(words.say("metrics-column-entity", lang)),
        Column(words.say("metrics-column-progress", lang)),
        Column(words.pick(metrics.metric("strategy_agreements").label, lang), "count"),
        Column(words.pick(metrics.metric("strategy_value").label, lang), "usd"),
    ]
    value = metrics.ask("strategy_value", where=where, **state.asking).value("strategy_value")
    title = words.say("south-south-aligned", lang, n=top, total=bottom, usd=words.money(value, lang))
    content = table(columns, rows, title, lang, row_links=links, limit=SHOWN)
    return table_card(
        "south-south-aligned", title, words.say("south-south-aligned-what", lang), content, state,
        metric="strategy_tagged", where=where, source=words.say("south-south-aligned-source", lang), span=12,
    )  # fmt: skip
