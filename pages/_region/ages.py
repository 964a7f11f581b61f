"""What the countries asked for and still wait for: one dot per need by age, and those that never reached the region."""

from typing import Any

import metrics
import words
from charts import Column
from charts.strip import Dot, strip
from components import prose
from components import tags as html
from components.tags import Element
from pages._panorama.arranging import Piece, charted
from pages._panorama.footing import footing
from pages._panorama.naming import bureau_names, listed, short
from pages._panorama.scope import Scope

COLUMNS = ["need_title", "country", "office", "age_days", "people_concerned", "required_usd", "is_unheard"]
#: Countries named in the sentence on needs that nobody took up.
NAMED = 3


def ages_card(scope: Scope, span: int = 5) -> Piece:
    """The needs without a signed agreement, the oldest at the right; a sentence where none waits, or none was said."""
    state, lang = scope.state, scope.state.lang
    if not scope.is_now:
        return words.say("regional-ages-past", lang, href=state.link(year=None))
    where = state.where("region", "country")
    rows = metrics.rows("out_need_heard", COLUMNS, where, order=["-age_days"], **state.asking).records()
    if not rows:
        asked = metrics.ask("needs_declared", where=where, **state.asking).value("needs_declared")
        return words.say("regional-ages-none" if asked else "regional-ages-unsaid", lang)
    count, usd = metrics.ask(["unmet_needs", "unmet_value"], where=where, **state.asking).rows[0]
    names = metrics.names("country", lang)
    oldest = rows[0]
    opened = {country: _waiting(scope, country) for country in {row["country"] for row in rows}}
    chart = strip(
        [_dot(row, lang, names, opened) for row in rows],
        unit="persons",
        lang=lang,
        finding=words.say(
            "regional-ages", lang, n=int(count or 0), days=words.whole(oldest["age_days"], lang),
            name=names.get(oldest["country"], oldest["country"]),
        ),
        subtitle=words.say("regional-ages-what", lang, usd=words.money(usd, lang)),
        empty="",
        columns=[Column(words.say(f"regional-{key}", lang), unit) for key, unit in HEADS],
        names=(words.say("regional-taken-up", lang), words.say("regional-never-taken-up", lang)),
    )  # fmt: skip
    stands = footing(scope, "country-source-needs", "unmet_needs", where)
    under = _unheard(scope, where, names)
    return charted(
        "region-ages", chart, state, stands.told(), metric="unmet_needs", where=where, span=span, under=under, fewest=1
    )


HEADS = (
    ("need", ""), ("country", ""), ("days", "count"), ("people", "persons"), ("required", "usd"), ("reached", ""),
)  # fmt: skip


def _dot(row: dict[str, Any], lang: str, names: dict[str, str], opened: dict[str, str]) -> Dot:
    reached = words.say("regional-no" if row["is_unheard"] else "regional-yes", lang)
    return Dot(
        row["need_title"] or "",
        names.get(row["country"], row["country"]),
        int(row["age_days"] or 0),
        row["people_concerned"],
        bool(row["is_unheard"]),
        opened[row["country"]],
        (row["required_usd"], reached),
    )


def _waiting(scope: Scope, country: str) -> str:
    """The needs of that country that wait."""
    return scope.state.link("/country", country=country, year=scope.state.year) + "#country-unmet"


def _unheard(scope: Scope, where: dict[str, Any], names: dict[str, str]) -> list[Element]:
    """How many needs nobody took up, for how much, and where; every country that has one is a link."""
    state, lang = scope.state, scope.state.lang
    count, usd = metrics.ask(["unheard_needs", "unheard_value"], where=where, **state.asking).rows[0]
    if not count:
        return [html.P(words.say("regional-heard-all", lang), className="quiet")]
    by = metrics.ask("unheard_needs", by="country", where=where, **state.asking).by("country")
    order = sorted((code for code, n in by.items() if n), key=lambda code: (-by[code], names.get(code, "")))
    most = listed([names.get(code, code) for code in order[:NAMED]], lang)
    bureau = short(bureau_names(state).get(str(state.region), str(state.region)))
    said = words.say(
        "regional-unheard", lang, n=int(count), usd=words.money(usd, lang), most=most, bureau=bureau, of=len(order)
    )
    links = [html.Li(html.A(f"{names.get(code, code)} {by[code]}", href=_waiting(scope, code))) for code in order]
    return [html.P(prose(said), className="finding"), html.Ul(links, className="places", role="list")]
