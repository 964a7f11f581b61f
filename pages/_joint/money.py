"""The money of joint programmes, each counted once: how it is run, and what the government's road map knows of it."""

import charts
import metrics
import words
from charts.stacks import stacked_bars
from components import State, bureaux, chart_card
from pages._panorama.arranging import Piece

#: Offices drawn, those with the largest budget first.
OFFICES = 10


def here(state: State) -> dict[str, object]:
    """The programmes of the place in view."""
    return state.where("region", "country")


def modality_card(state: State) -> Piece:
    """Budget by the way the money is run, each programme once."""
    lang = state.lang
    found = metrics.ask(["joint_budget", "joint_programmes"], by="modality", where=here(state), **state.asking).rows
    known = sorted(((code, usd, n) for code, usd, n in found if usd), key=lambda row: -row[1])
    if not known:
        return ""
    names = metrics.names("joint_modality", lang)
    unsaid = words.say("joint-no-modality", lang)
    chart = charts.bars(
        [(names.get(code or "", code or unsaid), usd) for code, usd, _ in known],
        unit="usd",
        lang=lang,
        finding=words.say("joint-modality", lang, usd=words.money(budget_of(state), lang)),
        subtitle=words.say("joint-modality-what", lang),
        empty="",
        changes=[words.say("joint-n", lang, n=int(count or 0)) for _, _, count in known],
        heading=words.say("metrics-column-modality", lang),
    )
    return chart_card(
        "joint-modality",
        chart,
        state,
        metric="joint_budget",
        where=here(state),
        source=words.say("joint-source", lang),
        span=6,
    )


def budget_of(state: State) -> float | None:
    """The budget of the programmes of the place in view, each once; USD."""
    return metrics.ask("joint_budget", where=here(state), **state.asking).value("joint_budget")


def aligned_card(state: State) -> Piece:
    """Budget known to the road map, to the framework only, and to neither, by the office that sent it."""
    lang = state.lang
    by = ["office", "has_road_map"]
    found = metrics.ask(["joint_budget", "framework_share"], by=by, where=here(state), **state.asking).rows
    if not found:
        return ""
    parts: dict[str | None, list[float]] = {}
    for office, on_map, usd, framed in found:
        part = parts.setdefault(office, [0.0, 0.0, 0.0])
        linked = (usd or 0) * (framed or 0)
        if on_map:
            part[0] += usd or 0
        else:
            part[1] += linked
            part[2] += (usd or 0) - linked
    names = metrics.names("office", lang, state.as_of, organisation=state.organisation)
    share = metrics.ask("road_map_share", where=here(state), **state.asking).value("road_map_share")
    framed_share = metrics.ask("framework_share", where=here(state), **state.asking).value("framework_share")
    ordered = sorted(parts, key=lambda office: -sum(parts[office]))[:OFFICES]
    chart = stacked_bars(
        [(names.get(office or "", words.say("impact-not-stated", lang)), parts[office]) for office in ordered],
        [
            (words.say("joint-on-map", lang), "first"),
            (words.say("joint-framed", lang), "second"),
            (words.say("joint-unaligned", lang), "missing"),
        ],
        unit="usd",
        lang=lang,
        finding=words.say(
            "joint-aligned" if share is not None else "joint-aligned-untold",
            lang,
            share=words.percent(share, lang),
            framed=words.percent(framed_share, lang),
        ),
        subtitle=words.say("joint-aligned-what", lang),
        empty="",
        heading=words.say("metrics-column-office", lang),
        links=[_opened(office, state) for office in ordered],
    )
    return chart_card(
        "joint-aligned",
        chart,
        state,
        metric="road_map_share" if share is not None else "framework_share",
        where=here(state),
        source=words.say("joint-source", lang),
        span=6,
    )


def _opened(office: str | None, state: State) -> str | None:
    """The page narrowed to a bureau, or to the country whose code its office bears."""
    if office in bureaux(state):
        return state.link(region=office)
    return state.link(country=office) if office in metrics.names("country", state.lang) else None
