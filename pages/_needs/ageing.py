"""Which needs wait, where and since when: one row per country, the longest waits shaded, the way to each."""

import metrics
import words
from charts import Column
from components import State, table, table_card
from components import tags as html
from components.tags import Element
from pages._needs.listed import country_of, here
from pages._panorama.arranging import Piece

#: Ages of a need that waits, the youngest first.
BANDS = ("half_year", "year", "two_years", "longer")
SHOWN = 15


def card(state: State, span: int = 7) -> Piece:
    """Countries by what waits longest: number by age, value, people, and how many nobody was asked about."""
    lang, where = state.lang, here(state, is_unmet=True)
    banded = metrics.ask("unmet_needs", by=["country", "age_band"], where=where, **state.asking)
    counts = {(country, band): int(n or 0) for country, band, n in banded.rows}
    told = metrics.ask(["unmet_needs", "unmet_value"], by="country", where=where, **state.asking)
    people = metrics.ask("unmet_people", by="country", where=where, **state.asking).by("country")
    if not told.rows:
        return words.say("needs-unmet-none", lang)
    most = max(counts.values(), default=1)
    ordered = sorted(told.rows, key=lambda row: tuple(-counts.get((row[0], band), 0) for band in reversed(BANDS)))
    rows = [
        [country_of(country, lang), *(_shaded(counts.get((country, band), 0), most, band) for band in BANDS),
         n, usd, people.get(country)]
        for country, n, usd in ordered
    ]  # fmt: skip
    columns = [
        Column(words.say("needs-country", lang)),
        *(Column(words.say(f"needs-age-{band.replace('_', '-')}", lang)) for band in BANDS),
        Column(words.say("needs-in-all", lang), "count"),
        Column(words.say("needs-required", lang), "usd"),
        Column(words.say("needs-people", lang), "persons"),
    ]
    longer = sum(counts.get((row[0], "longer"), 0) for row in ordered)
    total = int(metrics.ask("unmet_needs", where=where, **state.asking).value("unmet_needs") or 0)
    title = words.say("needs-ageing", lang, n=total, longer=longer, countries=len(rows))
    links = [state.link(country=row[0]) if row[0] else None for row in ordered]
    content = table(columns, rows, title, lang, row_links=links, limit=SHOWN)
    what, source = words.say("needs-ageing-what", lang), words.say("needs-source", lang)
    return table_card(
        "needs-ageing", title, what, content, state, metric="unmet_needs", where=where, source=source, span=span
    )


def _shaded(n: int, most: int, band: str) -> Element | str:
    """A number on a ground that darkens with it; nothing where nothing waits."""
    if not n:
        return ""
    strength = (0.15 + 0.55 * n / most) * (1 if band in ("two_years", "longer") else 0.6)
    return html.Span(str(n), className="heat", style={"--heat": f"{strength:.2f}"})
