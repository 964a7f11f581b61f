"""Joint programmes: who does what, and the register of them all."""

import metrics
import words
from charts import Column
from charts.grid import grid
from components import State, chart_card, table, table_card
from pages._joint.money import budget_of, here
from pages._panorama.arranging import Piece

#: Entities and outcomes of the square; programmes listed; letters of an outcome that fit a line.
ENTITIES, OUTCOMES, SHOWN, LETTERS = 10, 10, 20, 90
REGISTER = ["programme_id", "title", "entities", "entity_count", "modality", "agent", "has_steering", "has_road_map",
            "framework_outcome", "office", "usd"]  # fmt: skip


def who_card(state: State) -> Piece:
    """Outcomes by entities: the most served outcome and the busiest entity stand at the top left."""
    lang = state.lang
    by = ["framework_outcome", "entity"]
    found = metrics.ask("entity_programmes", by=by, where=here(state), **state.asking).rows
    if not found:
        return words.say("joint-none", lang)
    outcomes = _busiest(found, 0)[:OUTCOMES]
    entities = _busiest(found, 1)[:ENTITIES]
    counts = {(outcome, entity): count for outcome, entity, count in found}
    unsaid = words.say("joint-no-outcome", lang)
    chart = grid(
        [(_short(outcome) if outcome else unsaid, None) for outcome in outcomes],
        [(entity or words.NOTHING, entity or words.NOTHING, None) for entity in entities],
        [[counts.get((outcome, entity), 0) for entity in entities] for outcome in outcomes],
        unit="count",
        lang=lang,
        finding=words.say("joint-who", lang, entity=entities[0] or "", n=len(_busiest(found, 1))),
        subtitle=words.say("joint-who-what", lang, n=len(outcomes), total=len(_busiest(found, 0))),
        heading=words.say("metrics-column-framework_outcome", lang),
    )
    return chart_card(
        "joint-who",
        chart,
        state,
        metric="entity_programmes",
        where=here(state),
        source=words.say("joint-source", lang),
        span=12,
        note=words.say("joint-who-note", lang),
    )


def _busiest(found: tuple, place: int) -> list[str | None]:
    """The values of a column, those with most programmes first."""
    weight: dict[str | None, float] = {}
    for row in found:
        weight[row[place]] = weight.get(row[place], 0) + (row[2] or 0)
    return sorted(weight, key=lambda value: (-weight[value], value or ""))


def _short(outcome: str) -> str:
    """An outcome on two lines at most, cut at a space."""
    return outcome if len(outcome) <= LETTERS else f"{outcome[:LETTERS].rsplit(' ', 1)[0]}…"


def register_card(state: State) -> Piece:
    """Every programme, the largest first, its budget once."""
    lang = state.lang
    found = metrics.rows("out_joint", REGISTER, here(state), ["-usd", "programme_id"], **state.asking).records()
    if not found:
        return ""
    told = {True: words.say("shell-yes", lang), False: words.say("shell-no", lang), None: words.NOTHING}
    modalities = metrics.names("joint_modality", lang)
    offices = metrics.names("office", lang, state.as_of, organisation=state.organisation)
    rows = [
        [row["title"] or row["programme_id"], offices.get(row["office"] or "", words.NOTHING), row["entities"],
         modalities.get(row["modality"] or "", words.NOTHING), row["agent"] or words.NOTHING,
         told[row["has_steering"]], told[row["has_road_map"]], row["usd"]]
        for row in found
    ]  # fmt: skip
    keys = ("title", "office", "entities", "modality", "agent", "has_steering", "has_road_map")
    columns = [Column(words.say(f"metrics-column-{key}", lang)) for key in keys]
    columns.append(Column(words.pick(metrics.metric("joint_budget").label, lang), "usd"))
    together = sum(row["entity_count"] >= 2 for row in found)
    title = words.say("joint-register", lang, n=len(found), together=together)
    total = [words.say("agreement-all", lang), *[""] * 6, budget_of(state)]
    shown = table(columns, rows, title, lang, total=total, limit=SHOWN)
    what = words.say("joint-register-what", lang)
    return table_card("joint-register", title, what, shown, state, metric="joint_budget", where=here(state), span=12)
