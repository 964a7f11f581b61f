"""Joint programmes: who does what, how the money is run, what the government's road map knows of, and the register."""

import charts
import metrics
import words
from charts import Column
from charts.grid import grid
from charts.stacks import stacked_bars
from components import State, chart_card, table, table_card
from pages._panorama.arranging import Piece

#: Entities and outcomes of the square; programmes listed; letters of an outcome that fit a line.
ENTITIES, OUTCOMES, SHOWN, LETTERS = 10, 10, 20, 90
REGISTER = ["programme_id", "title", "entities", "entity_count", "modality", "agent", "has_steering", "has_road_map",
            "framework_outcome", "country", "usd"]  # fmt: skip


def here(state: State) -> dict[str, object]:
    """The programmes of the place in view."""
    return state.where("region", "country")


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


def modality_card(state: State) -> Piece:
    """Budget by the way the money is run, each programme once."""
    lang = state.lang
    found = metrics.ask(["joint_budget", "joint_programmes"], by="modality", where=here(state), **state.asking).rows
    known = sorted(((code, usd, n) for code, usd, n in found if usd), key=lambda row: -row[1])
    if not known:
        return ""
    names = metrics.names("joint_modality", lang)
    unsaid = words.say("joint-no-modality", lang)
    chart = charts.bars(
        [(names.get(code or "", code or unsaid), usd) for code, usd, _ in known],
        unit="usd",
        lang=lang,
        finding=words.say("joint-modality", lang, usd=words.money(_budget(state), lang)),
        subtitle=words.say("joint-modality-what", lang),
        empty="",
        changes=[words.say("joint-n", lang, n=int(count or 0)) for _, _, count in known],
        heading=words.say("metrics-column-modality", lang),
    )
    return chart_card(
        "joint-modality",
        chart,
        state,
        metric="joint_budget",
        where=here(state),
        source=words.say("joint-source", lang),
        span=6,
    )


def _budget(state: State) -> float | None:
    return metrics.ask("joint_budget", where=here(state), **state.asking).value("joint_budget")


def aligned_card(state: State) -> Piece:
    """Budget known to the road map, to the framework only, and to neither, by country."""
    lang = state.lang
    by = ["country", "has_road_map"]
    found = metrics.ask(["joint_budget", "framework_share"], by=by, where=here(state), **state.asking).rows
    if not found:
        return ""
    parts: dict[str | None, list[float]] = {}
    for country, on_map, usd, framed in found:
        part = parts.setdefault(country, [0.0, 0.0, 0.0])
        linked = (usd or 0) * (framed or 0)
        if on_map:
            part[0] += usd or 0
        else:
            part[1] += linked
            part[2] += (usd or 0) - linked
    names = metrics.names("country", lang)
    share = metrics.ask("road_map_share", where=here(state), **state.asking).value("road_map_share")
    framed_share = metrics.ask("framework_share", where=here(state), **state.asking).value("framework_share")
    ordered = sorted(parts, key=lambda country: -sum(parts[country]))
    chart = stacked_bars(
        [(names.get(country or "", words.say("impact-not-stated", lang)), parts[country]) for country in ordered],
        [
            (words.say("joint-on-map", lang), "first"),
            (words.say("joint-framed", lang), "second"),
            (words.say("joint-unaligned", lang), "missing"),
        ],
        unit="usd",
        lang=lang,
        finding=words.say(
            "joint-aligned" if share is not None else "joint-aligned-untold",
            lang,
            share=words.percent(share, lang),
            framed=words.percent(framed_share, lang),
        ),
        subtitle=words.say("joint-aligned-what", lang),
        empty="",
        heading=words.say("metrics-column-country", lang),
        links=[state.link(country=country) if country else None for country in ordered],
    )
    return chart_card(
        "joint-aligned",
        chart,
        state,
        metric="road_map_share",
        where=here(state),
        source=words.say("joint-source", lang),
        span=6,
    )


def register_card(state: State) -> Piece:
    """Every programme, the largest first, its budget once."""
    lang = state.lang
    found = metrics.rows("out_joint", REGISTER, here(state), ["-usd", "programme_id"], **state.asking).records()
    if not found:
        return ""
    told = {True: words.say("shell-yes", lang), False: words.say("shell-no", lang), None: words.NOTHING}
    modalities, countries = metrics.names("joint_modality", lang), metrics.names("country", lang)
    rows = [
        [row["title"] or row["programme_id"], countries.get(row["country"] or "", words.NOTHING), row["entities"],
         modalities.get(row["modality"] or "", words.NOTHING), row["agent"] or words.NOTHING,
         told[row["has_steering"]], told[row["has_road_map"]], row["usd"]]
        for row in found
    ]  # fmt: skip
    keys = ("title", "country", "entities", "modality", "agent", "has_steering", "has_road_map")
    columns = [Column(words.say(f"metrics-column-{key}", lang)) for key in keys]
    columns.append(Column(words.pick(metrics.metric("joint_budget").label, lang), "usd"))
    together = sum(row["entity_count"] >= 2 for row in found)
    title = words.say("joint-register", lang, n=len(found), together=together)
    total = [words.say("agreement-all", lang), *[""] * 6, _budget(state)]
    shown = table(columns, rows, title, lang, total=total, limit=SHOWN)
    what = words.say("joint-register-what", lang)
    return table_card("joint-register", title, what, shown, state, metric="joint_budget", where=here(state), span=12)
