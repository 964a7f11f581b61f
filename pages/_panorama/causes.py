"""Which sources carry a rise or a fall, and which gives most: sentences chosen from the amounts, never invented."""

from collections.abc import Mapping

import words
from pages._panorama.findings import change, movement
from pages._panorama.naming import listed, sentence

#: A source is named as the cause when it carries this share of the gains (or losses); two at most are named.
CAUSE = 0.6
#: A source that moves the other way is told when it moved by this share of last year's total.
TOLD = 0.01

Changes = Mapping[str, tuple[float | None, float | None]]


def causes(changes: Changes, lang: str) -> str:
    """Which sources carry the rise or the fall, and which one goes the other way. Empty where one source is all.

    `changes`: {source: (this year, last year)} in USD.
    """
    moved = {source: (now or 0) - (before or 0) for source, (now, before) in changes.items()}
    total_before = sum(before or 0 for _, before in changes.values())
    if len(moved) < 2 or not total_before:
        return ""
    gains = {source: usd for source, usd in moved.items() if usd > 0}
    losses = {source: -usd for source, usd in moved.items() if usd < 0}
    told = TOLD * total_before
    direction = movement(sum(now or 0 for now, _ in changes.values()), total_before)
    if direction == "same":
        return _offset(gains, losses, told, lang)
    lead, other = (gains, losses) if direction == "up" else (losses, gains)
    names = _leaders(lead, "+" if direction == "up" else "\u2212", lang)
    against = max(sorted(other), key=lambda source: other[source], default="")
    if not against or other[against] < told:
        return sentence(words.say(f"panorama-cause-{direction}", lang, leaders=names))
    amount = words.money(other[against], lang)
    key = f"panorama-cause-{direction}-but"
    return sentence(words.say(key, lang, leaders=names, other=source_name(against, lang), amount=amount))


def _leaders(moved: Mapping[str, float], sign: str, lang: str) -> str:
    """The one or two sources that carry most of it, each with its amount."""
    order = sorted(moved, key=lambda source: (-moved[source], source))
    enough = 1 if moved[order[0]] >= CAUSE * sum(moved.values()) else 2
    named = [f"{source_name(source, lang)} ({sign}{words.money(moved[source], lang)})" for source in order[:enough]]
    return listed(named, lang)


def _offset(gains: Mapping[str, float], losses: Mapping[str, float], told: float, lang: str) -> str:
    """Nothing changed in total; two sources that cancel out are worth telling."""
    gaining = max(sorted(gains), key=lambda source: gains[source], default="")
    losing = max(sorted(losses), key=lambda source: losses[source], default="")
    if not gaining or not losing or min(gains[gaining], losses[losing]) < told:
        return ""
    said = words.say(
        "panorama-cause-offset",
        lang,
        leaders=source_name(gaining, lang),
        gain=words.money(gains[gaining], lang),
        other=source_name(losing, lang),
        amount=words.money(losses[losing], lang),
    )
    return sentence(said)


def source_name(source: str, lang: str) -> str:
    """A source as it stands in a sentence: “les entreprises”."""
    return words.say(f"panorama-source-{source}", lang)


def by_source(sources: Changes, then: str, lang: str, changes: Changes | None = None) -> str:
    """The largest source, its share, and how it moved; "" where there is no revenue.

    `changes`: what the years compare with, where it is not what came in: both years at one rate of exchange.
    """
    total = sum(now or 0 for now, _ in sources.values())
    if total <= 0:
        return ""
    leader = max(sorted(sources), key=lambda source: sources[source][0] or 0)
    now, before = sources[leader]
    said = {"leader": source_name(leader, lang), "share": words.percent((now or 0) / total, lang)}
    compared = (changes or sources).get(leader, (None, None))
    moved = movement(*compared)
    if moved:
        said |= {"movement": moved, "change": change(*compared, lang), "then": then}
    if len(sources) == 1:
        said["revenue"] = words.money(now, lang)
        return sentence(words.say(f"panorama-only-source{'-moved' if moved else ''}", lang, **said))
    return sentence(words.say(f"panorama-by-source{'-moved' if moved else ''}", lang, **said))
