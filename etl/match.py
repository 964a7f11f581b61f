"""Rows that refer to other rows, across every file of the load and the whole warehouse: found, waiting, or unknown."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from rapidfuzz import fuzz, process

from etl.checking import HELD, WARNED
from etl.portfolio import Portfolio, Rows, references
from etl.rules import severity
from etl.spell import plain

#: The identity that stands for "submissions of several identities bear this key".
SEVERAL = "*"
#: A proposed key must be at least this like the one received (0 to 100).
LIKE_ENOUGH = 75.0


@dataclass
class Known:
    """The keys of one table that rows may refer to: {key: identity of the submission that bears it}, and their names.

    Where submissions of several identities bear a key, its identity is SEVERAL.
    """

    identities: dict[str, str] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)

    def add(self, key: str, identity: str, name: str | None) -> None:
        """One more submission bears the key."""
        before = self.identities.get(key)
        self.identities[key] = identity if before in (None, identity) else SEVERAL
        if name:
            self.names[key] = name


@dataclass(frozen=True)
class Place:
    """Where a held row stands, for the rows that wait for it."""

    submission: int
    sheet: str
    row: int
    file_name: str


@dataclass(frozen=True)
class _Asked:
    """One question: rows of one organisation in this load, which of their columns refers to which known keys."""

    portfolio: Portfolio
    rows: Rows
    column: str
    target: str
    there: "_There"
    within: np.ndarray


WarehouseKeys = Callable[[str, str, str], Known]
Cache = dict[tuple[str, str, str], "_There"]


@dataclass(frozen=True)
class _There:
    """The rows one table offers to those that refer to it: known keys, each submission's own, and the held ones."""

    known: Known
    own: Mapping[str, int]
    own_again: Mapping[str, set[int]]
    held: Mapping[str, list[Place]]
    held_names: Mapping[str, set[str]]


def match(
    portfolio: Portfolio, name: str, warehouse: WarehouseKeys, settled: Callable[[str], bool], cache: Cache
) -> None:
    """Judge every reference of one table; the tables it refers to must have been matched before.

    `warehouse(organisation, table, column)` gives the keys of earlier loads; `settled(organisation)` says whether its
    offices are in the settings (then a reference to an office was already judged with its value).
    """
    rows = portfolio.tables[name]
    submissions = portfolio.submission_of(rows)
    organisations = np.array([submission.organisation for submission in portfolio.submissions], dtype=object)
    for column, (target, key) in references(name).items():
        for organisation in sorted(set(organisations[np.unique(submissions)])):
            if target == "office" and settled(organisation):
                continue
            within = np.flatnonzero(organisations[submissions] == organisation)
            place = (organisation, target, key)
            if place not in cache:
                cache[place] = _there(portfolio, organisation, target, key, warehouse)
            there = cache[place]
            _judge(_Asked(portfolio, rows, column, target, there, within), submissions)


def _there(portfolio: Portfolio, organisation: str, table: str, key: str, warehouse: WarehouseKeys) -> _There:
    """What a table offers: the warehouse's keys, then those of this load."""
    known = warehouse(organisation, table, key)
    own: dict[str, int] = {}
    own_again: dict[str, set[int]] = {}
    held: dict[str, list[Place]] = {}
    held_names: dict[str, set[str]] = {}
    there = _There(known, own, own_again, held, held_names)
    rows = portfolio.tables.get(table)
    if rows is None or not len(rows):
        return there
    of = portfolio.submission_of(rows).tolist()
    titles = _titles(rows)
    is_held = (rows.fates >= HELD).tolist()
    for at, each in enumerate(rows.values[key].to_pylist()):
        submission = portfolio.submissions[of[at]]
        if each is None or submission.organisation != organisation:
            continue
        if is_held[at]:
            sheet = portfolio.sources[rows.source[at]].sheet
            held.setdefault(each, []).append(Place(of[at], sheet, int(rows.row[at]), submission.file_name))
            if titles and titles[at]:
                held_names.setdefault(plain(titles[at] or ""), set()).add(each)
            continue
        if own.setdefault(each, of[at]) != of[at]:
            own_again.setdefault(each, set()).add(of[at])
        known.add(each, submission.identity, titles[at] if titles else None)
    return there


def _titles(rows: Rows) -> list[str | None]:
    for name in ("name", "title", "name_en"):
        if name in rows.values:
            return list(rows.values[name].to_pylist())
    return []


def _judge(asked: _Asked, submissions: np.ndarray) -> None:
    """Each different (key, submission) is judged once."""
    texts = asked.rows.values[asked.column].take(pa.array(asked.within))
    encoded = pc.dictionary_encode(texts)
    which = pc.fill_null(encoded.indices, -1).to_numpy(zero_copy_only=False).astype(np.int64)
    keys = encoded.dictionary.to_pylist()
    count = len(asked.portfolio.submissions)
    pairs = np.where(which >= 0, which * count + submissions[asked.within], -1)
    bad = [
        int(pair)
        for pair in np.unique(pairs[pairs >= 0])
        if not _is_known(asked, keys[pair // count], int(pair % count))
    ]
    if not bad:
        return
    order = np.argsort(pairs, kind="stable")
    starts = np.searchsorted(pairs[order], bad, side="left")
    ends = np.searchsorted(pairs[order], bad, side="right")
    respelled: dict[int, str] = {}
    searcher = _Searcher(asked)
    for pair, start, end in zip(bad, starts, ends, strict=True):
        at = asked.within[order[start:end]]
        _settle(asked, keys[pair // count], pair % count, at.tolist(), respelled, searcher)
    if respelled:
        _respell(asked, respelled)


def _is_known(asked: _Asked, key: str, submission: int) -> bool:
    """Accepted in the same file, or in a submission that is not another version of it."""
    there = asked.there
    if there.own.get(key) == submission or submission in there.own_again.get(key, ()):
        return True
    if any(place.submission == submission for place in there.held.get(key, ())):
        return False
    identity = there.known.identities.get(key)
    return identity is not None and identity != asked.portfolio.submissions[submission].identity


class _Searcher:
    """Keys that a misspelt reference may mean, found once per question."""

    def __init__(self, asked: _Asked) -> None:
        self.keys = list(asked.there.known.identities)
        self.names = asked.there.known.names
        self._by_words: dict[str, set[str]] | None = None

    def same_words(self, text: str) -> tuple[str | None, bool]:
        """(the one key whose words, or whose name's words, are these; whether it was found by name)."""
        if self._by_words is None:
            self._by_words = {}
            for key in self.keys:
                self._by_words.setdefault(plain(key).replace(" ", ""), set()).add(key)
            self._by_name: dict[str, set[str]] = {}
            for key, name in self.names.items():
                self._by_name.setdefault(plain(name), set()).add(key)
        spelled = self._by_words.get(plain(text).replace(" ", ""), set())
        if len(spelled) == 1:
            return next(iter(spelled)), False
        named = self._by_name.get(plain(text), set()) if len(plain(text)) > 2 else set()
        return (next(iter(named)), True) if len(named) == 1 else (None, False)

    def nearest(self, text: str) -> str | None:
        """The key most like this text."""
        found = process.extractOne(text, self.keys, scorer=fuzz.ratio, score_cutoff=LIKE_ENOUGH)
        return found[0] if found else None


def _settle(
    asked: _Asked, key: str, submission: int, at: list[int], respelled: dict[int, str], searcher: _Searcher
) -> None:
    """What becomes of the rows whose reference is not known as written."""
    if asked.there.held.get(key):
        _wait(asked, key, key, submission, at)
        return
    meant, by_name = searcher.same_words(key)
    if meant is not None and _is_known(asked, meant, submission):
        rule = "reference-by-name" if by_name else "reference-spelling"
        _say(asked, at, rule, {"code": key, "meant": meant, "table": asked.target})
        respelled.update(dict.fromkeys(at, meant))
        return
    named = asked.there.held_names.get(plain(key), set()) if meant is None else {meant} & asked.there.held.keys()
    if len(named) == 1:
        _wait(asked, key, next(iter(named)), submission, at)
        return
    nearest = searcher.nearest(key)
    about = {"nearest": nearest, "name": searcher.names.get(nearest, "")} if nearest else {}
    _say(asked, at, "unknown-reference", {"code": key, "table": asked.target, **about})


def _wait(asked: _Asked, text: str, key: str, submission: int, at: list[int]) -> None:
    """Rows that refer, by its code or its name, to a row that is itself held."""
    places = asked.there.held[key]
    place = next((place for place in places if place.submission == submission), places[0])
    details: dict[str, object] = {
        "code": text,
        "table": asked.target,
        "sheet": place.sheet,
        "row": place.row,
        "file": place.file_name,
    }
    _say(asked, at, "waits", details)


def _say(asked: _Asked, at: list[int], rule: str, details: dict[str, object]) -> None:
    grade = severity(rule)
    for each in at:
        asked.portfolio.say(asked.rows, each, asked.column, rule, grade, dict(details))
        if grade != "note":
            asked.portfolio.hold(asked.rows, each, HELD if grade == "error" else WARNED)


def _respell(asked: _Asked, respelled: dict[int, str]) -> None:
    values = asked.rows.values[asked.column].to_pylist()
    for at, key in respelled.items():
        values[at] = key
    asked.rows.values[asked.column] = pa.array(values, pa.string())
