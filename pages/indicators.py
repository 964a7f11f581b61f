"""What does each figure mean, and who answers for it? Definition, formula, unit, good direction and owner of each."""

import itertools
from collections.abc import Iterable

import dash
from dash.development.base_component import Component

import metrics
import words
from components import State, card, definition, page, read
from components.markup import markup, quoted, raw, text

dash.register_page(__name__, path="/indicators", order=90, section="data", icon="book-2", words="indicators-nav")

#: The order in which a reader meets the topics: money first, then what it did, then how we work.
TOPICS = ("revenue", "agreements", "partners", "impact", "needs", "network", "lifecycle", "receiving")


def layout(**query: str) -> Component:
    """The page for what the URL asks."""
    state = read(query, path="/indicators")
    by_topic = _by_topic(metrics.METRICS.values())
    return page(
        state,
        title=words.say("indicators-title", state.lang),
        lead=words.say("indicators-lead", state.lang, n=len(metrics.METRICS)),
        children=[_topic(topic, by_topic[topic], state) for topic in _ordered(by_topic)],
    )


def _by_topic(found: Iterable[metrics.Metric]) -> dict[str, list[metrics.Metric]]:
    listed = sorted(found, key=lambda one: one.topic)
    return {topic: list(members) for topic, members in itertools.groupby(listed, key=lambda one: one.topic)}


def _ordered(topics: Iterable[str]) -> list[str]:
    """Known topics in reading order, then any other in its alphabet."""
    return sorted(topics, key=lambda topic: (TOPICS.index(topic) if topic in TOPICS else len(TOPICS), topic))


def _topic(topic: str, members: list[metrics.Metric], state: State) -> Component:
    title = words.say(f"indicators-topic-{topic}", state.lang)
    what = words.say("indicators-topic-count", state.lang, n=len(members))
    return card(f"indicators-{topic}", title, what, [_definition(one, state) for one in members], span=12)


def _definition(one: metrics.Metric, state: State) -> Component:
    """One metric; its name is the anchor that “definition” links lead to."""
    named = f"<h3>{text(words.pick(one.label, state.lang))}</h3>"
    unit = words.say(f"metrics-unit-{one.unit}", state.lang)
    known = f'<p class="quiet">{text(one.id)} · <code>{text(one.name)}</code> · {text(unit)}</p>'
    source = f'<p class="quiet">{text(one.source)}</p>' if one.source else ""
    inside = f"{named}{known}{markup(definition(one, state.lang))}{source}"
    return raw(f'<article id="{quoted(one.name)}">{inside}</article>', className="glossary")
