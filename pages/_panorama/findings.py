"""What the numbers say, in one sentence: chosen from the data by small rules, in three languages, never invented."""

from collections.abc import Sequence

import words
from pages._panorama.naming import listed, sentence
from pages._panorama.standing import is_behind

#: Two amounts nearer than this share of the earlier one read as the same.
SAME = 0.005

Named = Sequence[tuple[str, float | None, float | None]]


def movement(now: float | None, before: float | None) -> str | None:
    """up, down or same; None where there is nothing to compare with."""
    if now is None or not before:
        return None
    change = (now - before) / abs(before)
    return "same" if abs(change) < SAME else "up" if change > 0 else "down"


def change(now: float | None, before: float | None, lang: str) -> str:
    """How much it moved, without a sign: “11 %”."""
    if now is None or not before:
        return words.NOTHING
    return words.percent(abs(now - before) / abs(before), lang)


def position(
    value: float,
    before: float | None,
    attainment: float | None,
    when: str,
    then: str,
    lang: str,
    now: float | None = None,
) -> str:
    """Where we stand: revenue, against the phased plan when there is one, against last year when it compares.

    `now` is what compares with `before` where it is not the value: this year's revenue at last year's rates.
    """
    now = value if now is None else now
    said = {"revenue": words.money(value, lang), "when": when}
    if value < 0:  # refunds outweighed gifts: a share of a plan, or of last year, would mean nothing
        return words.say("panorama-position-alone", lang, **said)
    moved = movement(now, before)
    if attainment is not None:
        said["attainment"] = words.percent(attainment, lang)
    if moved:
        said |= {"movement": moved, "change": change(now, before, lang), "then": then}
    kind = {(True, True): "full", (True, False): "plan", (False, True): "before", (False, False): "alone"}
    return words.say(f"panorama-position-{kind[(attainment is not None, moved is not None)]}", lang, **said)


def cumulated(
    now: Sequence[float | None],
    before: Sequence[float | None] | None,
    plan: Sequence[float | None] | None,
    months: Sequence[str],
    lang: str,
) -> str:
    """Since when this year runs ahead of (or behind) the last, and how far from the phased plan; "" with neither.

    The series are cumulated by month; `months` are the months that are over ('2026-01', …).
    """
    year = int(months[0][:4])
    last = len(months) - 1
    against_year = _since(now, before, months, year, lang) if before and before[last] else ""
    against_plan = _gap(now[last], plan[last], lang) if plan and plan[last] else ""
    if against_year and against_plan:
        return words.say("panorama-both", lang, one=against_year, two=against_plan)
    return sentence(against_year or against_plan)


def _since(
    now: Sequence[float | None], before: Sequence[float | None], months: Sequence[str], year: int, lang: str
) -> str:
    last = len(months) - 1
    moved = movement(now[last], before[last])
    said = {"year": str(year), "before": str(year - 1)}
    if moved in (None, "same"):
        return words.say("panorama-lines-level", lang, **said)
    first = last
    while first > 0 and ((now[first - 1] or 0) > (before[first - 1] or 0)) == (moved == "up"):
        first -= 1
    key = "panorama-lines-ahead" if moved == "up" else "panorama-lines-behind"
    return words.say(key, lang, **said, month=words.month(months[first], lang, short=False))


def _gap(value: float | None, plan: float | None, lang: str) -> str:
    gap = (value or 0) - (plan or 0)
    if movement(value or 0, plan) == "same":
        return words.say("panorama-gap-level", lang)
    return words.say(f"panorama-gap-{'ahead' if gap > 0 else 'behind'}", lang, gap=words.money(abs(gap), lang))


def against_plan(places: Named, kind: str, lang: str) -> str:
    """How many places are more than a tenth under their plan, and the widest gap. `kind`: countries or bureaux.

    `places`: (name, revenue, phased plan); "" where none has a plan.
    """
    planned = [(name, actual or 0, plan) for name, actual, plan in places if plan]
    if not planned:
        return ""
    behind = [place for place in planned if is_behind(place[1], place[2])]
    order = sorted(planned, key=lambda place: place[1] - place[2])
    name, actual, plan = order[0] if behind else order[-1]
    gap = actual - plan
    sign = "+" if gap > 0 else "\u2212" if gap < 0 else ""
    return words.say(
        f"panorama-{kind}-{'behind' if behind else 'kept'}",
        lang,
        n=len(behind),
        total=len(planned),
        name=name,
        gap=f"{sign}{words.money(abs(gap), lang)}",
    )


def largest(places: Sequence[tuple[str, float | None]], total: float | None, lang: str, named: int = 3) -> str:
    """The places that bring most, and the share of `total` they bring; "" where there is nothing."""
    known = sorted(((name, value) for name, value in places if value and value > 0), key=lambda one: -one[1])
    if not known or not total or total <= 0:
        return ""
    first = known[:named]
    share = min(sum(value for _, value in first) / total, 1)
    return words.say(
        "panorama-largest", lang, names=listed([name for name, _ in first], lang), share=words.percent(share, lang)
    )
