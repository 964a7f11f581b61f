"""What the region raises for the world, and who raises what it receives: revenue by office of origin."""

import metrics
import words
from charts import Column
from components import table, table_card
from pages._panorama.arranging import Piece
from pages._panorama.footing import footing
from pages._panorama.naming import bureau_names, short
from pages._panorama.scope import Scope


def card_of(scope: Scope, span: int = 6) -> Piece:
    """Two columns of one year: revenue of each region raised by this one, and revenue of this one raised by each."""
    state, lang, own = scope.state, scope.state.lang, str(scope.state.region)
    period = {key: value for key, value in scope.now().items() if key not in ("bureau", "bureau_now")}
    served = next((key for key in ("bureau", "bureau_now") if key in scope.now()), "bureau_now")
    given = metrics.ask("raised_revenue", by=served, where={**period, "raised_bureau": own}, **state.asking).by(served)
    got = metrics.ask("raised_revenue", by="raised_bureau", where={**period, served: own}, **state.asking).by(
        "raised_bureau"
    )
    if not any(code for code in got) and not given:
        return words.say("ties-raised-none", lang)
    names = {code: short(name) for code, name in bureau_names(state).items()}
    codes = sorted(
        {code for code in (*given, *got) if code}, key=lambda code: (code != own, -(given.get(code) or 0), code)
    )
    rows = [[names.get(code, code), given.get(code), got.get(code)] for code in codes]
    rows.append([words.say("ties-raised-unstated", lang), given.get(None), got.get(None)])
    whole_given = metrics.ask("raised_revenue", where={**period, "raised_bureau": own}, **state.asking)
    whole_got = metrics.ask("raised_revenue", where={**period, served: own}, **state.asking)
    total = [words.say("needs-in-all", lang), whole_given.value("raised_revenue"), whole_got.value("raised_revenue")]
    columns = [Column(words.say("region-bureau", lang)),
               Column(words.say("ties-raised-by", lang, bureau=names.get(own, own)), "usd"),
               Column(words.say("ties-raised-for", lang, bureau=names.get(own, own)), "usd")]  # fmt: skip
    others = sum(usd or 0 for code, usd in given.items() if code != own)
    title = words.say("ties-raised", lang, usd=words.money(others, lang), bureau=names.get(own, own))
    where = {**period, "raised_bureau": own}
    stands = footing(scope, "country-source-agreements", "raised_revenue", where)
    return table_card("region-raised", title, words.say("ties-raised-what", lang, when=scope.when()),
                      table(columns, rows, title, lang, total=total), state, metric="raised_revenue", where=where,
                      span=span,
                      **stands.told())  # fmt: skip
