"""The glossary: every metric this workbook shows, its definition, formula, unit, direction and owner."""

import words
from exports.paper import Column, Page
from metrics import Metric


def fill(page: Page) -> None:
    """By topic, then by name."""
    page.open((28, 60, 44, 13, 18, 16, 24))
    page.heading(page.say("glossary-heading"), page.say("glossary-what"))
    used = {one.figure.metric.name: one.figure.metric for one in page.book.placed}
    lang = page.brief.lang
    columns = (
        Column(page.say("indicator"), "long"),
        Column(page.say("definition"), "long"),
        Column(page.say("formula"), "long"),
        Column(page.say("unit"), "long"),
        Column(page.say("good-direction"), "long"),
        Column(page.say("owner"), "long"),
        Column(page.say("code"), "text"),
    )
    order = sorted(used.values(), key=lambda one: (one.topic, one.label[lang].casefold()))
    page.close(page.table(columns, [_row(one, lang) for one in order], "glossary", body={"font_size": 9}).header)


def _row(one: Metric, lang: str) -> tuple[str, ...]:
    return (
        one.label[lang],
        one.definition[lang],
        one.formula[lang],
        words.say(f"metrics-unit-{one.unit}", lang),
        words.say(f"metrics-direction-{one.direction}", lang),
        words.say(f"metrics-owner-{one.owner}", lang),
        f"{one.id} {one.name}",
    )
