"""The money of a country on one small table, as a fund's factsheet has it: received, refunds, fees, spent, balance."""

from typing import Any

import metrics
import words
from charts import Column
from components import table, table_card
from pages._country.chosen import base
from pages._panorama.arranging import Piece
from pages._panorama.footing import footing
from pages._panorama.scope import Scope

#: The lines of the table: the words of each, then its metric.
LINES = (
    ("signed", "signed_value"), ("due", "secured_due"), ("received", "cash_received"), ("refunded", "refunded"),
    ("fees", "fees"), ("spent", "spent"), ("balance", "fund_balance"),
)  # fmt: skip


def card_of(scope: Scope, span: int = 4) -> Piece:
    """Each amount in dollars and as a share of what was received; a sentence where nothing is signed."""
    state, lang = scope.state, scope.state.lang
    where = base(state)
    names = [metric for _, metric in LINES]
    usd: dict[str, Any] = dict(zip(names, metrics.ask(names, where=where, **state.asking).rows[0], strict=True))
    if not usd["signed_value"] and not usd["cash_received"]:
        return words.say("factsheet-money-none", lang)
    received = usd["cash_received"]
    rows = [
        [words.say(f"factsheet-money-{key}", lang), usd[metric], _share(usd[metric], received, key)]
        for key, metric in LINES
        if usd[metric] or key in {"signed", "received", "spent", "balance"}
    ]
    if usd["spent"] and received:
        title = words.say("factsheet-money", lang, share=words.percent(usd["spent"] / received, lang))
    else:
        title = words.say("factsheet-money-unspent", lang, usd=words.money(received or 0, lang))
    heads = [Column(words.say(f"factsheet-money-{key}", lang), unit) for key, unit in HEADS]
    written = table(heads, rows, title, lang)
    stands = footing(scope, "country-source-delivery", "cash_received", where)
    what = words.say("factsheet-money-what", lang)
    return table_card(
        "country-money", title, what, written, state, metric="fund_balance", where=where, span=span, **stands.told()
    )


HEADS = (("line", ""), ("usd", "usd"), ("share", "ratio"))


def _share(usd: float | None, received: float | None, key: str) -> float | None:
    """The amount as a share of receipts; what is not part of them has none."""
    if usd is None or not received or key in {"signed", "due"}:
        return None
    return usd / received
