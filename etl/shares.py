"""A column of shares: "Togo 70 %, Bénin 30 %" as "TGO 70; BEN 30"."""

import re
from typing import Any

import schema
from etl import choices
from etl.book import Cells
from etl.column import Reading, Tidied, by_unique, uniques_of
from etl.spell import is_nothing, plain

_NUMBER = re.compile(r"^\d+(?:\.\d+)?(?:e[-+]?\d+)?$")
#: What stands before the number of a goal: "ODD 2", "Goal 4", "Objectif n° 3".
_GOAL = re.compile(
    r"^\W*(?:odd|sdg|ods|goal|target|objecti[fv]o?|cible|meta|o\.?d\.?d\.?)s?\s*(?:n\s?[°º.o]+\s*)?[-:]?\s*(?=\d)",
    re.IGNORECASE,
)
#: Between two names, where the whole is no name itself.
_AND = re.compile(r"\s+(?:et|and|y|e|&|\+)\s+", re.IGNORECASE)
_SHARE = re.compile(r"^(?P<name>.*?)[\s:=(]*(?P<part>\d+(?:[.,]\d+)?)?\s*%?\s*\)?$", re.DOTALL)


#: Shares of these columns may leave a remainder; the others must sum to 100 (workbook.md).
_MAY_LEAVE = frozenset({"sdg_shares", "need_ids"})
#: 33 + 33 + 33 is accepted as a whole.
_ROUNDING = 1.0


def shares(column: schema.Column, cells: Cells, reading: Reading) -> Tidied:
    """`Togo 70 %, Bénin 30 %` as "TGO 70; BEN 30"; a single name alone has everything."""
    uniques = uniques_of(cells.text)
    texts: list[str | None] = []
    found: dict[int, tuple[str, dict[str, Any]]] = {}
    known = _share_words(column, reading)
    for which, text in enumerate(uniques.texts):
        shares, trouble = _parse_shares(column, text, known) if not is_nothing(text) else (None, None)
        texts.append(shares)
        if trouble:
            found[which] = trouble
    return Tidied(by_unique(cells, texts, uniques), tuple(uniques.problems(found, column.name)))


def _share_words(column: schema.Column, reading: Reading) -> dict[str, str] | None:
    if column.list:
        return choices.words(column.list)
    if column.name == "sdg_shares":
        return choices.words("sdg")
    if column.ref == "office.office" and reading.organisation:
        return choices.office_words(reading.organisation)
    return None


def _parse_shares(
    column: schema.Column, text: str, known: dict[str, str] | None
) -> tuple[str | None, tuple[str, dict[str, Any]] | None]:
    pairs: list[tuple[str, float | None]] = []
    for part in _parts(text, known):
        name, share = _share(_GOAL.sub("", part) if column.name == "sdg_shares" else part, known)
        code = choices.code(known, name) if known else name
        if code is None and column.name == "sdg_shares":
            code = name  # a target, or something that is no goal: the rule says so
        if code is None or not name:
            nearest = choices.nearest(known, name) if known and name else None
            about = {"list": column.list or "office", "part": part} | ({"nearest": nearest} if nearest else {})
            return None, ("not-in-list", about)
        pairs.append((code, share))
    return _balanced(column, pairs)


def _parts(text: str, known: dict[str, str] | None) -> list[str]:
    """The shares of a cell, one by one; "Togo et Bénin" are two countries, "Bosnia and Herzegovina" is one."""
    parts = [part.strip() for part in re.split(r"[;\n|/]|,(?!\d)", text) if part.strip()]
    found: list[str] = []
    for part in parts:
        halves = _AND.split(part)
        several = len(halves) > 1 and known is not None and choices.code(known, _share(part, known)[0]) is None
        found += [half.strip() for half in halves] if several else [part]
    return found


def _share(part: str, known: dict[str, str] | None) -> tuple[str, float | None]:
    """A name and its share. A goal's or a need's own number is not a share: "2.3" alone names target 2.3."""
    found = _SHARE.match(part)
    if not found or found["part"] is None or not found["name"].strip(" :=("):
        return part, None
    whole = known is not None and plain(part) in known
    if whole or re.search(r"[\w][-.]$", found["name"]):
        return part, None
    before = part[: found.start("part")]
    if not before[-1:].isspace() and before[-1:] not in ":=(":
        return part, None
    return found["name"].strip(" :=("), float(found["part"].replace(",", "."))


def _balanced(
    column: schema.Column, pairs: list[tuple[str, float | None]]
) -> tuple[str | None, tuple[str, dict[str, Any]] | None]:
    given = [share for _, share in pairs if share is not None]
    total = sum(given)
    if given and all(share is not None for _, share in pairs) and abs(total - 1) < 0.011 and column.type == "shares":
        pairs = [(code, (share or 0) * 100) for code, share in pairs]
        total *= 100
    written = "; ".join(f"{code} {share:g}" if share is not None else code for code, share in pairs)
    if len(pairs) == 1 and not given:
        return (f"{pairs[0][0]} 100" if column.name not in _MAY_LEAVE else pairs[0][0]), None
    if not given:
        return written, (("shares-missing", {"count": len(pairs)}) if column.name not in _MAY_LEAVE else None)
    wrong = total > 100 + _ROUNDING or (total < 100 - _ROUNDING and column.name not in _MAY_LEAVE)
    return written, (("shares-sum", {"sum": round(total, 2)}) if wrong else None)


def split_shares(text: str | None) -> list[tuple[str, float | None]]:
    """[(code, percent or None)] of shares as `tidy` writes them."""
    pairs: list[tuple[str, float | None]] = []
    for part in (text or "").split("; "):
        name, _, share = part.rpartition(" ")
        if name and _NUMBER.match(share):
            pairs.append((name, float(share)))
        elif part:
            pairs.append((part, None))
    return pairs
