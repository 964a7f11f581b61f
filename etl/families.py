"""Other organisations' layouts: each file of etl/families/ says how its sheets become rows of our tables."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent / "families"


#: Between the spellings of one heading in a family's file: "Code|ISO code"; the first is its name in expressions.
OR = "|"


@dataclass(frozen=True)
class Source:
    """A sheet of another organisation, known by its headings, or by its file's name when it has none."""

    alias: str
    headings: tuple[str, ...] = ()
    file: str | None = None
    columns: tuple[str, ...] = ()
    sheet: str | None = None

    def names(self) -> dict[str, str]:
        """{spelling, as `same_heading` gives it: the heading's name in expressions}."""
        spelled = ((spelling, heading.split(OR)[0]) for heading in self.headings for spelling in heading.split(OR))
        return {same_heading(spelling): name for spelling, name in spelled}


@dataclass(frozen=True)
class Produce:
    """Rows of one of our tables made from a source: our column = SQL expression over the source's columns.

    `each` is a list in SQL: the row gives one of ours for each of its elements, `item`. It may go through `cells`,
    every cell of the row as {heading, cell}.
    """

    table: str
    source: str
    columns: Mapping[str, str]
    where: str | None = None
    distinct: bool = False
    each: str | None = None


@dataclass(frozen=True)
class Ignore:
    """Rows of a source that speak of nothing we keep, and why, in three languages."""

    source: str
    where: str
    note: Mapping[str, str]


@dataclass(frozen=True)
class Remark:
    """What is worth a word about rows that are kept as they are published, at the cell of `column`."""

    source: str
    where: str
    note: Mapping[str, str]
    column: str | None = None


@dataclass(frozen=True)
class Family:
    """Everything one file of etl/families/ says. Without an `organisation` its rows are those of whoever loads it."""

    name: str
    organisation: str
    label: Mapping[str, str]
    organisation_name: Mapping[str, str]
    language: str
    since: date | None
    today: date | None
    known_on: str | None
    apart: str | None
    supersedes: bool
    macros: Mapping[str, str]
    sources: tuple[Source, ...]
    produces: tuple[Produce, ...]
    ignores: tuple[Ignore, ...]
    remarks: tuple[Remark, ...]

    def source(self, alias: str) -> Source:
        """The source of that alias. Raises KeyError."""
        return {source.alias: source for source in self.sources}[alias]

    def known_day(self, file_name: str) -> date | None:
        """The day a file of this family was known, by its name; None where the name does not say."""
        found = re.search(self.known_on, file_name) if self.known_on else None
        try:
            return date.fromisoformat(found[1] if found.groups() else found[0]) if found else None
        except ValueError:
            return None

    def identity(self, aliases: str, file_name: str, submission: str) -> str:
        """What a later file must share to replace this one: its sources, and what `apart` finds in its name."""
        if not self.supersedes:
            return f"{self.name}|{aliases}|{submission}"
        found = re.search(self.apart, file_name) if self.apart else None
        return f"{self.name}|{aliases}" + (f"|{found[0]}" if found else "")

    def produced_from(self, alias: str) -> tuple[Produce, ...]:
        """What is made from that source, in the order the file says."""
        return tuple(produce for produce in self.produces if produce.source == alias)


def _day(value: Any) -> date | None:
    return date.fromisoformat(value) if isinstance(value, str) else value


def _family(path: Path) -> Family:
    document = tomllib.loads(path.read_text(encoding="utf-8"))
    return Family(
        name=document["name"],
        organisation=document.get("organisation", ""),
        label=document["label"],
        organisation_name=document.get("organisation_name", document["label"]),
        language=document.get("language", "en"),
        since=_day(document.get("since")),
        today=_day(document.get("today")),
        known_on=document.get("known_on"),
        apart=document.get("apart"),
        supersedes=document.get("supersedes", False),
        macros=document.get("macros", {}),
        sources=tuple(
            Source(
                block["alias"],
                tuple(block.get("headings", ())),
                block.get("file"),
                tuple(block.get("columns", ())),
                block.get("sheet"),
            )
            for block in document["source"]
        ),
        produces=tuple(Produce(**block) for block in document.get("produce", ())),
        ignores=tuple(Ignore(**block) for block in document.get("ignore", ())),
        remarks=tuple(Remark(**block) for block in document.get("remark", ())),
    )


@cache
def families() -> dict[str, Family]:
    """Every family by name."""
    return {family.name: family for family in map(_family, sorted(HERE.glob("*.toml")))}


def same_heading(text: str) -> str:
    """Headings of a family are compared without case and repeated spaces, otherwise letter for letter."""
    return " ".join(text.replace("\ufeff", "").split()).casefold()


@cache
def _known_headings() -> tuple[tuple[Family, Source, tuple[frozenset[str], ...]], ...]:
    known = [
        (family, source, tuple(frozenset(map(same_heading, heading.split(OR))) for heading in source.headings))
        for family in families().values()
        for source in family.sources
        if source.headings
    ]
    return tuple(sorted(known, key=lambda entry: -len(entry[2])))


@cache
def all_headings() -> frozenset[str]:
    """Every heading of every family: a row without any of them is no family's header."""
    return frozenset(spelling for _, _, wanted in _known_headings() for spellings in wanted for spelling in spellings)


def by_headings(headings: frozenset[str], file_name: str, sheet_name: str) -> tuple[Family, Source] | None:
    """The source whose headings are all among these (`same_heading` of each); the one with most headings wins."""
    for family, source, wanted in _known_headings():
        if not any(map(headings.isdisjoint, wanted)) and _fits(source, file_name, sheet_name):
            return family, source
    return None


def _fits(source: Source, file_name: str, sheet_name: str) -> bool:
    return (not source.file or re.search(source.file, file_name) is not None) and (
        not source.sheet or re.search(source.sheet, sheet_name) is not None
    )


def without_headings(file_name: str, width: int) -> tuple[Family, Source] | None:
    """The header-less source whose file pattern this name matches and whose columns are as many."""
    for family in families().values():
        for source in family.sources:
            if source.columns and source.file and re.search(source.file, file_name) and len(source.columns) == width:
                return family, source
    return None


def column_behind(expression: str, headings: Mapping[str, str]) -> str | None:
    """The letter of the first source column an expression mentions; `headings` maps SQL name → letter."""
    first: tuple[int, int] | None = None
    letter = None
    for name, place in headings.items():
        quoted = re.escape(name)
        pattern = rf'"{quoted}"|(?<![\w"]){quoted}(?![\w"])' if re.fullmatch(r"\w+", name) else rf'"{quoted}"'
        found = re.search(pattern, expression, re.IGNORECASE)
        if found and (first is None or (found.start(), -len(name)) < first):
            first, letter = (found.start(), -len(name)), place
    return letter
