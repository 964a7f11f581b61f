"""What does each figure mean, and who answers for it? Definition, formula, unit, good direction and owner of each."""

import itertools
from collections.abc import Iterable
from datetime import date

import dash

import metrics
import words
from components import State, card, page, read
from components.markup import quoted, raw, text
from components.tags import Element

dash.register_page(__name__, path="/indicators", order=90, section="data", icon="book-2", words="indicators-nav")

#: The order in which a reader meets the topics: money first, then what it did, then how we work.
TOPICS = ("revenue", "agreements", "partners", "impact", "needs", "network", "lifecycle", "receiving")


def layout(**query: str) -> Element:
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


def _topic(topic: str, members: list[metrics.Metric], state: State) -> Element:
    title = words.say(f"indicators-topic-{topic}", state.lang)
    what = words.say("indicators-topic-count", state.lang, n=len(members))
    listed = raw("".join(_definition(one, state) for one in members), className="glossary")
    return card(f"indicators-{topic}", title, what, [listed], span=12)


def _definition(one: metrics.Metric, state: State) -> str:
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
        f'<p>{text(words.pick(one.definition, lang))}</p><p class="quiet">{known}</p>'
        f"<details><summary>{text(words.say('indicators-how', lang))}</summary>"
        f'<dl class="told">{listed}</dl></details></article>'
    )
