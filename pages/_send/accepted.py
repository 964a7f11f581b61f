"""The first tab: what would enter the figures, sheet by sheet, in dollars by kind, and what that changes."""

import schema
import words
from components import Column, State, card, empty, table
from components import tags as html
from components.tags import Element
from pages._send import changes
from pages._send.verdict import IN_KIND, UNKNOWN_KIND, Verdict

COUNTS = ("read", "accepted", "warned", "held", "ignored")
DOLLARS = ("read", "accepted", "warned", "held")


def cards(state: State, one: Verdict) -> list[Element]:
    """Sheets and dollars side by side, then what changes."""
    return [_sheets(state, one), _money(state, one), *changes.cards(state, one.told.get("difference"))]


def _sheets(state: State, one: Verdict) -> Element:
    lang = state.lang
    columns = [
        Column(words.say("send-sheet", lang)),
        Column(words.say("send-table", lang)),
        *(Column(words.say(f"send-rows-{fate}", lang), "count") for fate in COUNTS),
        Column(words.say("send-header-row", lang), "count"),
    ]
    rows = [
        [sheet["sheet"], _table(sheet["table"], lang), *(sheet[fate] for fate in COUNTS), sheet["header_row"]]
        for sheet in one.sheets
    ]
    sums = {fate: one.rows(fate) for fate in COUNTS}
    total = [words.say("send-total", lang), "", *sums.values(), None]
    title = words.say("send-sheets-title", lang)
    said = {fate: words.whole(count, lang) for fate, count in sums.items()}
    closes = sums["read"] == sums["accepted"] + sums["held"] + sums["ignored"]
    what = words.say("send-sheets-what", lang, closes=int(closes), **said)
    return card("send-sheets", title, what, [table(columns, rows, title, lang, total=total)], 7)


def _table(name: str | None, lang: str) -> str:
    """The label of a table; another organisation's sheet may become several."""
    if not name:
        return words.NOTHING
    labels = (schema.TABLES[part].label[lang] if part in schema.TABLES else part for part in name.split("+"))
    return words.say("send-meta", lang) if name == "meta" else " + ".join(labels)


def _money(state: State, one: Verdict) -> Element:
    lang = state.lang
    title = words.say("send-money-title", lang)
    sums = {fate: one.money(fate) for fate in DOLLARS}
    said = {fate: words.money_exact(usd, lang) for fate, usd in sums.items()}
    closes = round(sums["read"] - sums["accepted"] - sums["held"], 2) == 0
    what = words.say("send-money-what", lang, closes=int(closes), **said)
    told = one.told["money"]
    if not told:
        return card("send-money", title, what, [empty(words.say("send-money-none", lang))], 5)
    columns = [
        Column(words.say("send-kind", lang)),
        *(Column(words.say(f"send-money-{fate}", lang), "usd_exact") for fate in DOLLARS),
    ]
    rows = [[_kind(kind, lang), *(usd[f"{fate}_usd"] for fate in DOLLARS)] for kind, usd in told.items()]
    content = table(columns, rows, title, lang, total=[words.say("send-total", lang), *sums.values()])
    return card("send-money", title, what, [html.Div(content)], 5)


def _kind(kind: str, lang: str) -> str:
    if kind in (IN_KIND, UNKNOWN_KIND):
        return words.say(f"send-kind-{kind.replace('_', '-')}", lang)
    return schema.choice_label("flow_kind", kind, lang)
