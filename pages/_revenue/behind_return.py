"""Whom a cohort's return, or a year's leverage, is made of: partners, and what each brought against what was put"""

from typing import Any

import metrics
import words
from charts import Column
from components import Link, State, table, table_card
from components import tags as html
from pages._panorama.arranging import Piece
from pages._panorama.scope import Scope
from pages._panorama.wall import BEHIND
from pages._revenue.places import here, label_of, to

#: What the address may name, and the ratio it opens.
RATIOS = {"cohort": "return_to_date", "leverage": "leverage"}
NAMED = 12


def card(scope: Scope) -> Piece:
    """The partners of the year the address names, the most brought first; the total over the cost is the mark."""
    for key, name in RATIOS.items():
        year = scope.state.query.get(key, "")
        if year.isdecimal():
            return _card(scope, key, name, int(year))
    return ""


def _card(scope: Scope, key: str, name: str, year: int) -> Piece:
    state, lang, where = scope.state, scope.state.lang, here(scope, year=year)
    whole = metrics.ask([name, "fundraising_cost"], where=where, **state.asking)
    cost, (brought, by_partner) = whole.value("fundraising_cost"), _brought(name, where, state)
    if not cost:
        return ""
    given = sorted(((code, usd) for code, usd in by_partner if code and usd), key=lambda one: (-one[1], one[0]))
    named = metrics.rows("out_group", ["partner_id", "partner_name"], state.where(), **state.asking).rows
    names: dict[str, str | None] = dict(named)
    secret = words.say("panorama-confidential", lang)
    rows: list[list[Any]] = [
        [Link(known, to(state, "/partners", partner=code)) if (known := names.get(code)) else secret, usd]
        for code, usd in given
    ]
    rest = float(brought or 0) - sum(float(usd) for _, usd in given)
    rows += [[words.say("behind-no-partner", lang), rest]] if abs(rest) >= 1 else []
    columns = [Column(words.say("revenue-partner", lang)), Column(words.say("behind-brought", lang), "usd")]
    ratio = words.decimal(whole.value(name), lang, 1)
    usd = {"brought": words.money(brought, lang), "cost": words.money(cost, lang)}
    title = words.say("behind-ratio", lang, label=f"{label_of(name, lang)} {year}", ratio=ratio, **usd)
    total = [words.say("revenue-total", lang), brought]
    close = html.P(html.A(words.say("behind-close", lang), href=state.link(**{key: None})), className="more")
    content = html.Div([table(columns, rows, title, lang, total=total, limit=NAMED), close])
    what, source = words.say(f"behind-{key}-what", lang), words.say("returns-source", lang)
    return table_card(f"{BEHIND}-{key}", title, what, content, state, metric=name, where=where, source=source, span=12)


def _brought(name: str, where: dict[str, Any], state: State) -> tuple[float | None, list[tuple[str, float]]]:
    """What was brought in all, and by each partner: the top of a ratio, or the figure a model divides."""
    if name == "leverage":
        answer = metrics.ask(name, by="partner_id", where=where, **state.asking)
        listed = zip(answer.column("partner_id"), (top for top, _ in answer.parts(name)), strict=True)
        return metrics.ask(name, where=where, **state.asking).parts(name)[0][0], [
            (code, usd or 0.0) for code, usd in listed
        ]
    answer = metrics.ask("cohort_brought", by="partner_id", where=where, **state.asking)
    whole = metrics.ask("cohort_brought", where=where, **state.asking).value("cohort_brought")
    return whole, list(answer.rows)
