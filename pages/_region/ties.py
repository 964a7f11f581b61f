"""Whom the bureau's offices write to: headquarters and the other regions, each beside what chance would give."""

from typing import Any

import charts
import metrics
import words
from pages._network import pair
from pages._network.silos import Pairs, shares_of
from pages._network.window import window
from pages._panorama.arranging import Piece, charted
from pages._panorama.naming import bureau_names, short
from pages._panorama.scope import Scope

#: Times chance from which a tie is said to be strong, and below which weak: a tenth would cry wolf on few exchanges.
STRONG, WEAK = 1.25, 0.75


def ties_card(scope: Scope, span: int = 6) -> Piece:
    """One bar per other region: the share of the bureau's exchanges it gets, with a tick where chance would put it."""
    state, lang = scope.state, scope.state.lang
    when = _months(scope)
    where = state.where(**when, is_tie=True)
    answer = metrics.ask("exchanges", by=["from_bureau", "to_bureau"], where=where, **state.asking)
    pairs: Pairs = {(one, other): count or 0 for one, other, count in answer.rows if one and other}
    names = {code: short(name) for code, name in bureau_names(state).items()}
    own = str(state.region)
    sent = sum(count for (one, _), count in pairs.items() if one == own)
    if not sent:
        return words.say("regional-ties-none", lang, bureau=names.get(own, own))
    codes = sorted({code for pair in pairs for code in pair})
    shares, chances = shares_of(pairs, codes)
    place = codes.index(own)
    row = {code: (shares[place][at], chances[place][at]) for at, code in enumerate(codes) if code != own}
    order = sorted(row, key=lambda code: (-(row[code][0] or 0), code))
    inside = 1 - sum(share or 0 for share, _ in row.values())
    chart = charts.target_bars(
        [(names.get(code, code), *row[code]) for code in order],
        unit="ratio",
        lang=lang,
        finding=_finding(row, names, lang),
        subtitle=words.say("regional-ties-what", lang, bureau=names.get(own, own)),
        empty="",
        names=(words.say("regional-ties-share", lang), words.say("regional-ties-chance", lang)),
        heading=words.say("region-bureau", lang),
        colour=charts.theme.PRIMARY,
        links=[pair.address(state, "regions", own, code) if scope.is_now else None for code in order],
    )
    said = {"inside": words.percent(inside, lang), "n": words.whole(sent, lang), "href": state.link("/network")}
    note = words.say("regional-ties-note", lang, **said)
    told = {"source": words.say("network-source", lang), "n": int(sent)}
    asked = {"metric": "exchanges", "where": {**where, "from_bureau": own}}
    return charted("region-ties", chart, state, told, span=span, note=note, **asked)


def _months(scope: Scope) -> dict[str, Any]:
    """The twelve months to today, as on the network's page; of a past year, its own."""
    if scope.is_now:
        return window(scope.state).months()
    return {"month": (f"{scope.state.year}-01", f"{scope.state.year}-12")}


def _finding(row: dict[str, tuple[float | None, float | None]], names: dict[str, str], lang: str) -> str:
    """The tie that most exceeds chance and the one that most falls short; that all are as chance would have it."""
    ratios = {code: (share or 0) / chance for code, (share, chance) in row.items() if chance}
    if not ratios:
        return words.say("regional-ties", lang)
    most, least = max(ratios, key=lambda code: ratios[code]), min(ratios, key=lambda code: ratios[code])
    if ratios[most] < STRONG and ratios[least] > WEAK:
        return words.say("regional-ties-even", lang)
    if ratios[most] < STRONG:
        return words.say("regional-ties-weak", lang, least=names.get(least, least))
    if ratios[least] > WEAK:
        return words.say("regional-ties-strong", lang, most=names.get(most, most))
    return words.say("regional-ties-both", lang, most=names.get(most, most), least=names.get(least, least))
