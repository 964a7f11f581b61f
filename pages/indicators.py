"""What does each figure mean, and who answers for it? Definition, formula, unit, good direction and owner of each."""

import itertools
from collections.abc import Iterable, Mapping
from datetime import date

import dash

import metrics
import words
from components import (
    Comparison,
    Filter,
    Held,
    Question,
    State,
    asks,
    card,
    changed,
    compare_filter,
    comparison,
    held,
    page,
    read,
    region_filter,
    year_filter,
)
from components.markup import markup, quoted, raw, text
from components.tags import Element

dash.register_page(__name__, path="/indicators", order=90, section="data", icon="book-2", words="indicators-nav")

#: The order in which a reader meets the topics: money first, then what it did, then how we work.
TOPICS = ("revenue", "agreements", "partners", "impact", "needs", "network", "lifecycle", "receiving")


def layout(**query: str) -> Element:
    """The page for what the URL asks."""
    state = read(query, path="/indicators")
    by_topic = _by_topic(metrics.METRICS.values())
    topic = _chosen(state, by_topic)
    return page(
        state,
        title=words.say("indicators-title", state.lang),
        lead=words.say("indicators-lead", state.lang, n=len(metrics.METRICS)),
        filters=[
            _topic_filter(state, by_topic, topic),
            year_filter(state),
            region_filter(state),
            compare_filter(state),
        ],
        children=[_topic(one, by_topic[one], state) for one in _ordered(by_topic) if topic in (None, one)],
    )


def _chosen(state: State, topics: Mapping[str, object]) -> str | None:
    """The one topic shown; figures are compared a topic at a time, money first."""
    asked = state.query.get("topic")
    if asked in topics:
        return asked
    return TOPICS[0] if comparison(state) else None


def _topic_filter(state: State, topics: Iterable[str], chosen: str | None) -> Filter:
    named = [(topic, words.say(f"indicators-topic-{topic}", state.lang)) for topic in _ordered(topics)]
    every = None if comparison(state) else words.say("indicators-every-topic", state.lang)
    return Filter("topic", words.say("indicators-topic", state.lang), named, chosen, every)


def _by_topic(found: Iterable[metrics.Metric]) -> dict[str, list[metrics.Metric]]:
    listed = sorted(found, key=lambda one: one.topic)
    return {topic: list(members) for topic, members in itertools.groupby(listed, key=lambda one: one.topic)}


def _ordered(topics: Iterable[str]) -> list[str]:
    """Known topics in reading order, then any other in its alphabet."""
    return sorted(topics, key=lambda topic: (TOPICS.index(topic) if topic in TOPICS else len(TOPICS), topic))


def _topic(topic: str, members: list[metrics.Metric], state: State) -> Element:
    title = words.say(f"indicators-topic-{topic}", state.lang)
    what = words.say("indicators-topic-count", state.lang, n=len(members))
    against = comparison(state)
    values = {one.name: one for one in held([one.name for one in members], state)} if against else {}
    told = [_definition(one, state, _held(values[one.name], against, state) if against else "") for one in members]
    listed = raw("".join(told), className="glossary")
    return card(f"indicators-{topic}", title, what, [listed], span=12)


def _held(found: Held, against: Comparison, state: State) -> str:
    """The value, what it is held against, and whether the difference is good; bureaux are not ranked."""
    one, lang = metrics.metric(found.name), state.lang
    other = words.say("compare-none", lang) if found.against is None else words.value(found.against, one.unit, lang)
    good = "none" if against.kind == "region" else one.direction
    change, direction, rose = changed(found.value, found.against, one.unit, good, lang)
    arrow = {True: "▲ ", False: "▼ ", None: ""}[rose]
    label = words.say("compare-against", lang, label=against.label)
    question = Question(found.name, found.where, state.as_of)
    return (
        f'<p class="held"><strong>{text(words.value(found.value, one.unit, lang))}</strong> '
        f'<span class="quiet">{text(label)} {text(other)}</span> '
        f'<span class="change {direction}">{text(arrow + change)}</span> '
        f"{markup(asks(question, words.pick(one.label, lang), lang))}</p>"
    )


def _definition(one: metrics.Metric, state: State, value: str = "") -> str:
    """One metric: what it is at a glance, how it is made on demand; its name is the anchor that links lead to."""
    lang = state.lang
    unit = words.say(f"metrics-unit-{one.unit}", lang)
    known = f"{text(one.id)} · <code>{text(one.name)}</code> · {text(unit)}"
    rows = [
        (words.say("shell-formula", lang), words.pick(one.formula, lang)),
        (words.say("shell-good-direction", lang), words.say(f"shell-direction-{one.direction}", lang)),
        (words.say("shell-pitfalls", lang), words.pick(one.pitfalls, lang)),
        (words.say("shell-owner", lang), words.say(f"metrics-owner-{one.owner}", lang)),
        (words.say("indicators-source", lang), one.source),
        (
            words.say("indicators-version", lang),
            f"{one.version} · {words.day(date.fromisoformat(one.valid_from), lang)}",
        ),
    ]
    listed = "".join(f"<dt>{text(term)}</dt><dd>{text(meaning)}</dd>" for term, meaning in rows if meaning)
    return (
        f'<article id="{quoted(one.name)}"><h3>{text(words.pick(one.label, lang))}</h3>'
        f'{value}<p>{text(words.pick(one.definition, lang))}</p><p class="quiet">{known}</p>'
        f"<details><summary>{text(words.say('indicators-how', lang))}</summary>"
        f'<dl class="told">{listed}</dl></details></article>'
    )
