"""Who should meet whom: offices of two regions that do not exchange, where one seeks what the other has."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import zip_longest
from typing import Any

from metrics.matching import best_offers

Record = Mapping[str, Any]
#: For each office those it need not be sent to: of its own region, or in touch with it already.
Near = Mapping[str, set[str]]

#: What an office does with a topic it knows; a question is what it does with one it does not.
KNOWN_BY = ("answer", "share", "mentoring", "webinar")
#: Questions on a topic from which an office seeks, and acts from which one knows.
FEWEST_ASKED, FEWEST_KNOWN = 2, 3
#: How often one office is sent others; each is sent to one.
MOST_SENT = 2


@dataclass(frozen=True)
class Meeting:
    """One office to introduce to another, and why: a `topic` one asks about and the other knows, an `offer` held by the
    other that would answer one's need, or a need like it that the other has `answered`."""

    seeks: str
    has: str
    why: str
    about: str
    sought: int = 0
    known: int = 0
    other: str | None = None


def near(homes: Mapping[str, str], pairs: Iterable[tuple[str, str]]) -> dict[str, set[str]]:
    """For each office of a known region, itself, its region and those it exchanges with, whoever writes."""
    regions: dict[str, set[str]] = {}
    for office, region in homes.items():
        regions.setdefault(region, set()).add(office)
    found = {office: set(regions[region]) for office, region in homes.items()}
    for source, target in pairs:
        for one, other in ((source, target), (target, source)):
            found.setdefault(one, set()).add(other)
    return {office: others for office, others in found.items() if office in homes}


def by_topic(acts: Sequence[Sequence[Any]], close: Near) -> Iterable[Meeting]:
    """Offices that asked about a topic, and others that answered, shared or taught it, the most asked-for first.

    `acts` are (topic, channel, office, acts).
    """
    asked: dict[tuple[str, str], int] = {}
    known: dict[str, dict[str, int]] = {}
    for topic, channel, office, count in acts:
        if topic and office in close and channel == "question":
            asked[topic, office] = asked.get((topic, office), 0) + int(count or 0)
        elif topic and office in close and channel in KNOWN_BY:
            known.setdefault(topic, {})[office] = known.get(topic, {}).get(office, 0) + int(count or 0)
    for (topic, office), questions in sorted(asked.items(), key=lambda one: (-one[1], one[0])):
        if questions < FEWEST_ASKED:
            return
        knowing = known.get(topic, {})
        for other in sorted(knowing.keys() - close[office], key=lambda one: (-knowing[one], one)):
            if knowing[other] >= FEWEST_KNOWN:
                yield Meeting(office, other, "topic", topic, questions, knowing[other])


def by_offer(needs: Sequence[Record], offers: Sequence[Record], close: Near) -> Iterable[Meeting]:
    """Needs that wait, the most urgent first, and an office of a country where an offer that would answer them holds.

    An offer has `offices`, those of the countries it holds for; one that holds where the need is asks for no meeting.
    """
    by_kind: dict[str, list[Record]] = {}
    for offer in offers:
        by_kind.setdefault(str(offer["kind"]), []).append(offer)
    for need in needs:
        found = best_offers(need, by_kind.get(str(need["kind"]), ()), 1)
        if found and found[0].is_elsewhere and need["office"] in close:
            offer, points = found[0].offer, round(found[0].points)
            for office in sorted((offer["offices"] & close.keys()) - close[need["office"]]):
                yield Meeting(need["office"], office, "offer", _title(need), known=points, other=offer["partner_name"])


def by_answer(needs: Sequence[Record], answered: Sequence[Record], close: Near) -> Iterable[Meeting]:
    """Needs that wait, and an office whose need of the same kind and goal has an agreement, the newest first."""
    alike: dict[tuple[Any, Any], list[Record]] = {}
    for one in answered:
        if one["office"] in close and one["sdg"]:
            alike.setdefault((one["kind"], one["sdg"]), []).append(one)
    for need in needs:
        for one in alike.get((need["kind"], need["sdg"]), ()) if need["office"] in close else ():
            if one["office"] not in close[need["office"]]:
                yield Meeting(need["office"], one["office"], "answered", _title(need), other=_title(one))


def meetings(*ways: Iterable[Meeting], most: int = 8) -> list[Meeting]:
    """The first of each way in turn; each office is sent to one, and no one is sent more than two."""
    found: list[Meeting] = []
    sent: dict[str, int] = {}
    seeking: set[str] = set()
    for turn in zip_longest(*(_introduced(way, seeking, sent) for way in ways)):
        found += [meeting for meeting in turn if meeting]
        if len(found) >= most:
            break
    return found[:most]


def _introduced(way: Iterable[Meeting], seeking: set[str], sent: dict[str, int]) -> Iterable[Meeting]:
    for meeting in way:
        if meeting.seeks not in seeking and sent.get(meeting.has, 0) < MOST_SENT:
            seeking.add(meeting.seeks)
            sent[meeting.has] = sent.get(meeting.has, 0) + 1
            yield meeting


def _title(need: Record) -> str:
    return str(need["need_title"] or need["need_id"])
