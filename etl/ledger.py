"""An account's two sides: "Débit" and "Crédit" are one amount, positive on the side where its kind stands."""

from collections import Counter
from collections.abc import Mapping

import pyarrow.compute as pc

import schema
from etl import headings, numbers
from etl.layout import Header, Strip
from etl.placed import Heading, Remark, Spread
from etl.spell import plain
from etl.wide import NOTHING, Across, Titled


def two_sides(
    table: str, strip: Strip, header: Header, left: Titled, taken: Mapping[str, Heading]
) -> tuple[Across, Titled]:
    """The two sides as one amount, and the headings that remain; a table whose amount is told otherwise has none.

    Receipts that stand on one side are positive there, and a receipt on the other side takes one back.
    """
    columns = schema.TABLES[table].columns
    value = next((name for name, column in columns.items() if column.by and column.is_money), None)
    sides = _sides(headings.SIDES, left) or _sides(headings.CASH_SIDES, left)
    if value is None or value in taken or not sides:
        return NOTHING, left
    places = {side: found[0] for side, found in sides.items()}
    filled = {side: _filled(strip, at, header.position + 1) for side, (at, _) in places.items()}
    kinds = _kinds(strip, columns[value].by, taken)
    usual = _usual_sides(filled, kinds)
    spreads = []
    for side, (at, text) in places.items():
        for is_usual in (True, False):
            among = frozenset(row for row in filled[side] if (usual[kinds.get(row)] == side) == is_usual)
            if among:
                _, scale, currency = headings.without_unit(text) or (text, 1, None)
                heading = Heading(at, text, value, "side", scale=scale if is_usual else -scale, currency=currency)
                spreads.append(Spread((heading,), {}, "", among))
    if not spreads:
        return NOTHING, left
    first, second = (text for _, text in places.values())
    said = Remark("sides-to-amount", places["debit"][0], first, {"other": second, "column": value})
    taken_places = frozenset(at for at, _ in places.values())
    across = Across(tuple(spreads), taken_places, remarks=(said,))
    return across, [(at, titles) for at, titles in left if at not in taken_places]


def cash_sides(left: Titled) -> frozenset[int]:
    """Where money in and money out of a cash book stand, if each has a heading."""
    return frozenset(at for found in _sides(headings.CASH_SIDES, left).values() for at, _ in found)


def _sides(called: Mapping[str, frozenset[str]], left: Titled) -> dict[str, list[tuple[int, str]]]:
    """{side: its one heading}; nothing where a side has none, or several."""
    found = {side: told for side in called if len(told := _of_side(called, side, left)) == 1}
    return found if len(found) == len(called) else {}


def _of_side(called: Mapping[str, frozenset[str]], side: str, left: Titled) -> list[tuple[int, str]]:
    other = next(words for name, words in called.items() if name != side)
    found = []
    for at, titles in left:
        words = set(plain(titles[-1]).split())
        if words & called[side] and not words & other:
            found.append((at, titles[-1]))
    return found


def _filled(strip: Strip, place: int, first: int) -> list[int]:
    """The rows in which a side holds something that is not nought."""
    texts = strip.sheet.columns[place].text.slice(first)
    rows = pc.indices_nonzero(pc.is_valid(texts)).to_pylist()
    return [first + row for row in rows if _counts(texts[row].as_py())]


def _counts(text: str) -> bool:
    number = numbers.read(text)
    return number is None or number.value != 0


def _kinds(strip: Strip, by: Mapping[str, object], taken: Mapping[str, Heading]) -> dict[int, str]:
    """{row: its kind as written}, where a heading says kinds."""
    told = next((taken[name] for name in by if name in taken), None)
    if told is None:
        return {}
    return {at: plain(text) for at, text in enumerate(strip.sheet.columns[told.position].text.to_pylist()) if text}


def _usual_sides(filled: Mapping[str, list[int]], kinds: Mapping[int, str]) -> dict[str | None, str]:
    """{kind: the side on which most of its rows stand}; credit where they are as many."""
    counts: dict[str | None, Counter[str]] = {}
    for side in ("credit", "debit"):
        for row in filled[side]:
            counts.setdefault(kinds.get(row), Counter())[side] += 1
    return {kind: sides.most_common(1)[0][0] for kind, sides in counts.items()}
