"""Rows below the headings that are no data: totals, notes, headings printed again, lines carried from page to page."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

import schema
from etl.book import Sheet
from etl.layout import LONGEST_HEADING
from etl.placed import Placed
from etl.spell import plain

#: A sum without a word equals the amounts above it this nearly.
TO_THE_CENT = 0.005
#: Rows right under the headings that may number the columns or say how to fill them.
UNDER_HEADINGS = 2
#: Cells of the longest line that sums or counts a group.
SUMMED = 4
#: The share of a row's cells that must say how to fill a column, or repeat its heading.
MOSTLY, NEARLY_ALL = 0.6, 0.75

_TOTAL = re.compile(
    r"^\W*(?:(?:sous|sub|grand|gran|ss?|montant|monto|importe|amount)[\s/.-]*)?(?:total(?:es|s|aux)?|totaux|suma|somme|sum|cumul)\b",
    re.IGNORECASE,
)
#: A line of a report's group that sums or counts it, each word in a cell of its own: "Subtotal | Sum", "Count | 3".
_SUMMARY = re.compile(
    r"^\W*(?:sous-total|sub-?total|total|grand total|sum|somme|suma|(?:record )?count|nombre|recuento|moyenne|average"
    r"|avg|promedio)\W*$",
    re.IGNORECASE,
)
_CARRIED = re.compile(
    r"^\W*(?:suite|[àa] reporter|report(?: [àa] nouveau)?|report[ée]|carried (?:forward|over)|brought forward|[cb]/f"
    r"|continued|cont[.'’]?d|suma y sigue|sigue|viene[ns]?|van|contin[uú]a(?:ci[oó]n)?|page \d+|p[áa]gina \d+)\b",
    re.IGNORECASE,
)
#: Either at the beginning of a line: a row's cells, one to a line, are looked at in one go.
_EITHER = re.compile(f"{_TOTAL.pattern}|{_SUMMARY.pattern}|{_CARRIED.pattern}", re.IGNORECASE | re.MULTILINE)
_BEGINS = pa.array(
    [
        "tot",
        "sou",
        "sub",
        "gra",
        "sum",
        "som",
        "s/t",
        "ss ",
        "ss-",
        "mon",
        "imp",
        "cum",
        "rep",
        "à r",
        "a r",
        "sui",
        "(su",
    ]
    + ["cou", "moy", "ave", "rec", "car", "bro", "con", "sig", "vie", "pag", "pág", "***", "---"]
)
_NOTE = re.compile(r"^(?:\*|note|nota|nb\b|n\.b\.|source|fuente|\(\d\)|¹|²|légende|leyenda|legend)", re.IGNORECASE)
_HINT = re.compile(
    r"\b(?:obligatoire|facultati[fv]e?|optionnel(?:le)?|requi(?:s|red|erido)|optional|mandatory|obligatorio|opcional|texte"
    r"|text[eo]?|nombre entier|number|numero|liste|list[ao]?|format|formato|jj|dd|aaaa|yyyy|ex|exemple|example|ejemplo"
    r"|saisir|choisir|indiquer|enter|choose|select|elegir|indicar|menu deroulant|drop down|code iso|iso)\b"
)
_NUMBER = re.compile(r"^\(?([1-9]\d?)\)?$")


@dataclass(frozen=True)
class SetAside:
    """Rows below the header that are no data: {position: reason}; the reason's words are `etl-row-<reason>`.

    `groups` gives the lone text of a line that heads the rows below it, by its position.
    """

    reasons: dict[int, str]
    groups: dict[int, str] = field(default_factory=dict)


def set_aside(sheet: Sheet, placed: Placed) -> SetAside:
    """Total rows, notes, repeated headings and rows with nothing in the known columns, below the header row."""
    assert placed.table is not None
    table = schema.TABLES[placed.table]
    named = [heading for heading in placed.headings if heading.column]
    spread = [heading.position for each in placed.spreads for heading in each.headings]
    mapped = list(dict.fromkeys([*(heading.position for heading in named), *spread]))
    keys = [heading.position for heading in named if heading.column and _identifies(table, heading.column)]
    right = len(sheet.columns) if placed.right is None else placed.right
    filled = _filled(sheet, range(placed.left, right))
    known = _filled(sheet, mapped)
    last = len(sheet.rows) if placed.until is None else placed.until
    reasons: dict[int, str] = {}
    groups: dict[int, str] = {}
    for position in _suspects(sheet, placed, filled, known, len(mapped)):
        if placed.header < position < last and filled[position]:
            texts = _within(sheet.texts(position), placed.left, right)
            reason = _reason(sheet, texts, placed, keys, position, mapped) if known[position] else "blank"
            if reason:
                reasons[position] = reason
            if reason == "note" and not _NOTE.match(_lone(texts)):
                groups[position] = _lone(texts)
    _bare_sums(sheet, placed, reasons, (filled, known), keys, last)
    return SetAside(dict(sorted(reasons.items())), groups)


def _within(texts: list[str | None], left: int, right: int) -> list[str | None]:
    return [text if left <= place < right else None for place, text in enumerate(texts)]


def _lone(texts: list[str | None]) -> str:
    return next((text.strip() for text in texts if text), "")


def _filled(sheet: Sheet, positions: Iterable[int]) -> np.ndarray:
    """How many of these columns hold something, row by row."""
    filled = np.zeros(len(sheet.rows), dtype=np.int32)
    for position in positions:
        filled += sheet.columns[position].text.is_valid().to_numpy(zero_copy_only=False)
    return filled


def _identifies(table: schema.Table, column: str) -> bool:
    return column in table.key or table.columns[column].type == "ref"


def _suspects(sheet: Sheet, placed: Placed, filled: np.ndarray, known: np.ndarray, width: int) -> list[int]:
    """Positions worth a closer look: nearly empty rows, rows with a total's word, rows that start like the headings."""
    first = placed.header + 1
    few = filled[first:] <= max(1, width // 4)
    found = set((np.flatnonzero(few | (known[first:] == 0)) + first).tolist()) if width > 1 else set()
    found.update(range(first, min(first + UNDER_HEADINGS, len(sheet.rows))))
    rows = [sheet.texts(at) for at in range(max(placed.top, 0), placed.header + 1)]
    count = len(sheet.rows) - first
    leading = range(placed.left, min(placed.left + 6, len(sheet.columns)))
    places = [place for place in leading if sheet.columns[place].text.null_count < len(sheet.rows)]
    if places and count > 0:
        texts = pa.concat_arrays([sheet.columns[place].text.slice(first) for place in places])
        folded = pc.utf8_lower(pc.utf8_slice_codeunits(texts, 0, LONGEST_HEADING))
        suspect = _telling(texts, folded).reshape(len(places), count)
        for at, place in enumerate(places):
            for text in {(row[place] or "").lower()[:LONGEST_HEADING] for row in rows if row[place]}:
                suspect[at] |= _is_true(pc.equal(folded.slice(at * count, count), text))
        found.update((np.flatnonzero(suspect.any(axis=0)) + first).tolist())
    return sorted(found)


def _telling(texts: pa.Array, folded: pa.Array) -> np.ndarray:
    """Which texts may say a total or a note: few that begin as those words do say it."""
    begin = pc.is_in(pc.utf8_slice_codeunits(folded, 0, 3), _BEGINS)
    different = pc.unique(texts.filter(begin)).to_pylist()
    telling = [text for text in different if _EITHER.search(text) or _NOTE.match(text)]
    return _is_true(pc.is_in(texts, pa.array(telling, pa.string()))) if telling else np.zeros(len(texts), dtype=bool)


def _is_true(mask: pa.Array) -> np.ndarray:
    return pc.fill_null(mask, False).to_numpy(zero_copy_only=False).copy()


def _reason(
    sheet: Sheet, texts: list[str | None], placed: Placed, keys: list[int], position: int, mapped: list[int]
) -> str | None:
    filled = [(place, text) for place, text in enumerate(texts) if text]
    words = [text for _, text in filled]
    if _repeats(sheet, texts, placed):
        return "repeated-header"
    if position <= placed.header + UNDER_HEADINGS and _explains(words):
        return "instruction"
    patterns = ((_TOTAL, "total"), (_CARRIED, "carried")) if _EITHER.search("\n".join(words)) else ()
    for pattern, reason in patterns:
        said = [place for place, text in filled if pattern.match(text)]
        if said and all(not texts[key] or key == said[0] or _SUMMARY.match(texts[key] or "") for key in keys):
            return reason
    if any(_SUMMARY.match(text) for text in words) and len(words) <= SUMMED:
        keyed = [texts[key] or "" for key in keys if texts[key]]
        if keyed and all(_SUMMARY.match(text) for text in keyed):
            return "total"
    if len(words) != 1 or _is_amount(sheet, texts, position):
        return None
    alone = _NOTE.match(words[0].strip()) or not any(texts[key] for key in keys) or " " in words[0]
    return "note" if alone or _heads(sheet, texts, placed, position) else None


def _heads(sheet: Sheet, texts: list[str | None], placed: Placed, position: int) -> bool:
    """Whether the lone cell of a row is a reference that the row below leaves blank: it is said once for a group."""
    table = schema.TABLES[placed.table or ""]
    refs = [
        heading.position
        for heading in placed.headings
        if heading.column and heading.column not in table.key and table.columns[heading.column].type == "ref"
    ]
    return position + 1 < len(sheet.rows) and any(
        texts[place] and not sheet.columns[place].text[position + 1].is_valid for place in refs
    )


def _is_amount(sheet: Sheet, texts: list[str | None], position: int) -> bool:
    """Whether the one cell of a row is a stored number."""
    place = next(place for place, text in enumerate(texts) if text)
    numbers = sheet.columns[place].number
    return numbers is not None and numbers[position].is_valid


def _repeats(sheet: Sheet, texts: list[str | None], placed: Placed) -> bool:
    """Whether a row says one of the rows of headings again."""
    right = len(texts) if placed.right is None else placed.right
    for at in range(max(placed.top, 0), placed.header + 1):
        both = zip(sheet.texts(at)[placed.left : right], texts[placed.left : right], strict=True)
        pairs = [(head, text) for head, text in both if head]
        if len(pairs) > 1 and _are_alike(pairs, len(pairs) - max(2, NEARLY_ALL * len(pairs))):
            return True
    return False


def _are_alike(pairs: list[tuple[str, str | None]], spared: float) -> bool:
    """Whether heads and texts say the same, but for so many of them."""
    for head, text in pairs:
        if not text or not plain(head) or plain(head) != plain(text):
            spared -= 1
            if spared < 0:
                return False
    return True


def _explains(words: list[str]) -> bool:
    """Whether a row under the headings numbers the columns, or says how to fill them."""
    numbers = [int(found[1]) for text in words if (found := _NUMBER.match(text.strip()))]
    if len(numbers) == len(words) > 2 and numbers == list(range(numbers[0], numbers[0] + len(numbers))):
        return True
    hints = sum(1 for text in words if _HINT.search(plain(text)) and not text.strip().isdigit())
    return len(words) > 2 and hints >= MOSTLY * len(words)


def _bare_sums(
    sheet: Sheet,
    placed: Placed,
    reasons: dict[int, str],
    counts: tuple[np.ndarray, np.ndarray],
    keys: list[int],
    last: int,
) -> None:
    """Rows with nothing but amounts that are, to the cent, the sum of the rows above them: totals without a word."""
    assert placed.table is not None
    money = {column.name for column in schema.TABLES[placed.table].money()}
    places = [heading.position for heading in placed.headings if heading.column in money]
    places += [each.headings[0].position for each in placed.spreads]
    filled, _ = counts
    few = np.flatnonzero((filled > 0) & (filled <= max(1, len(places))))
    suspects = [at for at in few.tolist() if placed.header < at < last and at not in reasons]
    for at in suspects:
        texts = sheet.texts(at)
        amounts = [place for place in places if texts[place]]
        if not amounts or len(amounts) != filled[at] or any(texts[key] for key in keys):
            continue
        if all(_sums(sheet, place, at, placed.header + 1, reasons) for place in amounts):
            reasons[at] = "total"


def _sums(sheet: Sheet, place: int, at: int, first: int, reasons: dict[int, str]) -> bool:
    numbers = sheet.columns[place].number
    if numbers is None or not numbers[at].is_valid or at - first < 2:
        return False
    values = np.nan_to_num(numbers.to_numpy(zero_copy_only=False))
    above = sum(values[row] for row in range(first, at) if row not in reasons)
    return bool(abs(above - values[at]) < TO_THE_CENT and above)
