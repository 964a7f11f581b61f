"""What a partnership workbook contains: every table, column and closed list, described once in TOML and CSV."""

import csv
import hashlib
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

from settings import REFERENCE

HERE = Path(__file__).parent
LANGUAGES = ("fr", "en", "es")

#: How each column type is stored in the warehouse.
STORED_AS = {
    "text": "varchar",
    "choice": "varchar",
    "ref": "varchar",
    "url": "varchar",
    "list": "varchar",
    "shares": "varchar",
    "flag": "boolean",
    "date": "date",
    "decimal": "decimal(18,4)",
    "integer": "bigint",
    "percent": "double",
}

#: What every accepted row carries besides its own columns: whose it is, where it was read, when it was true. `letters`
#: are those of its cells that do not stand under the headings of their column on that sheet: "amount=H" of a row that
#: months across, or two columns of amounts, make several of.
LINEAGE = {
    "organisation": "varchar",
    "submission_id": "varchar",
    "sheet": "varchar",
    "row": "integer",
    "letters": "varchar",
    "known_from": "date",
    "known_to": "date",
}


@dataclass(frozen=True)
class Choice:
    """One value of a closed list: its code, its names, and the other spellings that are accepted."""

    code: str
    label: dict[str, str]
    also: tuple[str, ...]


@dataclass(frozen=True)
class Redenomination:
    """One currency that gave way to another: `units_old_per_new` old units made one new unit on that day."""

    currency_old: str
    currency_new: str
    on: date
    units_old_per_new: Decimal
    source: str


@dataclass(frozen=True)
class Column:
    """One column of a sheet, required R, C (when a rule says so) or O. Money names its currency and date columns.

    `per` names the column whose rows all share this value, which may then be written once for them. `by` gives the
    headings that also say the value of another column: {"kind": {"receipt": ("Montant reçu", …)}}.
    """

    name: str
    type: str
    required: str
    label: dict[str, str]
    headings: dict[str, tuple[str, ...]]
    about: dict[str, str]
    list: str | None = None
    ref: str | None = None
    currency: str | None = None
    on: str | None = None
    minimum: float | None = None
    maximum: float | None = None
    longest: int | None = None
    default: str | None = None
    unique: bool = False
    per: str | None = None
    decimals: int = 4
    by: Mapping[str, Mapping[str, tuple[str, ...]]] = field(default_factory=dict, repr=False)

    @property
    def is_money(self) -> bool:
        """Whether the loader values this column in USD."""
        return self.currency is not None

    def stored(self) -> dict[str, str]:
        """The warehouse columns this column becomes, each with its type."""
        exactly = f"decimal(18,{self.decimals})" if self.type == "decimal" else STORED_AS[self.type]
        columns = {self.name: exactly}
        if self.is_money:
            columns |= {
                f"{self.name}_usd": "decimal(18,4)",
                f"{self.name}_rate": "double",
                f"{self.name}_usd_basis": "varchar",
                f"{self.name}_rate_from": "date",
                f"{self.name}_rate_origin": "varchar",
            }
        return columns


@dataclass(frozen=True)
class Table:
    """One sheet of the office workbook and one table of the warehouse.

    `across` says what months or years in the headings mean: {"value": the column their cells hold, and the columns that
    take the year, the month, the period or the day}.
    """

    name: str
    core: bool
    label: dict[str, str]
    about: dict[str, str]
    sheet: dict[str, str]
    sheet_aliases: tuple[str, ...]
    key: tuple[str, ...]
    columns: Mapping[str, Column] = field(repr=False)
    across: Mapping[str, str] = field(default_factory=dict, repr=False)

    def stored(self) -> dict[str, str]:
        """The columns of `accepted_<name>`, in order, with their types."""
        own = {name: kind for column in self.columns.values() for name, kind in column.stored().items()}
        return own | LINEAGE

    def money(self) -> tuple[Column, ...]:
        """The columns the loader values in USD."""
        return tuple(column for column in self.columns.values() if column.is_money)


def _column(name: str, block: dict[str, Any]) -> Column:
    headings = {lang: tuple(block.get("headings", {}).get(lang, ())) for lang in LANGUAGES}
    known = {key: value for key, value in block.items() if key not in {"headings", "label", "about", "required", "by"}}
    return Column(
        name=name,
        label=block["label"],
        about=block.get("about", {}),
        headings=headings,
        required=block.get("required", "O"),
        by={
            other: {code: tuple(texts) for code, texts in codes.items()} for other, codes in block.get("by", {}).items()
        },
        **known,
    )


def _table(path: Path) -> Table:
    document = tomllib.loads(path.read_text(encoding="utf-8"))
    return Table(
        name=path.stem,
        core=document.get("core", False),
        label=document["label"],
        about=document["about"],
        sheet=document["sheet"],
        sheet_aliases=tuple(document.get("sheet_aliases", ())),
        key=tuple(document.get("key", ())),
        columns={name: _column(name, block) for name, block in document["columns"].items()},
        across=document.get("across", {}),
    )


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def _choices(path: Path, code: str = "code") -> dict[str, Choice]:
    return {
        row[code]: Choice(
            code=row[code],
            label={lang: row[lang] for lang in LANGUAGES},
            also=tuple(part.strip() for part in (row.get("also") or "").split("|") if part.strip()),
        )
        for row in _rows(path)
    }


TABLES: dict[str, Table] = {path.stem: _table(path) for path in sorted((HERE / "tables").glob("*.toml"))}
#: What an agreement shares out, one row per part: {table: (the column that says so, the column of the part)}.
SHARED = {
    "agreement_country": ("country_shares", "country"),
    "agreement_need": ("need_ids", "need_id"),
    "agreement_origin": ("origin_shares", "office"),
}
LISTS: dict[str, dict[str, Choice]] = {
    path.stem: _choices(path) for path in sorted((REFERENCE / "lists").glob("*.csv"))
}


@cache
def countries() -> dict[str, Choice]:
    """Every country by ISO 3166-1 alpha-3, with its names and accepted spellings (data/reference/countries.csv)."""
    return _choices(REFERENCE / "countries.csv", code="iso3")


@cache
def currencies() -> dict[str, Choice]:
    """Every currency by ISO 4217, with its names and accepted spellings (data/reference/currencies.csv)."""
    return _choices(REFERENCE / "currencies.csv")


@cache
def redenominations() -> tuple[Redenomination, ...]:
    """Every change of currency unit, oldest first (data/reference/redenominations.csv)."""
    return tuple(
        Redenomination(
            currency_old=row["currency_old"],
            currency_new=row["currency_new"],
            on=date.fromisoformat(row["on"]),
            units_old_per_new=Decimal(row["units_old_per_new"]),
            source=row["source"],
        )
        for row in _rows(REFERENCE / "redenominations.csv")
    )


@cache
def currency_units() -> dict[str, tuple[str, Decimal]]:
    """{currency that gave way: (the one counted in today, how many old units make one of it)}."""
    found: dict[str, tuple[str, Decimal]] = {}
    for change in reversed(redenominations()):
        successor, units = found.get(change.currency_new, (change.currency_new, Decimal(1)))
        found[change.currency_old] = successor, change.units_old_per_new * units
    return found


@cache
def choices(list_name: str) -> dict[str, Choice]:
    """The closed list of that name: `country`, `currency`, or a file of data/reference/lists/. Raises KeyError."""
    if list_name == "country":
        return countries()
    if list_name == "currency":
        return currencies()
    return LISTS[list_name]


def choice_label(list_name: str, code: str | None, lang: str) -> str:
    """What people read for a list value; the code itself where the list does not know it."""
    if code is None:
        return ""
    choice = choices(list_name).get(code)
    return choice.label[lang] if choice else code


def views() -> dict[str, str]:
    """The SQL of each hand-written view, by name, in the order they must be made."""
    return {path.stem: path.read_text(encoding="utf-8") for path in sorted((HERE / "views").glob("*.sql"))}


@cache
def marked(word: str) -> frozenset[str]:
    """The views that say so in the comment their file opens with: a line "-- <word>: why"."""
    return frozenset(name for name, sql in views().items() if f"\n-- {word}:" in sql.partition("\ncreate ")[0])


@cache
def placed_by() -> dict[str, tuple[str, ...]]:
    """The columns by which the rows of a long view or rollup lie, where its file says so: "-- In order: a, b: why"."""
    files = (views() | rollups()).items()
    stated = {name: re.search(r"^-- In order: ([a-z_, ]+):", sql, re.MULTILINE) for name, sql in files}
    return {name: tuple(found[1].split(", ")) for name, found in stated.items() if found}


def rollups() -> dict[str, str]:
    """The SQL of each rollup, by name."""
    return {path.stem: path.read_text(encoding="utf-8") for path in sorted((HERE / "rollups").glob("*.sql"))}


@cache
def fingerprint() -> str:
    """What the tables, views and rollups of this house are, as one word: it changes when any of their files does."""
    files = sorted(path for folder in ("tables", "views", "rollups") for path in (HERE / folder).iterdir())
    content = b"".join(path.name.encode() + path.read_bytes() for path in [*files, HERE / "receipts.sql"])
    return hashlib.sha256(content).hexdigest()


#: What stands between the table of a row and its letters where a view says both: "flow@amount=H".
ORIGIN_MARK = "@"


def origin_parts(origin: str | None) -> tuple[str, str | None]:
    """(table, letters) of a row that a view says is of that origin."""
    table, _, letters = (origin or "").partition(ORIGIN_MARK)
    return table, letters or None


def letters_of(said: str | None) -> dict[str, str]:
    """{column: letter of its cell} as an accepted row says it: "amount=H,date=G"."""
    return dict(pair.split("=", 1) for pair in (said or "").split(",") if "=" in pair)


def said_letters(letters: Mapping[str, str]) -> str | None:
    """The same as accepted rows say it; None where there are none."""
    return ",".join(f"{column}={letter}" for column, letter in sorted(letters.items())) or None
