"""Which agreements activity and exchange moved, of one currency or of all: both years, and what lies between them."""

from typing import Any

import metrics
import schema
import words
from charts import Column
from components import Link, Written, table, table_card
from components import tags as html
from pages._panorama.arranging import Piece
from pages._panorama.scope import Scope
from pages._panorama.wall import BEHIND
from pages._revenue.behind import BY, NAMED
from pages._revenue.currency import PARTS
from pages._revenue.places import label_of, to

#: The address's word for every currency.
EVERY = "all"


def card(scope: Scope) -> Piece:
    """One row per agreement, the most moved first; the last row is the currency's own. Nothing unasked."""
    state, lang, code, where = scope.state, scope.state.lang, scope.state.query.get("currency", ""), scope.both()
    if where is None or code not in (EVERY, *schema.currencies()):
        return ""
    where |= {} if code == EVERY else {"currency": code}
    found = [row for row in metrics.ask(PARTS, by=BY, where=where, **state.asking).rows if any(row[len(BY) :])]
    whole = metrics.ask(PARTS, where=where, **state.asking).rows[0]
    found.sort(key=lambda row: (-abs((row[-1] or 0) - (row[len(BY)] or 0)), row[0]))
    secret = words.say("panorama-confidential", lang)

    def written(row: tuple[Any, ...]) -> list[Any]:
        agreement, title, partner, name, *amounts = row
        who = Link(name, to(state, "/partners", partner=partner)) if name else secret
        return [
            Link(title if name and title else agreement, to(state, "/agreement", agreement=agreement)),
            who,
            *amounts,
        ]

    columns = [Column(words.say("revenue-agreement", lang)), Column(words.say("revenue-partner", lang))]
    columns += [Column(label_of(name, lang), "usd") for name in PARTS]
    shown = words.say("currency-total", lang) if code == EVERY else code
    label = words.say("behind-currency", lang, code=shown)
    usd = (whole[-1] or 0) - (whole[0] or 0)
    title = words.say("behind-title", lang, label=label, usd=words.money(usd, lang), n=len(found))
    close = html.P(html.A(words.say("behind-close", lang), href=state.link(currency=None)), className="more")
    total = [words.say("revenue-total", lang), "", *whole]
    content = html.Div([table(columns, Written(found, written), title, lang, total=total, limit=NAMED), close])
    source = words.say("currency-source", lang, before=str(state.year - 1))
    return table_card(
        f"{BEHIND}-currency", title, words.say("behind-currency-what", lang), content, state, metric="fx_effect",
        where=where, source=source, span=12,
    )  # fmt: skip
