"""What the values of a column give away when its heading does not: with its words they settle it, else propose it."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from types import MappingProxyType

import pyarrow.compute as pc

import schema
from etl import choices, dates, headings, layout, numbers, spellings
from etl.book import Cells, Sheet
from etl.placed import Heading, Placed, Remark
from etl.spell import plain

#: Different values of a column that are looked at.
SAMPLE = 40
#: The share of them that must be of one kind, and how many there must be.
CLEAR, ENOUGH = 0.8, 2
#: The share of values that bears out what a heading's words propose, and of rows that are of one closed list.
MOSTLY, LISTED_CLEAR = 0.5, 0.75
#: How much of a heading a column's words must say, and how many times more than the next column's.
SPOKEN, FARTHER = 0.5, 1.3
#: Columns of a sheet that must be of a clear kind before its first row is said to be data.
COLUMNS_PROVE = 3

#: Letters of the longest code, and the share of different codes that a column of them must have.
LONGEST_CODE, KEYS_DIFFER = 24, 0.5

#: The keys that rows of other tables bear in the same workbook: {table: keys}.
Keys = Mapping[str, frozenset[str]]

_KEY = re.compile(r"^(?=.*\d)[A-Za-z0-9]{1,10}(?:[-_/ .][A-Za-z0-9]{1,10}){1,4}$")
#: Kinds of values that propose a column by themselves; a bare number or text does not.
_LISTED = ("currency", "country")
#: Types that hold any words.
_FREE_TEXT = ("text", "url")
#: Remarks about a heading that its values may settle.
_IN_DOUBT = ("heading-unknown", "heading-proposed", "heading-several", "heading-twice")


def sample(cells: Cells, first: int, last: int | None = None, most: int | None = SAMPLE) -> list[str]:
    """Some of the different texts of a column (`most` None: all)."""
    texts = cells.text.slice(first, None if last is None else max(0, last - first))
    return [text for text in pc.unique(texts if most is None else texts.slice(0, 2000)).to_pylist() if text][:most]


def _are_dates(cells: Cells, texts: list[str], first: int) -> bool:
    if cells.moment is not None and cells.moment.slice(first).null_count < len(cells.moment) - first:
        return True
    return _share(texts, lambda text: dates.read(text) is not None) >= CLEAR


def _share(texts: list[str], holds: Callable[[str], bool]) -> float:
    return sum(1 for text in texts if holds(text)) / len(texts) if texts else 0.0


def propose(
    sheet: Sheet,
    placed: Placed,
    keys: Keys,
    offices: Mapping[str, str] = MappingProxyType({}),
    wanted: Keys = MappingProxyType({}),
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


def _referred_to(sheet: Sheet, placed: Placed, wanted: Keys) -> Placed:
    """The table; where nothing is its key, the one column that bears the keys other sheets refer to is."""
    own, theirs = _own(placed), wanted.get(placed.table or "", frozenset())
    columns = schema.TABLES[placed.table or ""].columns
    if len(own) != 1 or not theirs:
        return placed
    found = []
    for heading in placed.headings:
        is_text = heading.column is None or columns[heading.column].type in ("text", "list")
        if heading.how == "remembered" or not is_text or _different(sheet, placed, heading, fewest=1) < CLEAR:
            continue
        texts = sample(sheet.columns[heading.position], placed.header + 1, placed.until, most=None)
        is_code = heading.column is None or _share(texts, _is_code) >= CLEAR
        if is_code and len(theirs.intersection(texts)) >= MOSTLY * min(len(theirs), len(texts)):
            found.append(heading)
    if len(found) != 1:
        return placed
    kept = tuple(
        replace(each, column=own[0].name, how="fuzzy") if each is found[0] else each for each in placed.headings
    )
    said = Remark("heading-near", found[0].position, found[0].text, _details((own[0].name, 1.0)))
    others = [each for each in placed.remarks if each.position != found[0].position]
    return replace(placed, headings=kept, remarks=(*others, said))


def _given_over(sheet: Sheet, placed: Placed, keys: Keys) -> Placed:
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
    share = _different(sheet, placed, heading)
    texts = sample(sheet.columns[heading.position], placed.header + 1, placed.until)
    return (own[0].name, share) if share >= CLEAR and _share(texts, _is_code) >= CLEAR else None


def _is_code(text: str) -> bool:
    return len(text) <= LONGEST_CODE and any(sign.isdigit() for sign in text)


def _different(sheet: Sheet, placed: Placed, heading: Heading, fewest: int = ENOUGH) -> float:
    """The share of a column's values that are different; 0 for hardly any."""
    count = None if placed.until is None else max(0, placed.until - placed.header - 1)
    below = sheet.columns[heading.position].text.slice(placed.header + 1, count).drop_null()
    return len(pc.unique(below)) / len(below) if len(below) >= fewest else 0.0


def _by_keys(
    sheet: Sheet, placed: Placed, heading: Heading, free: list[schema.Column], keys: Keys
) -> tuple[str, float] | None:
    """(column, share of values) of the one free reference whose keys, found elsewhere in the workbook, these are."""
    texts = sample(sheet.columns[heading.position], placed.header + 1, placed.until)
    theirs = {
        column.name: keys.get(column.ref.partition(".")[0], frozenset())
        for column in free
        if column.type == "ref" and column.ref
    }
    shares = {name: sum(text.strip() in known for text in texts) / max(1, len(texts)) for name, known in theirs.items()}
    likely = [name for name, share in shares.items() if share >= CLEAR]
    return (likely[0], shares[likely[0]]) if len(texts) >= ENOUGH and len(likely) == 1 else None


def _free(placed: Placed) -> list[schema.Column]:
    """The columns of the table that no heading says; what the sheet's name says, a column of values says better."""
    spread = {heading.column for each in placed.spreads for heading in each.headings}
    said = {column for each in placed.spreads for column in each.says}
    named = {heading.column for heading in placed.headings if heading.column} | spread | said
    return [column for column in schema.TABLES[placed.table or ""].columns.values() if column.name not in named]


def _settled(sheet: Sheet, placed: Placed, keys: Keys, offices: Mapping[str, str]) -> Placed:
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
    several = len(sample(sheet.columns[heading.position], placed.header + 1, placed.until)) >= ENOUGH
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
    keys: Keys,
    offices: Mapping[str, str],
) -> tuple[str, float] | None:
    """(column, how surely) of the one column whose words the heading bears and of whose kind most values are."""
    cells = sheet.columns[heading.position]
    first = placed.header + 1
    texts = sample(cells, first, placed.until)
    if not texts:
        return None
    fitting = [column for column in free if _is_of_kind(column, cells, texts, first, keys, offices)]
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
    below = sheet.columns[heading.position].text[placed.header].as_py() if placed.header >= 0 else None
    over = heading.text.removesuffix(below or heading.text).strip()
    return "" if over and headings.tables_named(over) - {placed.table} else below or heading.text


def _as_proposed(
    sheet: Sheet,
    placed: Placed,
    heading: Heading,
    remark: Remark,
    free: list[schema.Column],
    keys: Keys,
    offices: Mapping[str, str],
) -> tuple[str, float] | None:
    """(column, how surely) of the column that the words alone proposed, where they are half of the heading's."""
    column = next((each for each in free if each.name == remark.details.get("column")), None)
    if column is None or column.type == "text":
        return None
    first = placed.header + 1
    cells = sheet.columns[heading.position]
    texts = sample(cells, first, placed.until)
    said = spellings.spoken(placed.table or "", _own_words(sheet, placed, heading), {column.name, ""}).get(
        column.name, 0.0
    )
    if not texts or said < SPOKEN or not _is_of_kind(column, cells, texts, first, keys, offices):
        return None
    return column.name, said


def _is_of_kind(
    column: schema.Column, cells: Cells, texts: list[str], first: int, keys: Keys, offices: Mapping[str, str]
) -> bool:
    """Whether most values could stand in the column; a text is what is neither number, date nor yes."""
    if column.type in ("decimal", "integer", "percent"):
        return _share(texts, lambda text: numbers.read(text) is not None) >= MOSTLY
    if column.type == "flag":
        return _share(texts, lambda text: plain(text) in choices.YES | choices.NO) >= MOSTLY
    if column.type == "shares":
        return _share(texts, lambda text: any(sign.isdigit() for sign in text)) >= MOSTLY
    if column.type == "ref" and column.ref == "office.office":
        return _share(texts, lambda text: choices.code(dict(offices), text) is not None) >= MOSTLY
    if column.type == "choice" and column.list:
        known = choices.words(column.list)
        return _share(texts, lambda text: choices.code(known, text) is not None) >= MOSTLY
    if column.type == "date":
        return _are_dates(cells, texts, first) or _share(texts, lambda text: dates.read(text) is not None) >= MOSTLY
    return cells.moment is None and _share(texts, _is_text) >= MOSTLY


def _is_text(text: str) -> bool:
    return numbers.read(text) is None and dates.read(text) is None and plain(text) not in choices.YES | choices.NO


def _by_list(sheet: Sheet, placed: Placed, heading: Heading, free: list[schema.Column]) -> tuple[str, float] | None:
    """(column, share of rows) of the one free column whose closed list the rows' values are from."""
    below = sheet.columns[heading.position].text.slice(
        placed.header + 1, None if placed.until is None else max(0, placed.until - placed.header - 1)
    )
    texts = [text for text in below.slice(0, 2000).to_pylist() if text]
    shares: dict[str, float] = {}
    for column in free:
        if column.type == "choice" and column.list and column.list not in _LISTED:
            known = choices.words(column.list)
            shares[column.name] = sum(choices.code(known, text) is not None for text in texts) / max(1, len(texts))
    likely = [name for name, share in shares.items() if share >= MOSTLY]
    if len(texts) < ENOUGH or len(likely) != 1 or shares[likely[0]] < LISTED_CLEAR:
        return None
    return (likely[0], shares[likely[0]]) if not all(numbers.read(text) for text in texts) else None


def _by_money(sheet: Sheet, placed: Placed, heading: Heading, free: list[schema.Column]) -> tuple[str, float] | None:
    """(column, share of values) of the one amount a table lacks, where a heading or its values name a currency."""
    lacking = [column for column in free if column.is_money and column.required == "R"]
    texts = sample(sheet.columns[heading.position], placed.header + 1, placed.until)
    if len(lacking) != 1 or not texts:
        return None
    read = [numbers.read(text) for text in texts]
    unit = headings.without_unit(heading.text.strip())
    named = bool(unit and unit[2])
    share = sum(1 for number in read if number and (named or number.currency)) / len(texts)
    return (lacking[0].name, share) if share >= (MOSTLY if named else CLEAR) else None


def refuted(sheet: Sheet, placed: Placed) -> Placed:
    """The same table; a column that could not hold its values is not what its heading seemed.

    An optional column whose list or limits they break, or one that hardly resembles its heading and that they belie.
    """
    if placed.table is None:
        return placed
    columns = schema.TABLES[placed.table].columns
    wrong = {
        heading.position: heading
        for heading in placed.headings
        if heading.column
        and heading.how != "remembered"
        and (
            _cannot_hold(columns[heading.column], sheet, placed, heading)
            or (heading.how == "fuzzy" and _belies(columns[heading.column], sheet, placed, heading))
        )
    }
    if not wrong:
        return placed
    kept = tuple(replace(each, column=None) if each.position in wrong else each for each in placed.headings)
    asked = [Remark("heading-unknown", at, heading.text) for at, heading in wrong.items()]
    others = [remark for remark in placed.remarks if remark.position not in wrong]
    return replace(placed, headings=kept, remarks=(*others, *asked))


def _belies(column: schema.Column, sheet: Sheet, placed: Placed, heading: Heading) -> bool:
    """Whether values say that a heading only resembles the column's: a key repeats itself, a list knows none."""
    if column.unique:
        return 0 < _different(sheet, placed, heading) < KEYS_DIFFER
    texts = sample(sheet.columns[heading.position], placed.header + 1, placed.until)
    known = choices.words(column.list) if column.type == "choice" and column.list else {}
    return bool(known and texts) and all(choices.code(known, text) is None for text in texts)


def strange(sheet: Sheet, placed: Placed) -> int:
    """How many columns of a table have a closed list that none of the values below their headings is of."""
    columns = schema.TABLES[placed.table or ""].columns
    found = 0
    for heading in placed.headings:
        listed = columns[heading.column].list if heading.column and columns[heading.column].type == "choice" else None
        texts = sample(sheet.columns[heading.position], placed.header + 1, placed.until) if listed else []
        known = choices.words(listed) if listed else {}
        found += len(texts) >= ENOUGH and all(choices.code(known, text) is None for text in texts)
    return found


def _cannot_hold(column: schema.Column, sheet: Sheet, placed: Placed, heading: Heading) -> bool:
    if column.required != "O":
        return False
    if column.type == "choice" and column.list and heading.how != "kind":
        return _is_of_no_list(column, sheet, placed, heading)
    if column.maximum is None or column.type not in ("integer", "decimal"):
        return False
    read = [numbers.read(text) for text in sample(sheet.columns[heading.position], placed.header + 1, placed.until)]
    over = sum(1 for number in read if number and number.value > column.maximum)
    return len(read) > ENOUGH and 2 * over > len(read)


def _is_of_no_list(column: schema.Column, sheet: Sheet, placed: Placed, heading: Heading) -> bool:
    """Whether several rows say nothing of the column's list, nor anything like it: "Lead source: Web" is no origin."""
    cells = sheet.columns[heading.position].text
    count = None if placed.until is None else max(0, placed.until - placed.header - 1)
    below = cells.slice(placed.header + 1, count)
    texts = sample(sheet.columns[heading.position], placed.header + 1, placed.until)
    if len(below) - below.null_count <= ENOUGH or not texts:
        return False
    known = choices.words(column.list or "")
    return all(choices.code(known, text) is None and choices.nearest(known, text) is None for text in texts)


def _details(found: tuple[str, float]) -> dict[str, object]:
    return {"column": found[0], "score": round(found[1], 2), "why": "content"}


def _meant(
    sheet: Sheet,
    placed: Placed,
    heading: Heading,
    free: list[schema.Column],
    keys: Keys,
    offices: Mapping[str, str],
) -> tuple[str, float] | None:
    """(column, share of values) of the one free column whose kind these values are."""
    cells = sheet.columns[heading.position]
    first = placed.header + 1
    texts = sample(cells, first, placed.until)
    if len(texts) < 1:
        return None
    shares = {column.name: _likeness(column, cells, texts, first, keys, offices) for column in free}
    best = max(shares.values(), default=0.0)
    likely = [column for column in free if shares[column.name] == best]
    required = [column for column in likely if column.required == "R"] or likely
    if best < CLEAR or len(required) != 1:
        return None
    return required[0].name, best


def _likeness(
    column: schema.Column, cells: Cells, texts: list[str], first: int, keys: Keys, offices: Mapping[str, str]
) -> float:
    """The share of the values that are of the column's kind; 0 where that says nothing."""
    if column.type == "date":
        return 1.0 if _are_dates(cells, texts, first) and len(texts) >= ENOUGH else 0.0
    if column.type == "choice" and column.list:
        known = choices.words(column.list)
        share = _share(texts, lambda text: choices.code(known, text) is not None)
        return share if len(texts) >= ENOUGH or column.list in _LISTED else 0.0
    if column.type == "ref" and column.ref:
        table = column.ref.partition(".")[0]
        if column.ref == "office.office":
            return _share(texts, lambda text: choices.code(dict(offices), text) is not None)
        return _share(texts, lambda text: text.strip() in keys.get(table, frozenset()))
    if column.unique and column.type == "text":
        whole = len(texts) >= ENOUGH and cells.number is None
        return _share(texts, lambda text: _KEY.match(text.strip()) is not None) if whole else 0.0
    if column.is_money:
        stored = cells.number is not None and cells.number.slice(first).null_count < 0.2 * (len(cells.number) - first)
        return CLEAR if stored or _share(texts, lambda text: numbers.read(text) is not None) == 1.0 else 0.0
    return 0.0


def without_headings(sheet: Sheet) -> str | None:
    """The table a sheet's rows look like when the first of them is data already; None when it is not."""
    if len(sheet.rows) < ENOUGH:
        return None
    strip = layout.whole(sheet)
    if not _is_data(sheet, 0) or not any(_is_data(sheet, at) for at in range(1, min(4, len(sheet.rows)))):
        return None
    counts: dict[str, int] = {}
    for table in schema.TABLES.values():
        kinds = [_kind(column) for column in table.columns.values() if column.required != "O"]
        for place, cells in enumerate(sheet.columns):
            if strip.left <= place < strip.right and _matches(cells, sheet, kinds):
                counts[table.name] = counts.get(table.name, 0) + 1
    best = max(counts.values(), default=0)
    core = [name for name, count in counts.items() if count == best and schema.TABLES[name].core]
    return (core or list(counts))[0] if best >= COLUMNS_PROVE else None


def _kind(column: schema.Column) -> str:
    return column.list or column.type


def _matches(cells: Cells, sheet: Sheet, kinds: list[str]) -> bool:
    texts = sample(cells, 0)
    if not texts:
        return False
    if _are_dates(cells, texts, 0):
        return "date" in kinds
    listed = [choices.words(kind) for kind in kinds if kind in schema.LISTS or kind in _LISTED]
    return any(sum(choices.code(known, text) is not None for text in texts) >= CLEAR * len(texts) for known in listed)


def _is_data(sheet: Sheet, position: int) -> bool:
    """Whether a row holds a number or a date and values of closed lists: it is no row of headings."""
    stored = listed = 0
    for cells in sheet.columns:
        text = cells.text[position].as_py()
        if not text:
            continue
        for values in (cells.number, cells.moment):
            if values is not None and values[position].is_valid:
                stored += 1
                break
        else:
            if dates.read(text) or numbers.read(text):
                stored += 1
            elif _KEY.match(text.strip()) or any(plain(text) in choices.words(name) for name in _LISTED):
                listed += 1
    return stored >= 1 and stored + listed >= COLUMNS_PROVE
