"""What a reader may choose: native selects in the top bar, each removable, all of them in the URL."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import metrics
import words
from components import tags as html
from components.markup import address, aria, quoted, raw, text
from components.state import SOURCES, State, bureaux, known_days
from components.tags import Element

#: Filters that are never without a value: the address may choose another than the usual one.
HAS_USUAL = ("year", "structure")
#: Choices of filters kept as written: a list of partners has thousands, the same on each page.
OPTIONS_KEPT = 50_000
#: The key of the words a list is searched for, and the page where they are the question itself.
WORDS, SEARCH = "q", "/search"


@dataclass(frozen=True)
class Filter:
    """One choice: the key of the URL, its label, (value, label) options, and the words for “no choice”."""

    key: str
    label: str
    options: Sequence[tuple[str, str]]
    value: str | None = None
    all_label: str | None = None


def filter_bar(filters: Sequence[Filter], state: State, is_whole: bool = False) -> Element:
    """The filters side by side; one that is set and can be unset bears a cross.

    `is_whole`: the bar of a page, which also bears the words searched and, where several are set, clears them all.
    """
    offered = [one for one in filters if one.options]
    chips = "".join(_chip(one, state) for one in offered)
    if is_whole:
        chips += _words(state) + _clear([one.key for one in offered if _is_set(one, state)], state)
    return raw(chips, className="filters", role="group", **aria(label=words.say("shell-filters", state.lang)))


def year_filter(state: State) -> Filter:
    """The year, to date."""
    options = [(str(year), str(year)) for year in reversed(state.years)]
    return Filter("year", words.say("shell-period", state.lang), options, str(state.year))


def region_filter(state: State, can_be_all: bool = True) -> Filter:
    """The bureau."""
    names = metrics.names("office", state.lang, state.as_of, organisation=state.organisation)
    options = sorted(((code, names.get(code, code)) for code in bureaux(state)), key=lambda option: option[1])
    every = words.say("shell-all", state.lang) if can_be_all else None
    return Filter("region", words.say("shell-bureau", state.lang), options, state.region, every)


def country_filter(state: State, countries: Sequence[str]) -> Filter:
    """The country, among the ISO3 codes given."""
    names = metrics.names("country", state.lang)
    options = sorted(((code, names.get(code, code)) for code in countries), key=lambda option: option[1])
    every = words.say("shell-all-countries", state.lang, n=len(options))
    return Filter("country", words.say("shell-country", state.lang), options, state.country, every)


def source_filter(state: State) -> Filter:
    """Individuals, businesses, foundations, other."""
    names = metrics.names("source", state.lang)
    options = [(code, names.get(code, code)) for code in SOURCES]
    return Filter(
        "source",
        words.say("shell-source", state.lang),
        options,
        state.source,
        words.say("shell-all-sources", state.lang),
    )


def structure_filter(state: State) -> Filter:
    """Bureaux as they were, or in today's structure."""
    options = [(code, words.say(f"shell-structure-{code}", state.lang)) for code in ("then", "now")]
    return Filter("structure", words.say("shell-structure", state.lang), options, state.structure)


def as_of_filter(state: State) -> Filter:
    """What we knew on a day; unset, what we know now."""
    days = {*known_days(state), *([state.as_of] if state.as_of else [])}
    options = [(day.isoformat(), words.day(day, state.lang)) for day in sorted(days, reverse=True)]
    value = state.as_of.isoformat() if state.as_of else None
    return Filter(
        "as_of", words.say("shell-known-on", state.lang), options, value, words.say("shell-today", state.lang)
    )


def organisation_filter(state: State) -> Filter:
    """Whose portfolio; offered only where the warehouse holds several."""
    options = list(state.organisations.items()) if len(state.organisations) > 1 else []
    return Filter("organisation", words.say("shell-organisation", state.lang), options, state.organisation)


def languages(state: State) -> Element:
    """The language switch: three links that work without a script."""
    links = [_language(code, state) for code in words.LANGUAGES]
    return html.Nav(links, className="languages", **aria(label=words.say("shell-language", state.lang)))


def _language(code: str, state: State) -> Element:
    current = aria(current="true") if code == state.lang else {}
    name = html.Span(words.say(f"shell-language-{code}", state.lang), className="unseen")
    visible = html.Span(code.upper(), **aria(hidden="true"))
    return html.A([visible, name], href=state.link(lang=code), hrefLang=code, className="reload", **current)


def _is_set(one: Filter, state: State) -> bool:
    """Whether the address chooses, and could as well not choose."""
    if one.key in HAS_USUAL:
        return bool(state.query.get(one.key))
    return bool(one.value and one.all_label)


def _chip(one: Filter, state: State) -> str:
    is_set = _is_set(one, state)
    value = dict(one.options).get(str(one.value), str(one.value))
    cross = _cross(one.key, one.label, value, state) if is_set else ""
    label = f"<label><span>{text(one.label)}</span>{_select(one)}</label>"
    return f'<span class="chip{" set" if is_set else ""}">{label}{cross}</span>'


def _words(state: State) -> str:
    """The words a list was searched for, as a filter like any other."""
    asked = state.query.get(WORDS, "").strip()
    if not asked or state.path == SEARCH:
        return ""
    label = words.say("search-nav", state.lang)
    told = f'<span class="told-chip">{text(label)} <b>{text(asked)}</b></span>'
    return f'<span class="chip set">{told}{_cross(WORDS, label, asked, state)}</span>'


def _clear(keys: Sequence[str], state: State) -> str:
    """The link that unsets every filter at once, where there are several."""
    keys = [*keys, *([WORDS] if state.query.get(WORDS) and state.path != SEARCH else [])]
    if len(keys) < 2:
        return ""
    href = quoted(address(state.link(**dict.fromkeys(keys))))
    return f'<a class="clear" href="{href}">{text(words.say("shell-clear", state.lang))}</a>'


def _select(one: Filter) -> str:
    every = [("", one.all_label)] if one.all_label else []
    options = "".join(
        _option(value, label or value, value == (one.value or "")) for value, label in [*every, *one.options]
    )
    reload = ' data-reload="true"' if one.key == "organisation" else ""
    return f'<select data-query="{quoted(one.key)}"{reload} autocomplete="off">{options}</select>'


@lru_cache(maxsize=OPTIONS_KEPT)
def _option(value: str, label: str, is_chosen: bool) -> str:
    return f'<option value="{quoted(value)}"{" selected" if is_chosen else ""}>{text(label)}</option>'


def _cross(key: str, label: str, value: str, state: State) -> str:
    """The link that unsets a filter."""
    says = words.say("shell-remove-filter", state.lang, label=label, value=value)
    href = quoted(address(state.link(**{key: None})))
    return (
        f'<a class="cross" href="{href}"><span aria-hidden="true">✕</span><span class="unseen">{text(says)}</span></a>'
    )
