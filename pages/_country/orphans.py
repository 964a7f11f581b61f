"""Which active agreements answer no declared need: the largest first, to be tied to one or explained."""

import metrics
import words
from charts import Column
from components import table, table_card
from pages._country.chosen import base
from pages._country.portfolio import link_of
from pages._panorama.arranging import Piece
from pages._panorama.footing import footing
from pages._panorama.scope import Scope

#: Agreements listed.
SHOWN = 12


def card_of(scope: Scope, span: int = 6) -> Piece:
    """The agreements in force that say they answer no declared need, the largest first."""
    state, lang = scope.state, scope.state.lang
    where = {**base(state), "is_orphan": True}
    columns = ["agreement_id", "agreement_title", "partner_name", "signed_usd", "csp_outcome", "ends_on"]
    rows = metrics.rows("out_need_answer", columns, where, order=["-signed_usd"], **state.asking).rows
    if not rows:
        return words.say("country-orphans-none", lang)
    heads = [Column(words.say(f"country-{key}", lang), unit) for key, unit in ORPHANS]
    hidden = words.say("country-hidden", lang, n=1)
    cells = [
        [(title or agreement) if partner else hidden, partner or words.say("panorama-confidential", lang), usd,
         outcome or words.NOTHING, ends]
        for agreement, title, partner, usd, outcome, ends in rows
    ]  # fmt: skip
    aligned = metrics.ask("aligned_share", where=base(state), **state.asking).value("aligned_share")
    title = words.say("country-orphans", lang, n=len(rows))
    what = words.say("country-orphans-what", lang, share=words.percent(aligned, lang))
    content = table(
        heads, cells, title, lang, row_links=[link_of(state, row[0]) if row[2] else None for row in rows], limit=SHOWN
    )
    stands = footing(scope, "country-source-agreements", "orphan_agreements", where)
    return table_card(
        "country-orphans", title, what, content, state, metric="orphan_agreements", where=base(state), span=span,
        **stands.told(),
    )  # fmt: skip


ORPHANS = (("agreement", ""), ("partner", ""), ("signed", "usd"), ("outcome", ""), ("ends", "date"))
