"""How each office writes: its language, headings, dates, numbers, and the habits that make no two workbooks alike."""

import tomllib
from dataclasses import dataclass
from functools import cache
from typing import Any

import schema
from data.demo import HERE, dice
from data.demo.portfolio import Office

#: How often an office keeps the template's own heading, moves columns about, adds a total, a note, a sheet of its own.
KEEPS_HEADING = 0.5
SHUFFLES = 0.4
ADDS_TOTAL = 0.45
ADDS_NOTE = 0.3
ADDS_COLUMNS = 0.3
ADDS_SHEET = 0.2
NAMES_GIVERS = 0.25
STARS_REQUIRED = 0.12
#: Styles of dates and numbers, by language. English offices never write day/month/year as text: nobody could tell.
DATES = {
    "fr": ("true", "true", "dmy", "dmy", "iso"),
    "en": ("true", "true", "true", "iso"),
    "es": ("true", "dmy", "iso"),
}
NUMBERS = {"fr": ("number", "number", "text"), "en": ("number",) * 9 + ("text",), "es": ("number",) * 4 + ("text",)}


@dataclass(frozen=True)
class Habit:
    """One office's way of filling in a workbook."""

    office: Office
    dates: str
    numbers: str
    choices: str
    places: str
    yes_no: tuple[str, str]
    shuffles: bool
    by_date: bool
    totals: bool
    notes: bool
    extra_columns: int
    names_givers: bool
    has_other_sheet: bool
    stars: bool
    title: int
    instructions: int
    gap: int
    file: int

    @property
    def lang(self) -> str:
        """The language it writes in."""
        return self.office.lang


@cache
def words() -> dict[str, Any]:
    """Sheet names, titles, notes and file names (habits.toml)."""
    return tomllib.loads((HERE / "habits.toml").read_text(encoding="utf-8"))


YES_NO = {
    "fr": (("Oui", "Non"), ("oui", "non"), ("O", "N")),
    "en": (("Yes", "No"), ("yes", "no"), ("Y", "N")),
    "es": (("Sí", "No"), ("sí", "no"), ("Sí", "No")),
}


@cache
def habit(office: Office) -> Habit:
    """The same habits each time for the same office. Lomé writes as the product's own screen shows."""
    die = dice("habit", office.code)
    found = Habit(
        office=office,
        dates=die.choice(DATES[office.lang]),
        numbers=die.choice(NUMBERS[office.lang]),
        choices=die.choices(("label", "code", "mixed"), (70, 15, 15))[0],
        places=die.choices(("code", "name"), (70, 30))[0],
        yes_no=die.choice(YES_NO[office.lang]),
        shuffles=die.random() < SHUFFLES,
        by_date=die.random() < 0.5,
        totals=die.random() < ADDS_TOTAL,
        notes=die.random() < ADDS_NOTE,
        extra_columns=die.choice((1, 2)) if die.random() < ADDS_COLUMNS else 0,
        names_givers=die.random() < NAMES_GIVERS,
        has_other_sheet=die.random() < ADDS_SHEET,
        stars=die.random() < STARS_REQUIRED,
        title=die.randrange(3),
        instructions=die.randrange(3),
        gap=die.choice((0, 1, 1, 2)),
        file=die.randrange(3),
    )
    if office.code == "TGO":
        shown = {"dates": "dmy", "numbers": "text", "choices": "label", "totals": True, "names_givers": True}
        return Habit(**(found.__dict__ | shown | {"shuffles": False, "instructions": 2, "gap": 2, "file": 0}))
    return found


def sheet_name(style: Habit, table: str) -> str:
    """What the office calls the sheet: the template's name, or its own word for it."""
    own = words()["sheets"][style.lang].get(table, [])
    die = dice("sheet", style.office.code, table)
    if own and die.random() < 0.45:
        return str(die.choice(own))
    return schema.TABLES[table].sheet[style.lang]


def heading(style: Habit, column: schema.Column, table: str) -> str:
    """What the office calls the column: the template's label, or one of the other words for it."""
    die = dice("heading", style.office.code, table, column.name)
    others = column.headings[style.lang]
    text = column.label[style.lang] if die.random() < KEEPS_HEADING or not others else die.choice(others)
    return f"{text} *" if style.stars and column.required == "R" else text


def columns(style: Habit, table: str, filled: set[str]) -> list[schema.Column]:
    """The columns the office keeps, in its own order: all the required ones, and others it has something to say in."""
    kept = [
        column for column in schema.TABLES[table].columns.values() if column.required == "R" or column.name in filled
    ]
    if style.shuffles:
        die = dice("order", style.office.code, table)
        rest = kept[1:]
        die.shuffle(rest)
        kept = [kept[0], *rest]
    return kept


def extra_columns(style: Habit) -> list[str]:
    """Headings of the office's own, which the product does not know."""
    return list(words()["extra_columns"][style.lang][: style.extra_columns])


def file_name(style: Habit, year: int, quarter: int) -> str:
    """What the office calls its workbook, without its ending."""
    office = style.office
    name = office.name[style.lang].split(" (")[0].split(" — ")[0].replace(" ", "_").replace("'", "_")
    pattern: str = words()["files"][style.lang][style.file]
    return pattern.format(name=name, prefix=office.prefix, code=office.code, y=year, q=quarter)
