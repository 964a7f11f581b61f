"""What becomes of opportunities with and without support: two rates, their numbers, and no claim of a cause."""

import metrics
import words
from charts import Column
from components import State, table, table_card
from pages._panorama.arranging import Piece

#: Closed opportunities below which a rate is chance.
FEWEST = 30


def card(state: State, span: int = 5) -> Piece:
    """Supported opportunities beside the others: won, closed, rate, still open."""
    lang, where = state.lang, state.where("region")
    rates = metrics.ask("win_rate", by="is_supported", where=where, **state.asking)
    closed = dict(zip(rates.column("is_supported"), zip(rates.column("win_rate"), rates.parts("win_rate"), strict=True),
                      strict=True))  # fmt: skip
    if not closed.get(True):
        return words.say("ties-won-none", lang)
    running = metrics.ask("opportunities", by="is_supported", where={**where, "is_open": True}, **state.asking)
    still = running.by("is_supported")
    rows = []
    for is_supported in (True, False):
        rate, (won, ended) = closed.get(is_supported, (None, (None, None)))
        label = words.say("ties-supported" if is_supported else "ties-unsupported", lang)
        rows.append([label, won or 0, ended or 0, rate, still.get(is_supported) or 0])
    heads = (("opportunities", ""), ("gained", "count"), ("closed", "count"), ("rate", "ratio"), ("open", "count"))
    columns = [Column(words.say(f"ties-{key}", lang), unit) for key, unit in heads]
    least = min(int(row[2]) for row in rows)
    said = {"with": words.percent(rows[0][3], lang), "without": words.percent(rows[1][3], lang)}
    key = "ties-won-few" if least < FEWEST else "ties-won"
    title = words.say(key, lang, **said, n=words.whole(rows[0][2], lang))
    content = table(columns, rows, title, lang, is_sorted_elsewhere=True)
    return table_card("plans-won", title, words.say("ties-won-what", lang), content, state, metric="win_rate",
                      where=where, source=words.say("ties-won-source", lang), span=span)  # fmt: skip
