"""What kind of region it is: potential, landscape, preferences and capacity, each on its scale with source and date."""

from typing import Any

import metrics
import words
from components import card, prose, source_line
from components import tags as html
from components.markup import aria
from components.tags import Element
from pages._panorama.arranging import Piece
from pages._panorama.scope import Scope

#: The four scales, in the order of the house's own words for them.
DIMENSIONS = ("potential", "landscape", "preferences", "capacity")
#: Days after which a rating is said to be old: studies of markets and surveys of partners are yearly.
OLD_DAYS = 365
COLUMNS = ["dimension", "rating", "low", "high", "source", "date", "age_days", "is_latest", "submission_id"]


def profile_card(scope: Scope, span: int = 6) -> Piece:
    """The four scales; one that was never rated says so; a sentence where the bureau rated none."""
    state, lang = scope.state, scope.state.lang
    where = {"organisation": state.organisation, "office": state.region}
    rows = metrics.rows("out_profile", COLUMNS, where, order=["-date"], **state.asking).records()
    latest = {row["dimension"]: row for row in rows if row["is_latest"]}
    if not latest:
        return words.say("regional-profile-none", lang)
    before: dict[str, dict[str, Any]] = {}
    for row in rows:
        if not row["is_latest"]:
            before.setdefault(row["dimension"], row)
    scales = [_scale(scope, dimension, latest.get(dimension), before.get(dimension)) for dimension in DIMENSIONS]
    source = [source_line(state, words.say("regional-profile-source", lang), n=len(rows))]
    what = words.say("regional-profile-what", lang)
    return card("region-profile", _finding(latest, lang), what, [html.Dl(scales, className="scales")], span, source)


def _finding(latest: dict[str, Any], lang: str) -> str:
    """Its strongest side and its weakest; the only one where one was rated."""
    names = metrics.names("profile_dimension", lang)
    order = sorted(latest, key=lambda dimension: (-float(latest[dimension]["rating"]), dimension))
    said = {"best": names[order[0]], "high": words.whole(latest[order[0]]["rating"], lang)}
    if len(order) == 1:
        return words.say("regional-profile-one", lang, **said)
    low = words.whole(latest[order[-1]]["rating"], lang)
    return words.say("regional-profile", lang, **said, worst=names[order[-1]].lower(), low=low)


def _scale(scope: Scope, dimension: str, row: dict[str, Any] | None, before: dict[str, Any] | None) -> Element:
    """One dimension: its rating out of 100, its bounds, its source and day; what it was before."""
    state, lang = scope.state, scope.state.lang
    name = metrics.names("profile_dimension", lang)[dimension]
    about = html.Span(words.say(f"regional-about-{dimension}", lang), className="quiet")
    term = html.Dt([name, " ", about])
    if row is None:
        return html.Div([term, html.Dd(words.say("regional-unrated", lang), className="quiet")])
    rating = float(row["rating"])
    said = words.say("regional-rating", lang, rating=words.whole(rating, lang))
    href = state.link("/received", file=row["submission_id"])
    told: list[Any] = [html.A(row["source"], href=href), f" · {words.day(row['date'], lang)}"]
    if row["low"] is not None and row["high"] is not None:
        bounds = {"low": words.whole(row["low"], lang), "high": words.whole(row["high"], lang)}
        told.append(f" · {words.say('regional-bounds', lang, **bounds)}")
    if before is not None:
        past = {"rating": words.whole(before["rating"], lang), "year": str(before["date"].year)}
        told.append(f" · {words.say('regional-rated-before', lang, **past)}")
    if (row["age_days"] or 0) > OLD_DAYS:
        told += [" · ", html.Strong(prose(words.say("regional-old", lang)))]
    return html.Div([
        term,
        html.Dd([_bar(rating, row), html.Span(said, className="rated")]),
        html.Dd(told, className="quiet"),
    ])  # fmt: skip


def _bar(rating: float, row: dict[str, Any]) -> Element:
    """The scale from 0 to 100: the rating, and the range it may lie in."""
    pieces = []
    if row["low"] is not None and row["high"] is not None:
        low, high = float(row["low"]), float(row["high"])
        pieces.append(html.Span(
            className="range", style={"inset-inline-start": f"{low:.1f}%", "inline-size": f"{high - low:.1f}%"}
        ))  # fmt: skip
    pieces.append(html.Span(className="at", style={"inset-inline-start": f"{rating:.1f}%"}))
    return html.Span(pieces, className="hundred", **aria(hidden="true"))
