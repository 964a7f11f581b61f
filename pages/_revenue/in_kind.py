"""What is given and is not money: goods and expertise, each with who valued it and on what basis; never added."""

from typing import Any

import metrics
import schema
import words
from charts import Column
from components import Link, Written, table, table_card
from pages._agreement.facts import once
from pages._panorama.arranging import Piece
from pages._panorama.scope import Scope
from pages._revenue.places import here, to

#: Gifts listed, the most valued first.
SHOWN = 8
COLUMNS = ("date", "kind", "agreement_id", "agreement_title", "partner_id", "partner_name")
#: What countries share of a gift is told together.
SHARED = ("low_usd", "high_usd", "value_usd")
VALUED = ("valuation_basis", "valued_by", "low_usd", "high_usd", "value_usd")


def in_kind_card(scope: Scope, span: int = 12) -> Piece:
    """The gifts of the period with their valuation; the title tells goods and expertise apart."""
    state, lang, where = scope.state, scope.state.lang, scope.now(is_counted=True)
    names = ["in_kind_value", "technical_assistance_value", "expert_days"]
    whole = metrics.ask(names, where=where, **state.asking)
    goods, advice, days = (whole.value(name) for name in names)
    if not goods and not advice and not days:
        return words.say("revenue-no-in-kind", lang, when=scope.when())
    received = ["submission_id", "sheet", "row"]
    listed = metrics.rows("out_in_kind", [*COLUMNS, *VALUED, *received], where, ["-value_usd"], **state.asking)
    whole_gifts = sorted(once(listed.records(), *SHARED), key=lambda one: -(one["value_usd"] or 0))
    gifts = Written([tuple(one.values())[: -len(received)] for one in whole_gifts], lambda row: _gift(scope, row))
    title = words.say(
        "revenue-in-kind-found",
        lang,
        goods=words.money(goods or 0.0, lang),
        advice=words.money(advice or 0.0, lang),
        days=words.whole(days or 0, lang),
    )
    columns = [
        Column(words.say("revenue-gift", lang)),
        Column(words.say("revenue-partner", lang)),
        Column(words.say("revenue-valued", lang)),
        Column(words.say("revenue-range", lang)),
        Column(words.say("revenue-value", lang), "usd"),
    ]
    return table_card(
        "revenue-in-kind",
        title,
        f"{words.say('revenue-in-kind-what', lang, when=scope.when())}{_how_many(scope)}",
        table(columns, gifts, title, lang, limit=SHOWN),
        state,
        metric="in_kind_value",
        where=scope.now(),
        source=words.say("revenue-in-kind-source", lang),
        span=span,
    )


def _how_many(scope: Scope) -> str:
    """How many active agreements bring more than money."""
    lang = scope.state.lang
    asked = metrics.ask("non_financial_share", where=here(scope), **scope.state.asking)
    n, active = asked.parts("non_financial_share")[0]
    if not active:
        return ""
    share = words.percent(asked.value("non_financial_share"), lang)
    return f" · {words.say('kept-beside', lang, share=share, n=int(n or 0), active=int(active))}"


def _gift(scope: Scope, row: tuple[Any, ...]) -> list[Any]:
    state, lang = scope.state, scope.state.lang
    _, kind, agreement, title, partner, name, basis, valued_by, low, high, usd = row
    given = f"{schema.choice_label('in_kind_kind', kind, lang)} · {title or agreement}"
    shown: Link | str = words.say("panorama-confidential", lang)
    if name:
        shown = Link(name, to(state, "/partners", partner=partner))
    how = [schema.choice_label("valuation_basis", basis, lang) if basis else "", valued_by or ""]
    spread = words.say("revenue-from-to", lang, low=words.money(low, lang), high=words.money(high, lang))
    return [
        Link(given, to(state, "/agreement", agreement=agreement)),
        shown,
        " · ".join(part for part in how if part) or words.say("revenue-not-valued", lang),
        spread if low is not None and high is not None else words.NOTHING,
        usd,
    ]
