"""Bridges and silos: which regions exchange more or less than chance would have it, and which offices stand alone."""

from collections import defaultdict

import charts
import metrics
import words
from components import Column, State, chart_card, empty, table, table_card
from components import tags as html
from components.tags import Element
from pages._network import pair
from pages._network.window import Window

#: A square of more regions than this cannot be read; the most active are kept, and the subtitle says so.
MOST = 8
#: Offices named per region; beyond, the count says the rest.
NAMED = 12
Pairs = dict[tuple[str, str], float]


def matrix(state: State, when: Window) -> Element:
    """Region by region: the share of each line's exchanges, framed where it exceeds chance."""
    lang = state.lang
    where = state.where(**when.months(), is_tie=True)
    answer = metrics.ask("exchanges", by=["from_bureau", "to_bureau"], where=where, **state.asking)
    pairs = {(source, target): count or 0 for source, target, count in answer.rows if source and target}
    regions = _most_active(pairs)
    names = metrics.names("bureau", lang, state.as_of, organisation=state.organisation)
    short = [names.get(region, region).split(" — ")[0] for region in regions]
    shares, expected = shares_of(pairs, regions)
    chart = charts.matrix(
        short,
        shares,
        expected=expected,
        short=_column_heads(short),
        unit="ratio",
        lang=lang,
        finding=_finding(shares, expected, short, lang),
        subtitle=words.say("network-matrix-what", lang, n=len(regions)),
        empty=words.say("network-nothing", lang),
        heading=words.say("network-region", lang),
        links=[[pair.address(state, "regions", one, other) for other in regions] for one in regions],
    )
    return chart_card(
        "network-matrix",
        chart,
        state,
        metric="cross_region_share",
        where=state.where(**when.months()),
        source=words.say("network-source", lang),
        n=int(sum(pairs.values())),
        span=4,
        note=words.say("network-matrix-note", lang),
    )


def _column_heads(names: list[str]) -> list[str]:
    """Names short enough for a column: their first letters, or their last word where the first letters are alike."""
    heads = [name if len(name) <= 5 else f"{name[:4]}." for name in names]
    return heads if len(set(heads)) == len(heads) else [name.split()[-1] for name in names]


def _most_active(pairs: Pairs) -> list[str]:
    total: dict[str, float] = defaultdict(float)
    for (source, target), count in pairs.items():
        total[source] += count
        total[target] += count
    kept = sorted(total, key=lambda region: (-total[region], region))[:MOST]
    return sorted(kept)


def shares_of(pairs: Pairs, regions: list[str]) -> tuple[list[list[float | None]], list[list[float | None]]]:
    """For each line, the share of its exchanges that goes to each other region, and the share chance would give."""
    sent = {region: sum(count for (source, _), count in pairs.items() if source == region) for region in regions}
    got = {region: sum(count for (_, target), count in pairs.items() if target == region) for region in regions}
    whole = sum(pairs.values())
    shares: list[list[float | None]] = [
        [None if a == b or not sent[a] else pairs.get((a, b), 0) / sent[a] for b in regions] for a in regions
    ]
    expected: list[list[float | None]] = [
        [None if a == b or not whole else got[b] / whole for b in regions] for a in regions
    ]
    return shares, expected


def _finding(shares: list[list[float | None]], expected: list[list[float | None]], names: list[str], lang: str) -> str:
    """The pair that most exceeds chance; that none does, where none does."""
    ratios = [
        (share / chance, names[row], names[column])
        for row, line in enumerate(shares)
        for column, share in enumerate(line)
        if share is not None and (chance := expected[row][column])
    ]
    if not ratios:
        return words.say("network-matrix-plain", lang)
    ratio, source, target = max(ratios)
    key = "network-matrix-finding" if ratio > 1 else "network-matrix-silos"
    return words.say(key, lang, source=source, target=target)


def isolated(state: State) -> Element:
    """The offices with no exchange outside their own walls in twelve months."""
    lang = state.lang
    today = f"{state.today:%Y-%m}" if state.today else ""
    where = state.where(month=today, is_isolated=True)
    answer = metrics.rows(
        "out_office_month", ["office", "bureau_now"], where, order=["bureau_now", "office"], **state.asking
    )
    names = metrics.names("office", lang, state.as_of, organisation=state.organisation)
    alone: dict[str, list[str]] = defaultdict(list)
    for office, bureau in answer.rows:
        alone[names.get(bureau or "", bureau or words.NOTHING).split(" — ")[0]].append(str(names.get(office, office)))
    rows = [[region, len(offices), ", ".join(sorted(offices)[:NAMED])] for region, offices in alone.items()]
    columns = [
        Column(words.say("network-region", lang)),
        Column(words.say("network-isolated-count", lang), "count"),
        Column(words.say("network-isolated-names", lang)),
    ]
    is_known = (
        metrics.ask("isolated_offices", where=state.where(), **state.asking).value("isolated_offices") is not None
    )
    title = words.say("network-isolated-title" if is_known else "network-isolated-unknown", lang, n=len(answer))
    nothing: Element = html.Div(empty(words.say("network-isolated-none" if is_known else "network-nothing", lang)))
    content = table(columns, rows, title, lang) if rows else nothing
    return table_card(
        "network-isolated",
        title,
        words.say("network-isolated-what", lang),
        content,
        state,
        metric="isolated_offices",
        where=state.where(),
        source=words.say("network-source", lang),
        n=len(answer),
        span=12,
    )
