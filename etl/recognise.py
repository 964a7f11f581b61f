"""What each sheet is: which table, where its headings are, which column each heading names, which rows are data."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from functools import cache, lru_cache
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from rapidfuzz.distance import JaroWinkler, Levenshtein

import schema
from etl import families, numbers
from etl.book import Sheet, letter
from etl.spell import plain, plain_heading

#: Headings are looked for in this many rows from the top.
HEADER_WITHIN = 30
#: A misspelt heading is accepted when one column only comes this near (Jaro-Winkler), at most two letters off.
NEAR_ENOUGH = 0.92
FARTHEST_LETTERS = 2
#: Below this no heading is worth proposing.
WORTH_PROPOSING = 0.84
#: Tables this close to the best are placed too, and the one that takes most headings is kept.
RIVALS_WITHIN = 1.0
#: A row with this many headings, three quarters of its cells, is the header: rows below it are not looked at.
SURELY = 5
#: A sheet whose name is a table's counts as this many matched headings.
NAME_COUNTS = 3.0

_BRACKETS = re.compile(r"^(.*?)\s*[\(\[]([^)\]]+)[\)\]]\s*$", re.DOTALL)
_IN_UNIT = re.compile(r"^(.*?)[\s,]+(?:en|in)\s+(\S.*)$", re.IGNORECASE | re.DOTALL)
_TOTAL = re.compile(
    r"^\s*(?:(?:sous|sub|grand|gran)[\s-]?)?(?:total(?:es|s|aux)?|totaux|suma|somme|sum)\b", re.IGNORECASE
)
_TOTAL_BEGINS = pa.array(["tot", "sou", "sub", "gra", "sum", "som"])
_NOTE = re.compile(r"^(?:\*|note|nota|nb\b|n\.b\.|source|fuente|\(\d\)|¹|²|légende|leyenda|legend)", re.IGNORECASE)


@dataclass(frozen=True)
class Heading:
    """One heading as received and the column it was taken for (`column` None when none)."""

    position: int
    text: str
    column: str | None = None
    how: str = "exact"
    score: float = 1.0
    scale: int = 1
    currency: str | None = None


@dataclass(frozen=True)
class Remark:
    """Something to say about a heading or a sheet: a rule, the column's position (None for the sheet), arguments."""

    rule: str
    position: int | None = None
    value: str | None = None
    details: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Placed:
    """A recognised sheet. `header` is the position of the header row among the sheet's rows (-1: no header)."""

    table: str | None
    header: int = -1
    headings: tuple[Heading, ...] = ()
    language: str | None = None
    remarks: tuple[Remark, ...] = ()
    family: str | None = None
    alias: str | None = None


NOTHING = Placed(None)


@cache
def aliases(table: str) -> dict[str, tuple[tuple[str, str, int], ...]]:
    """{heading as plain words: ((column, language, rank), …)}; rank 0 is the label, then the headings in order."""
    found: dict[str, list[tuple[str, str, int]]] = {}
    for column in schema.TABLES[table].columns.values():
        for lang in schema.LANGUAGES:
            for rank, text in enumerate((column.label[lang], *column.headings[lang])):
                found.setdefault(plain_heading(text), []).append((column.name, lang, rank))
        found.setdefault(plain_heading(column.name.replace("_", " ")), []).append((column.name, "en", 9))
        found.setdefault(plain_heading(column.name), []).append((column.name, "en", 9))
    return {text: tuple(sorted(entries, key=lambda entry: entry[2])) for text, entries in found.items()}


@cache
def _tables_by_heading() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for table in schema.TABLES:
        if table != "meta":
            for text in aliases(table):
                found.setdefault(text, set()).add(table)
    return {text: frozenset(tables) for text, tables in found.items()}


@cache
def _sheet_names() -> dict[str, str]:
    found: dict[str, str] = {}
    for table in schema.TABLES.values():
        for name in (*table.sheet.values(), *table.sheet_aliases, *table.label.values(), table.name):
            found.setdefault(plain(name), table.name)
    return found


def table_by_name(sheet_name: str) -> str | None:
    """The table whose sheet bears that name, numbering and a period around it forgiven; None for any other name."""
    words = plain_heading(sheet_name)
    bare = re.sub(r"\b(?:[tqs]\d|\d+|20\d\d|feuille|sheet|hoja)\b", " ", words)
    return _sheet_names().get(words) or _sheet_names().get(" ".join(bare.split()))


@cache
def _without_unit(text: str) -> tuple[str, int, str | None] | None:
    """A heading's words without its unit, and the unit: `Montant (k€)` → ("montant", 1000, "EUR")."""
    for pattern in (_BRACKETS, _IN_UNIT):
        found = pattern.match(text.strip())
        unit = numbers.unit(found[2].strip()) if found and found[1].strip() else None
        if found and unit and unit != (1, None):
            return plain_heading(found[1]), *unit
    return None


@lru_cache(maxsize=16384)
def _forms(text: str) -> list[str]:
    """The words a heading may be known by: whole, without its bracket, without its unit."""
    forms = [plain_heading(text)]
    bracket = _BRACKETS.match(text.strip())
    if bracket:
        forms.append(plain_heading(bracket[1]))
    unit = _without_unit(text)
    if unit:
        forms.append(unit[0])
    return forms


def _scores(texts: Iterable[str | None]) -> dict[str, float]:
    """For one row of cells, how many headings each table would know."""
    counts: dict[str, float] = {}
    known = _tables_by_heading()
    for text in texts:
        if not text or len(text) > 120:
            continue
        tables = next((known[form] for form in _forms(text) if form in known), frozenset())
        for table in tables:
            counts[table] = counts.get(table, 0.0) + 1
    return counts


def recognise(sheet: Sheet, file_name: str) -> Placed:
    """What the sheet is; a sheet that is nothing we know has no table and says so."""
    if not len(sheet.rows):
        return Placed(None, remarks=(Remark("sheet-empty"),))
    table = _as_table(sheet)
    within = table.header + 1 if table else HEADER_WITHIN
    return _as_source(sheet, file_name, within) or table or Placed(None, remarks=(Remark("sheet-unknown"),))


def _as_source(sheet: Sheet, file_name: str, within: int) -> Placed | None:
    """Another organisation's sheet, by its headings in the first rows, or by its file's name when it has none."""
    known = families.all_headings()
    for position in range(min(within, len(sheet.rows))):
        texts = sheet.texts(position)
        headings = frozenset(families.same_heading(text) for text in texts if text)
        found = families.by_headings(headings, file_name, sheet.name) if headings & known else None
        if found:
            family, source = found
            named = _named([text or "" for text in texts])
            return Placed(None, position, named, family.language, family=family.name, alias=source.alias)
    found = families.without_headings(file_name, len(sheet.columns))
    if found:
        family, source = found
        named = tuple(Heading(place, name, name, "position") for place, name in enumerate(source.columns))
        return Placed(None, -1, named, family.language, family=family.name, alias=source.alias)
    return None


def _named(texts: list[str]) -> tuple[Heading, ...]:
    """Each heading of a source under a name of its own: a second "Note" is "Note_2", a blank one its letter."""
    seen: dict[str, int] = {}
    named = []
    for place, text in enumerate(texts):
        name = " ".join(text.replace("\ufeff", "").split()) or f"column_{letter(place)}"
        seen[name.casefold()] = seen.get(name.casefold(), 0) + 1
        count = seen[name.casefold()]
        named.append(Heading(place, text, name if count == 1 else f"{name}_{count}"))
    return tuple(named)


def _as_table(sheet: Sheet) -> Placed | None:
    """The table most headings of one row belong to; the sheet's name speaks for a table too."""
    by_name = table_by_name(sheet.name)
    best: tuple[float, int, list[str]] | None = None
    for position in range(min(HEADER_WITHIN, len(sheet.rows))):
        texts = sheet.texts(position)
        filled = sum(1 for text in texts if text)
        if filled < 2:
            continue
        scores = {
            table: count + (NAME_COUNTS if table == by_name else 0.0)
            for table, count in _scores(texts).items()
            if count >= (2 if table == by_name else max(3, 0.4 * filled))
        }
        top = max(scores.values(), default=0.0)
        if scores and (best is None or top > best[0]):
            best = (top, position, [table for table, score in scores.items() if top - score <= RIVALS_WITHIN])
        if best and best[0] >= max(SURELY, 0.75 * filled):
            break
    if best is None:
        return _misspelt(sheet, by_name)
    return _likeliest(sheet, best[1], best[2])


def _likeliest(sheet: Sheet, position: int, tables: list[str]) -> Placed:
    """Of tables that share these headings, the one that takes most of them, misspelt ones too; core sheets first."""
    placed = [_place(sheet, table, position) for table in sorted(tables)]
    return max(placed, key=lambda place: (_taken(place), schema.TABLES[place.table or ""].core))


def _taken(placed: Placed) -> int:
    return sum(1 for heading in placed.headings if heading.column)


def _misspelt(sheet: Sheet, by_name: str | None) -> Placed | None:
    """A sheet named after a table whose headings are all misspelt or few: the row with most near headings."""
    if by_name is None or by_name == "meta":
        return None
    best: Placed | None = None
    for position in range(min(HEADER_WITHIN, len(sheet.rows))):
        placed = _place(sheet, by_name, position)
        if _taken(placed) >= 2 and (best is None or _taken(placed) > _taken(best)):
            best = placed
    return best


def _place(sheet: Sheet, table: str, position: int) -> Placed:
    """The columns of one table under the headings of one row: exact words first, then units, then misspellings."""
    texts = [(place, text) for place, text in enumerate(sheet.texts(position)) if text]
    taken: dict[str, Heading] = {}
    remarks: list[Remark] = []
    left = _exactly(table, texts, taken, remarks)
    left = _by_unit(table, left, taken)
    unknown = _nearly(table, left, taken, remarks)
    headings = {heading.position: heading for heading in taken.values()}
    for place, text in unknown:
        headings[place] = Heading(place, text)
    ordered = tuple(headings[place] for place in sorted(headings))
    return Placed(table, position, ordered, _language(table, ordered), tuple(remarks))


def _exactly(
    table: str, texts: list[tuple[int, str]], taken: dict[str, Heading], remarks: list[Remark]
) -> list[tuple[int, str]]:
    """Headings whose words are an alias; where two claim one column the better rank keeps it."""
    known = aliases(table)
    claims = []
    left = []
    for place, text in texts:
        form = next((form for form in _forms(text)[: 1 if _without_unit(text) else 2] if form in known), None)
        if form is None or _without_unit(text):
            left.append((place, text))
        else:
            claims += [(rank, place, text, column) for column, _, rank in known[form]]
    settled: set[int] = set()
    for _, place, text, column in sorted(claims):
        if place not in settled and column not in taken:
            taken[column] = Heading(place, text, column)
            settled.add(place)
    for place, text in {(place, text) for _, place, text, _ in claims if place not in settled}:
        column = next(column for _, there, _, column in sorted(claims) if there == place)
        remarks.append(Remark("heading-twice", place, text, {"column": column, "other": taken[column].text}))
        taken[f"{column}#{place}"] = Heading(place, text)
    return left


def _by_unit(table: str, texts: list[tuple[int, str]], taken: dict[str, Heading]) -> list[tuple[int, str]]:
    """`Montant (k€)` is the amount in thousands of euros, unless another heading is the amount already."""
    known = aliases(table)
    left = []
    for place, text in texts:
        unit = _without_unit(text)
        base, scale, currency = unit if unit else ("", 1, None)
        based = [column for column, _, _ in known.get(base, ()) if column not in taken]
        whole = [column for column, _, _ in known.get(plain_heading(text), ()) if column not in taken]
        if based:
            taken[based[0]] = Heading(place, text, based[0], "exact", 1.0, scale, currency)
        elif whole:
            taken[whole[0]] = Heading(place, text, whole[0])
        else:
            left.append((place, text))
    return left


def nearness(text: str, other: str) -> float:
    """How near two spellings are, 0 to 1; 0 when more than two letters or a quarter of them differ."""
    letters = Levenshtein.distance(text, other, score_cutoff=FARTHEST_LETTERS)
    if letters > FARTHEST_LETTERS or 4 * letters > max(len(text), len(other)):
        return 0.0
    return JaroWinkler.similarity(text, other)


def _candidates(table: str, text: str, taken: dict[str, Heading]) -> dict[str, tuple[float, str]]:
    """{column: (nearness, alias)} of the free columns whose alias comes near."""
    forms = _forms(text)
    found: dict[str, tuple[float, str]] = {}
    for alias, entries in aliases(table).items():
        score = max(nearness(form, alias) for form in forms)
        if score < WORTH_PROPOSING:
            continue
        for column, _, _ in entries:
            if column not in taken and score > found.get(column, (0.0, ""))[0]:
                found[column] = (score, alias)
    return found


def _nearly(
    table: str, texts: list[tuple[int, str]], taken: dict[str, Heading], remarks: list[Remark]
) -> list[tuple[int, str]]:
    """Misspelt headings: one near column is accepted and said; several, or none near enough, are only said."""
    left = []
    for place, text in texts:
        found = _candidates(table, text, taken)
        near = {column: entry for column, entry in found.items() if entry[0] >= NEAR_ENOUGH}
        if len(near) == 1:
            ((column, (score, _)),) = near.items()
            unit = _without_unit(text)
            scale, currency = unit[1:] if unit else (1, None)
            taken[column] = Heading(place, text, column, "fuzzy", round(score, 2), scale, currency)
            remarks.append(Remark("heading-near", place, text, {"column": column, "score": round(score, 2)}))
            continue
        left.append((place, text))
        if near:
            remarks.append(Remark("heading-several", place, text, {"columns": sorted(near)}))
        elif found:
            column, (score, _) = max(found.items(), key=lambda entry: entry[1])
            remarks.append(Remark("heading-proposed", place, text, {"column": column, "score": round(score, 2)}))
        else:
            remarks.append(Remark("heading-unknown", place, text))
    return left


def _language(table: str, headings: tuple[Heading, ...]) -> str | None:
    """The language most headings are written in; None when two are equal."""
    counts = dict.fromkeys(schema.LANGUAGES, 0)
    for heading in headings:
        languages = {
            lang for form in _forms(heading.text) for _, lang, rank in aliases(table).get(form, ()) if rank < 9
        }
        for lang in languages:
            counts[lang] += 1
    best = max(counts.values())
    first = [lang for lang, count in counts.items() if count == best]
    return first[0] if best and len(first) == 1 else None


@dataclass(frozen=True)
class SetAside:
    """Rows below the header that are no data: {position: reason}; the reason's words are `etl-row-<reason>`."""

    reasons: dict[int, str]


def set_aside(sheet: Sheet, placed: Placed) -> SetAside:
    """Total rows, notes, repeated headings and rows with nothing in the known columns, below the header row."""
    assert placed.table is not None
    table = schema.TABLES[placed.table]
    mapped = [heading.position for heading in placed.headings if heading.column]
    keys = [heading.position for heading in placed.headings if heading.column and _identifies(table, heading.column)]
    filled = _filled(sheet, range(len(sheet.columns)))
    known = _filled(sheet, mapped)
    reasons: dict[int, str] = {}
    for position in _suspects(sheet, placed, filled, len(mapped)):
        reason = _reason(sheet.texts(position), placed, keys) if known[position] else "blank"
        if reason:
            reasons[position] = reason
    return SetAside(reasons)


def _filled(sheet: Sheet, positions: Iterable[int]) -> np.ndarray:
    """How many of these columns hold something, row by row."""
    filled = np.zeros(len(sheet.rows), dtype=np.int32)
    for position in positions:
        filled += sheet.columns[position].text.is_valid().to_numpy(zero_copy_only=False)
    return filled


def _identifies(table: schema.Table, column: str) -> bool:
    return column in table.key or table.columns[column].type == "ref"


def _suspects(sheet: Sheet, placed: Placed, filled: np.ndarray, width: int) -> list[int]:
    """Positions worth a closer look: nearly empty rows, rows with a total's word, rows that start like the header."""
    first = placed.header + 1
    found = set((np.flatnonzero(filled[first:] <= max(1, width // 4)) + first).tolist()) if width > 1 else set()
    header = sheet.texts(placed.header)
    for column, heading in zip(sheet.columns[:6], header[:6], strict=False):
        if column.number is not None or column.moment is not None or column.text.null_count == len(column.text):
            continue
        suspect = pc.is_in(pc.utf8_lower(pc.utf8_slice_codeunits(column.text, 0, 3)), _TOTAL_BEGINS)
        if heading:
            suspect = pc.or_(suspect, pc.equal(column.text, heading))
        positions = np.flatnonzero(pc.fill_null(suspect, False).to_numpy(zero_copy_only=False))
        found.update(positions[positions >= first].tolist())
    return sorted(found)


def _reason(texts: list[str | None], placed: Placed, keys: list[int]) -> str | None:
    words = [text for text in texts if text]
    mapped = [heading for heading in placed.headings if heading.column]
    if mapped and all((texts[heading.position] or "") == heading.text for heading in mapped):
        return "repeated-header"
    total = [place for place, text in enumerate(texts) if text and _TOTAL.match(text)]
    if total and all(not texts[key] or key == total[0] for key in keys):
        return "total"
    if len(words) == 1 and (_NOTE.match(words[0].strip()) or not any(texts[key] for key in keys) or " " in words[0]):
        return "note"
    return None


def said(placed: Placed, remark: Remark) -> Placed:
    """The same sheet with one more remark."""
    return replace(placed, remarks=(*placed.remarks, remark))
