"""What the donor, the community and the others expect, how far they trust, year by year, how far apart they stand."""

from collections import Counter
from typing import Any

import metrics
import words
from charts import Column
from components import State, table, table_card
from pages._delivery.asked import told
from pages._life.asked import here, value
from pages._panorama.arranging import Piece

#: Stakeholders in the order of the table: the two whose views of success differ most stand first.
ORDER = ("donor", "community", "government", "implementer", "agency")


def card(state: State) -> Piece:
    """One row per stakeholder: its commonest expectation, its trust each year, the views it stands on."""
    lang, where = state.lang, here(state)
    by_year = metrics.ask("stakeholder_trust", by=["stakeholder", "year"], where=where, **state.asking).rows
    trust = {(who, year): score for who, year, score in by_year if score is not None}
    if not trust:
        return words.say("delivery-trust-none", lang)
    years = sorted({year for _, year in trust})[-2:]
    both = ["stakeholder_trust", "stakeholder_views"]
    whole = {who: row for who, *row in metrics.ask(both, by="stakeholder", where=where, **state.asking).rows}
    expected = _expected(state)
    names = metrics.names("stakeholder", lang)
    told_by = [who for who in ORDER if who in whole and whole[who][0] is not None]
    rows = [
        _row(names.get(who, who), expected.get(who), [trust.get((who, year)) for year in years], whole[who][1], lang)
        for who in told_by
    ]
    columns = [
        Column(words.say("metrics-column-stakeholder", lang)),
        Column(words.say("metrics-column-expectation", lang)),
        *(Column(words.say("delivery-trust-in", lang, year=str(year)), "decimal") for year in years),
        Column(words.say("delivery-views", lang), "count"),
    ]
    title = _finding(whole, state)
    content = table(columns, rows, title, lang)
    what = words.say("delivery-trust-what", lang, gaps=_gaps(state))
    stands_on = told("stakeholder_trust", state, "stakeholder")
    return table_card("delivery-trust", title, what, content, state, **stands_on, span=7)


def _row(name: str, expects: str | None, trust: list[float | None], views: int, lang: str) -> list[Any]:
    return [name, expects or words.NOTHING, *(words.decimal(one, lang, 0) for one in trust), views]


def _expected(state: State) -> dict[str, str]:
    """What each stakeholder says most often that it expects."""
    columns = ["stakeholder", "expectation"]
    said: dict[str, Counter[str]] = {}
    for who, expectation in metrics.rows("out_stakeholder", columns, here(state), **state.asking).rows:
        if expectation:
            said.setdefault(who, Counter())[expectation] += 1
    return {who: min(counted, key=lambda text: (-counted[text], text)) for who, counted in said.items()}


def _finding(whole: dict[str, list[Any]], state: State) -> str:
    lang = state.lang
    donor, community = (whole.get(who, [None])[0] for who in ("donor", "community"))
    mean = words.decimal(value("stakeholder_trust", state), lang, 0)
    if donor is None or community is None:
        return words.say("delivery-trust-mean", lang, mean=mean)
    said = [words.decimal(one, lang, 0) for one in (donor, community)]
    return words.say("delivery-trust", lang, donor=said[0], community=said[1])


def _gaps(state: State) -> str:
    """The gaps that have a number: judges of one agreement, us and others, donor and community, complaints."""
    lang, said = state.lang, []
    for name in ("expectation_spread", "perception_gap", "success_gap", "grievance_rate"):
        found = value(name, state)
        if found is not None:
            label = words.pick(metrics.metric(name).label, lang)
            said.append(f"{label} {words.decimal(found, lang)}")
    return " · ".join(said)
