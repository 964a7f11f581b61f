"""What South-South cooperation carries out: strategy against obstacles, what is learned, forums, the mechanism."""

from typing import Any

import metrics
import words
from charts import Column
from charts.grid import grid
from components import chart_card, table, table_card
from pages._panorama.arranging import Piece
from pages._south_south.asked import Asked

#: How far an action may be, the worst last.
PROGRESS = ("done", "on_track", "not_started", "stalled")
SHOWN = 10


def _ask(name: str, one: Asked) -> float | None:
    return metrics.ask(name, where=one.state.where(), **one.state.asking).value(name)


def _share(name: str, one: Asked) -> str:
    return words.percent(_ask(name, one), one.lang)


def strategy_card(one: Asked) -> Piece:
    """Actions by obstacle and progress, as a heat table."""
    lang, state = one.lang, one.state
    asked = metrics.ask("strategy_actions", by=["obstacle", "progress"], where=state.where(), **state.asking).rows
    counts = {(obstacle, progress): n or 0 for obstacle, progress, n in asked}
    if not counts:
        return words.say("mending-strategy-none", lang)
    said, far = metrics.names("obstacle", lang), metrics.names("action_progress", lang)
    obstacles = sorted({row for row, _ in counts}, key=lambda row: (row is None, -_total(counts, row), str(row)))
    stalled = sum(n for (_, step), n in counts.items() if step == "stalled")
    chart = grid(
        [(said.get(row, words.say("mending-no-obstacle", lang)), None) for row in obstacles],
        [(far[step], far[step], None) for step in PROGRESS],
        [[counts.get((row, step), 0) for step in PROGRESS] for row in obstacles],
        unit="count",
        lang=lang,
        finding=words.say("mending-strategy", lang, n=int(stalled), share=_share("strategy_implementation", one)),
        subtitle=words.say("mending-strategy-what", lang),
        heading=words.say("metrics-column-obstacle", lang),
    )  # fmt: skip
    return chart_card(
        "south-south-strategy", chart, state, metric="strategy_implementation", where=state.where(),
        source=words.say("mending-strategy-source", lang), span=6,
    )  # fmt: skip


def _total(counts: dict[tuple[Any, Any], float], row: Any) -> float:
    return sum(n for (obstacle, _), n in counts.items() if obstacle == row)


def learning_card(one: Asked) -> Piece:
    """Each module: who enrolled, who completed it, who used it."""
    lang, state = one.lang, one.state
    names = ["learning_enrolments", "learning_completions", "learning_uses"]
    asked = metrics.ask(names, by="module", where=state.where(), **state.asking).rows
    modules = [row for row in asked if row[0]]
    if not modules:
        return words.say("mending-learning-none", lang)
    heads = (("module", ""), ("enrolled", "count"), ("completed", "count"), ("used", "count"))
    columns = [Column(words.say(f"mending-{key}", lang), unit) for key, unit in heads]
    rows = [list(row) for row in sorted(modules, key=lambda row: -(row[1] or 0))]
    title = words.say("mending-learning", lang, share=_share("country_teams_taught", one))
    what = words.say(
        "mending-learning-what", lang, completion=_share("learning_completion", one), used=_share("learning_used", one)
    )
    return table_card(
        "south-south-learning", title, what, table(columns, rows, title, lang, limit=SHOWN), state,
        metric="country_teams_taught", where=state.where(), source=words.say("mending-learning-source", lang), span=6,
    )  # fmt: skip


def forums_card(one: Asked) -> Piece:
    """Commitments made at forums: what they need, what is funded, which were kept; then the mechanism's figures."""
    lang, state = one.lang, one.state
    read = ["forum", "label", "date", "needed_usd", "funded_usd", "done_on"]
    rows = metrics.rows("out_commitment", read, state.where(), ["forum", "-date"], **state.asking).records()
    if not rows:
        return words.say("mending-forums-none", lang)
    heads = (("forum", ""), ("commitment", ""), ("needed", "usd"), ("funded", "usd"), ("kept", "date"))
    columns = [Column(words.say(f"mending-{key}", lang), unit) for key, unit in heads]
    cells = [[row["forum"], row["label"], row["needed_usd"], row["funded_usd"], row["done_on"]] for row in rows]
    parts = {name: int(metrics.ask(f"commitments_{name}", where=state.where(), **state.asking)
                       .parts(f"commitments_{name}")[0][0] or 0) for name in ("funded", "kept")}  # fmt: skip
    title = words.say("mending-forums", lang, n=len(rows), **parts)
    money = {name: words.money(_ask(f"commitment_{name}", one), lang) for name in ("needed", "funded")}
    what = words.say(
        "mending-forums-what", lang, needed=money["needed"], usd=money["funded"],
        present=_share("mechanism_attendance", one), delivered=_share("mechanism_contributions", one),
        closed=_share("mechanism_follow_ups", one),
    )  # fmt: skip
    return table_card(
        "south-south-commitments", title, what, table(columns, cells, title, lang, limit=SHOWN), state,
        metric="commitments_funded", where=state.where(), source=words.say("mending-forums-source", lang), span=12,
    )  # fmt: skip
