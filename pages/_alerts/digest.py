"""The week's digest: what is new since seven days, owner by owner, on one card so that it is taken away whole."""

import words
from charts import Column
from components import State, card, empty, page, region_filter, table, table_card
from components.cards import EXPORT
from components.tags import Element
from metrics.alerts import Alert, by_owner, news
from pages._alerts import heeded
from pages._alerts.putting_off import waiting
from pages._alerts.told import kind_of, link_of, owner_of, title_of, when_of, where_of, why_of

#: Lines shown before the reader asks for all; the workbook has every one.
SHOWN = 60
HEADS = (("owner", ""), ("what", ""), ("about", ""), ("where", ""), ("at-stake", "usd"), ("when", ""), ("why", ""))


def page_of(state: State) -> Element:
    """The digest; where nothing is new it says so, and nothing more."""
    lang, fresh = state.lang, _fresh(state)
    workbook = state.link(f"{EXPORT}.xlsx", page="/alerts", card="alerts-digest", digest="week", lang=lang,
                          region=state.region)  # fmt: skip
    title = words.say("alerts-digest", lang)
    return page(
        state,
        title=title,
        lead=words.say("alerts-digest-lead", lang, n=len(fresh), owners=len(by_owner(fresh))),
        crumbs=[(words.say("alerts-nav", lang), state.link(digest=None))],
        filters=[region_filter(state)],
        actions=[(words.say("needs-brief-workbook", lang), workbook)] if fresh else [],
        children=[_card(state, fresh, title), *heeded.cards(state)],
    )


def _fresh(state: State) -> list[Alert]:
    """The week's news for this reader; what is put off is left out."""
    put_off = waiting(state)
    return [alert for alert in news(state.where("region", "country"), **state.asking) if alert.id not in put_off]


def _card(state: State, fresh: list[Alert], title: str) -> Element:
    lang = state.lang
    if not fresh:
        return card("alerts-digest", title, "", [empty(words.say("alerts-digest-quiet", lang))], 12)
    columns = [Column(words.say(f"alerts-head-{key}", lang), unit) for key, unit in HEADS]
    ordered = [alert for alerts in by_owner(fresh).values() for alert in alerts]
    rows = [
        [owner_of(alert.whose, state), kind_of(alert, lang), title_of(alert, lang), where_of(alert, lang), alert.usd,
         when_of(alert, lang), why_of(alert, lang)]
        for alert in ordered
    ]  # fmt: skip
    content = table(columns, rows, title, lang, row_links=[link_of(alert, state) for alert in ordered], limit=SHOWN)
    what = words.say("alerts-digest-what", lang)
    source = words.say("alerts-source", lang)
    return table_card(
        "alerts-digest", title, what, content, state, metric="alerts",
        where=state.where("region", "country"), source=source, n=len(fresh), span=12,
    )  # fmt: skip
