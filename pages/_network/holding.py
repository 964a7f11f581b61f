"""Whether the network holds and what has changed: its shape now and a year before."""

import metrics
import words
from charts import Column
from components import State, table, table_card
from components.tags import Element
from metrics.network import brokers
from pages._network.window import Window

#: The shape of the network, in the order it is read; all over the exchanges of twelve months.
SHAPE = (
    *("network_density", "network_centralisation", "reciprocity", "cross_region_share", "ei_index"),
    *("broker_fragility", "reply_coverage", "reply_hours"),
)


def shape_card(state: State, when: Window, span: int = 6) -> Element:
    """Each measure now and, where the year before was reported, then."""
    lang, where = state.lang, state.where(**when.months())
    before = state.where(**when.months(before=True)) if when.has_past() else None
    rows = []
    for name in SHAPE:
        one = metrics.metric(name)
        now = metrics.ask(name, where=where, **state.asking).value(name)
        then = metrics.ask(name, where=before, **state.asking).value(name) if before else None
        said = [words.value(value, one.unit, lang) for value in (now, then)]
        rows.append([words.pick(one.label, lang), *said])
    columns = [
        Column(words.say("network-measure", lang)),
        Column(words.say("network-now", lang)),
        Column(words.say("network-year-before", lang)),
    ]
    names = short_names(state)
    answer = metrics.ask("exchanges", by=["from_office", "to_office"], where={**where, "is_tie": True}, **state.asking)
    told = {name: answer.column(name) for name in ("from_office", "to_office", "exchanges")}
    carrying = [names.get(office, office) for office in brokers(told)] if len(answer) else []
    lost = metrics.ask("broker_fragility", where=where, **state.asking).value("broker_fragility")
    title = words.say("network-shape-plain", lang)
    if carrying and lost is not None:
        title = words.say("network-shape", lang, share=words.percent(lost, lang), names=", ".join(carrying))
    content = table(columns, rows, title, lang, is_sorted_elsewhere=True)
    what = words.say("network-shape-what" if before else "network-shape-what-first", lang)
    return table_card("network-shape", title, what, content, state, metric="broker_fragility", where=where,
                      source=words.say("network-source", lang), span=span)  # fmt: skip


def short_names(state: State) -> dict[str, str]:
    """Offices by their short names."""
    named = metrics.names("office", state.lang, state.as_of, organisation=state.organisation)
    return {code: str(name).split(" — ")[0] for code, name in named.items()}
