"""What the values of a column give away when its heading does not: with its words they settle it, else propose it."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from types import MappingProxyType

import schema
from etl import below, choices, headings, numbers, spellings
from etl.book import Cells, Sheet
from etl.placed import Heading, Placed, Remark

#: The share of rows that are of one closed list.
LISTED_CLEAR = 0.75
#: How much of a heading a column's words must say, and how many times more than the next column's.
SPOKEN, FARTHER = 0.5, 1.3
#: Types that hold any words.
_FREE_TEXT = ("text", "url")
#: Remarks about a heading that its values may settle.
_IN_DOUBT = ("heading-unknown", "heading-proposed", "heading-several", "heading-twice")


def propose(
    sheet: Sheet,
    placed: Placed,
    keys: below.Keys,
    offices: Mapping[str, str] = MappingProxyType({}),
    wanted: below.Keys = MappingProxyType({}),
) -> Placed:
    """The same table, with the headings its words left in doubt: taken where their values settle it, else proposed.

    A heading is settled where its words and its values speak for one column, or where its values are of a closed list
    that one free column only has. `offices` are the names of the organisation's offices, `wanted` the keys that rows
    of other sheets refer to.
    """
    if placed.table is None:
        return placed
    placed = _given_over(sheet, _referred_to(sheet, placed, wanted), keys)
    placed = _settled(sheet, placed, keys, offices)
    unknown = {remark.position for remark in placed.remarks if remark.rule == "heading-unknown"}
    free = [column for column in _free(placed) if column.required != "O" and column.name not in placed.says]
    told: dict[int, tuple[str, float]] = {}
    for heading in placed.headings:
        if heading.position in unknown and heading.column is None:
            left = [column for column in free if column.name not in {name for name, _ in told.values()}]
            found = _meant(sheet, placed, heading, left, keys, offices)
            if found:
                told[heading.position] = found
    remarks = tuple(
        Remark("heading-proposed", remark.position, remark.value, _details(told[remark.position]))
        if remark.position in told and remark.rule == "heading-unknown"
        else remark
        for remark in placed.remarks
    )
    return replace(placed, remarks=remarks)


def is_undecided(placed: Placed) -> bool:
    """Whether the values may say more of a table than its headings: one is in doubt, or a needed column lacks."""
    return any(remark.rule in _IN_DOUBT for remark in placed.remarks) or bool(_needed(placed)) or bool(_own(placed))


def _needed(placed: Placed) -> list[schema.Column]:
    """Lists and references without which a row cannot stand and that no heading names."""
    return [column for column in _free(placed) if column.required == "R" and column.type in ("choice", "ref")]


def _own(placed: Placed) -> list[schema.Column]:
    """The key of a table's own rows, where no heading names it."""
    return [column for column in _free(placed) if column.unique and column.required == "R" and column.type == "text"]


def _referred_to(sheet: Sheet, placed: Placed, wanted: below.Keys) -> Placed:
    """The table; where nothing is its key, the one column that bears the keys other sheets refer to is."""
    own, theirs = _own(placed), wanted.get(placed.table or "", frozenset())
    columns = schema.TABLES[placed.table or ""].columns
    if len(own) != 1 or not theirs:
        return placed
    found = []
    for heading in placed.headings:
        is_text = heading.column is None or columns[heading.column].type in ("text", "list")
        if (
            heading.how == "remembered"
            or not is_text
            or below.different(sheet, placed, heading, fewest=1) < below.CLEAR
        ):
            continue
        texts = below.texts(sheet, placed, heading, most=None)
        is_code = heading.column is None or below.share(texts, below.is_code) >= below.CLEAR
        if is_code and len(theirs.intersection(texts)) >= below.MOSTLY * min(len(theirs), len(texts)):
            found.append(heading)
    if len(found) != 1:
        return placed
    kept = tuple(
        replace(each, column=own[0].name, how="fuzzy") if each is found[0] else each for each in placed.headings
    )
    said = Remark("heading-near", found[0].position, found[0].text, _details((own[0].name, 1.0)))
    others = [each for each in placed.remarks if each.position != found[0].position]
    return replace(placed, headings=kept, remarks=(*others, said))


def _given_over(sheet: Sheet, placed: Placed, keys: below.Keys) -> Placed:
    """The table; a text whose values are all of a needed column's list, or an optional one its keys, is that column.

    A text every row must have is given over only where another heading is proposed for it.

    "Concepto" is a description, and the kind of flow where every row says "Cobro" or "Promesa".
    """
    columns = schema.TABLES[placed.table or ""].columns
    needed = _needed(placed)
    proposed = {each.details.get("column") for each in placed.remarks if each.rule == "heading-proposed"}
    moved: dict[int, str] = {}
    for heading in placed.headings:
        column = columns.get(heading.column or "")
        if not needed or column is None or heading.how == "remembered":
            continue
        if column.type == "text" and (column.required == "O" or column.name in proposed):
            found = _by_list(sheet, placed, heading, needed)
            if column.required == "O":
                found = found or _by_keys(sheet, placed, heading, needed, keys)
            if found and found[0] not in moved.values():
                moved[heading.position] = found[0]
    if not moved:
        return placed
    kept = tuple(
        replace(each, column=moved[each.position], how="fuzzy") if each.position in moved else each
        for each in placed.headings
    )
    said = [
        Remark("heading-near", each.position, each.text, _details((each.column or "", 1.0)))
        for each in kept
        if each.position in moved
    ]
    return _unsaid(replace(placed, headings=kept, remarks=(*placed.remarks, *said)), moved.values())


def _unsaid(placed: Placed, columns: Iterable[str]) -> Placed:
    """The table without what its sheet's name said of these columns: their own values say it."""
    now = set(columns) & set(placed.says)
    if not now:
        return placed
    says = {column: text for column, text in placed.says.items() if column not in now}
    remarks = tuple(
        each for each in placed.remarks if each.rule != "kind-from-sheet" or each.details.get("column") not in now
    )
    return replace(placed, says=says, remarks=remarks)


def _as_own_key(sheet: Sheet, placed: Placed, heading: Heading, free: list[schema.Column]) -> tuple[str, float] | None:
    """(the table's own key, share of values) where a heading asks for a code and hardly two codes below are alike."""
    own = [column for column in _own(placed) if column in free]
    asks = not headings.CODE_WORDS.isdisjoint(headings.bag_of(headings.plain_heading(heading.text)))
    if len(own) != 1 or not asks:
        return None
    share = below.different(sheet, placed, heading)
    texts = below.texts(sheet, placed, heading)
    return (own[0].name, share) if share >= below.CLEAR and below.share(texts, below.is_code) >= below.CLEAR else None


def _by_keys(
    sheet: Sheet, placed: Placed, heading: Heading, free: list[schema.Column], keys: below.Keys
) -> tuple[str, float] | None:
    """(column, share of values) of the one free reference whose keys, found elsewhere in the workbook, these are."""
    texts = below.texts(sheet, placed, heading)
    theirs = {
        column.name: keys.get(column.ref.partition(".")[0], frozenset())
        for column in free
        if column.type == "ref" and column.ref
    }
    shares = {name: sum(text.strip() in known for text in texts) / max(1, len(texts)) for name, known in theirs.items()}
    likely = [name for name, share in shares.items() if share >= below.CLEAR]
    return (likely[0], shares[likely[0]]) if len(texts) >= below.ENOUGH and len(likely) == 1 else None


def _free(placed: Placed) -> list[schema.Column]:
    """The columns of the table that no heading says; what the sheet's name says, a column of values says better."""
    spread = {heading.column for each in placed.spreads for heading in each.headings}
    said = {column for each in placed.spreads for column in each.says}
    named = {heading.column for heading in placed.headings if heading.column} | spread | said
    return [column for column in schema.TABLES[placed.table or ""].columns.values() if column.name not in named]


def _settled(sheet: Sheet, placed: Placed, keys: below.Keys, offices: Mapping[str, str]) -> Placed:
    """The table with what words and values settle together; each column by the one heading that may be it."""
    doubts = {remark.position: remark for remark in placed.remarks if remark.rule in _IN_DOUBT}
    free = _free(placed)
    wanted: dict[str, list[tuple[float, Heading]]] = {}
    for heading in placed.headings:
        remark = doubts.get(heading.position)
        if remark is None or heading.column or heading.how == "remembered":
            continue
        if not _own_words(sheet, placed, heading):
            continue
        found = _by_words(sheet, placed, heading, free, keys, offices)
        found = found or _as_proposed(sheet, placed, heading, remark, free, keys, offices)
        if found is None:
            found = _by_list(sheet, placed, heading, free)
            found = found if found and _is_told_enough(sheet, placed, heading, found[0]) else None
            found = found or _as_own_key(sheet, placed, heading, free)
            found = found or _by_keys(sheet, placed, heading, _required(free), keys)
            found = found or _by_money(sheet, placed, heading, free)
        if found:
            wanted.setdefault(found[0], []).append((found[1], heading))
    taken = {each[0][1].position: (name, each[0][0]) for name, each in wanted.items() if len(each) == 1}
    if not taken:
        return placed
    kept = tuple(_taken(placed.table or "", each, taken.get(each.position)) for each in placed.headings)
    said = tuple(
        Remark("heading-near", each.position, each.value, _details(taken[each.position]))
        if each.position in taken and each.rule in _IN_DOUBT
        else each
        for each in placed.remarks
    )
    return _unsaid(replace(placed, headings=kept, remarks=said), [name for name, _ in taken.values()])


def _required(free: list[schema.Column]) -> list[schema.Column]:
    return [column for column in free if column.required == "R"]


def _is_told_enough(sheet: Sheet, placed: Placed, heading: Heading, column: str) -> bool:
    """Whether values of a list say a column: two of them, or one under a heading that has a word of the column's."""
    several = len(below.texts(sheet, placed, heading)) >= below.ENOUGH
    return several or bool(spellings.spoken(placed.table or "", _own_words(sheet, placed, heading), {column, ""}))


def _taken(table: str, heading: Heading, found: tuple[str, float] | None) -> Heading:
    if found is None:
        return heading
    _, scale, currency = headings.unit_claims(table, heading.text)
    return replace(heading, column=found[0], how="fuzzy", score=round(found[1], 2), scale=scale, currency=currency)


def _by_words(
    sheet: Sheet,
    placed: Placed,
    heading: Heading,
    free: list[schema.Column],
    keys: below.Keys,
    offices: Mapping[str, str],
) -> tuple[str, float] | None:
    """(column, how surely) of the one column whose words the heading bears and of whose kind most values are."""
    cells = sheet.columns[heading.position]
    first = placed.header + 1
    texts = below.sample(cells, first, placed.until)
    if not texts:
        return None
    fitting = [column for column in free if below.is_of_kind(column, cells, texts, first, keys, offices)]
    words = _own_words(sheet, placed, heading)
    typed = [column for column in fitting if column.type not in _FREE_TEXT]
    return _most_spoken(placed.table or "", words, typed) or _most_spoken(placed.table or "", words, fitting)


def _most_spoken(table: str, words: str, columns: list[schema.Column]) -> tuple[str, float] | None:
    """(column, how much of the heading it says) of the one column that says most; none is a text that may be left."""
    scores = spellings.spoken(table, words, {column.name for column in columns})
    best = max(scores.values(), default=0.0)
    near = [column for column in columns if scores.get(column.name, 0.0) * FARTHER > best]
    kinds = {column.type for column in near}
    if len(kinds) == 1 < len(near) and kinds.isdisjoint(_FREE_TEXT):
        # "Monto abonado" is rather the amount every row must have than its value in dollars
        near = [column for column in near if column.required != "O"]
    if best < SPOKEN or len(near) != 1 or scores[near[0].name] < best:
        return None
    found = near[0]
    return None if found.required == "O" and found.type in _FREE_TEXT else (found.name, best)


def _own_words(sheet: Sheet, placed: Placed, heading: Heading) -> str:
    """The heading without the name of the group above it; nothing where that group is another table's."""
    own = sheet.columns[heading.position].text[placed.header].as_py() if placed.header >= 0 else None
    over = heading.text.removesuffix(own or heading.text).strip()
    return "" if over and headings.tables_named(over) - {placed.table} else own or heading.text


def _as_proposed(
    sheet: Sheet,
    placed: Placed,
    heading: Heading,
    remark: Remark,
    free: list[schema.Column],
    keys: below.Keys,
    offices: Mapping[str, str],
) -> tuple[str, float] | None:
    """(column, how surely) of the column that the words alone proposed, where they are half of the heading's."""
    column = next((each for each in free if each.name == remark.details.get("column")), None)
    if column is None or column.type == "text":
        return None
    first = placed.header + 1
    cells = sheet.columns[heading.position]
    texts = below.sample(cells, first, placed.until)
    said = spellings.spoken(placed.table or "", _own_words(sheet, placed, heading), {column.name, ""}).get(
        column.name, 0.0
    )
    if not texts or said < SPOKEN or not below.is_of_kind(column, cells, texts, first, keys, offices):
        return None
    return column.name, said


def _by_list(sheet: Sheet, placed: Placed, heading: Heading, free: list[schema.Column]) -> tuple[str, float] | None:
    """(column, share of rows) of the one free column whose closed list the rows' values are from."""
    texts = [text for text in below.rows(sheet, placed, heading).slice(0, 2000).to_pylist() if text]
    shares: dict[str, float] = {}
    for column in free:
        if column.type == "choice" and column.list and column.list not in below.LISTED:
            known = choices.words(column.list)
            shares[column.name] = sum(choices.code(known, text) is not None for text in texts) / max(1, len(texts))
    likely = [name for name, share in shares.items() if share >= below.MOSTLY]
    if len(texts) < below.ENOUGH or len(likely) != 1 or shares[likely[0]] < LISTED_CLEAR:
        return None
    return (likely[0], shares[likely[0]]) if not all(numbers.read(text) for text in texts) else None


def _by_money(sheet: Sheet, placed: Placed, heading: Heading, free: list[schema.Column]) -> tuple[str, float] | None:
    """(column, share of values) of the one amount a table lacks, where a heading or its values name a currency."""
    lacking = [column for column in free if column.is_money and column.required == "R"]
    texts = below.texts(sheet, placed, heading)
    if len(lacking) != 1 or not texts:
        return None
    read = [numbers.read(text) for text in texts]
    unit = headings.without_unit(heading.text.strip())
    named = bool(unit and unit[2])
    share = sum(1 for number in read if number and (named or number.currency)) / len(texts)
    return (lacking[0].name, share) if share >= (below.MOSTLY if named else below.CLEAR) else None


def _details(found: tuple[str, float]) -> dict[str, object]:
    return {"column": found[0], "score": round(found[1], 2), "why": "content"}


def _meant(
    sheet: Sheet,
    placed: Placed,
    heading: Heading,
    free: list[schema.Column],
    keys: below.Keys,
    offices: Mapping[str, str],
) -> tuple[str, float] | None:
    """(column, share of values) of the one free column whose kind these values are."""
    cells = sheet.columns[heading.position]
    first = placed.header + 1
    texts = below.sample(cells, first, placed.until)
    if len(texts) < 1:
        return None
    shares = {column.name: _likeness(column, cells, texts, first, keys, offices) for column in free}
    best = max(shares.values(), default=0.0)
    likely = [column for column in free if shares[column.name] == best]
    required = [column for column in likely if column.required == "R"] or likely
    if best < below.CLEAR or len(required) != 1:
        return None
    return required[0].name, best


def _likeness(
    column: schema.Column, cells: Cells, texts: list[str], first: int, keys: below.Keys, offices: Mapping[str, str]
) -> float:
    """The share of the values that are of the column's kind; 0 where that says nothing."""
    if column.type == "date":
        return 1.0 if below.are_dates(cells, texts, first) and len(texts) >= below.ENOUGH else 0.0
    if column.type == "choice" and column.list:
        known = choices.words(column.list)
        share = below.share(texts, lambda text: choices.code(known, text) is not None)
        return share if len(texts) >= below.ENOUGH or column.list in below.LISTED else 0.0
    if column.type == "ref" and column.ref:
        table = column.ref.partition(".")[0]
        if column.ref == "office.office":
            return below.share(texts, lambda text: choices.code(dict(offices), text) is not None)
        return below.share(texts, lambda text: text.strip() in keys.get(table, frozenset()))
    if column.unique and column.type == "text":
        whole = len(texts) >= below.ENOUGH and cells.number is None
        return below.share(texts, lambda text: below.KEY.match(text.strip()) is not None) if whole else 0.0
    if column.is_money:
        stored = cells.number is not None and cells.number.slice(first).null_count < 0.2 * (len(cells.number) - first)
        return below.CLEAR if stored or below.share(texts, lambda text: numbers.read(text) is not None) == 1.0 else 0.0
    return 0.0
