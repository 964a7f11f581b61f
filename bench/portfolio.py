"""A fictional warehouse as large as the budgets say, the same one every time, written without a single spreadsheet."""

import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pyarrow as pa

import schema
import store
from settings import OPEN_END, organisation

HERE = Path(__file__).parent
ORGANISATION = "demo"
FIRST_DAY = date(2019, 1, 1)
TODAY = date(2026, 9, 30)
#: What writing the tables may hold: sorting ten million rows in less would be done on disk.
MEMORY = "6GB"

#: A die and a choice that fall the same way for the same number and topic, whatever the order or the thread. Hashed
#: twice: after one round two topics of a number still lean on each other (correlation -0.5), after two they do not.
DICE = (
    "create temp macro chance(number, topic) as hash(hash(number, topic)) / 18446744073709551616.0",
    "create temp macro die(number, topic, sides) as cast(hash(hash(number, topic)) % cast(sides as ubigint) as bigint)",
    "create temp macro pick(number, topic, choices) as choices[1 + die(number, topic, len(choices))]",
)

#: The statements of bench/sql, each after those it reads.
STAGES = (
    "place",
    "rate",
    "submission",
    "partner",
    "due_diligence",
    "deal",
    "agreement",
    "agreement_country",
    "need",
    "agreement_need",
    "flow",
    "target",
    "result",
    "milestone_risk",
    "corrective_action",
    "evaluation",
    "opportunity",
    "practitioner",
    "exchange",
    "portal_event",
    "note",
    "example",
    "finding",
    "submission_money",
)


@dataclass(frozen=True)
class Size:
    """How much of everything; the defaults are the size the budgets speak of."""

    flows: int = 10_000_000
    agreements: int = 50_000
    partners: int = 5_000
    needs: int = 3_000
    practitioners: int = 5_000
    exchanges: int = 500_000
    portal_events: int = 50_000


def generate(directory: Path, size: Size) -> str:
    """Write the warehouse in `directory` and publish it. Returns the version's name."""
    with store.draft(directory, empty=True) as draft:
        fill(draft, size)
        return draft.publish()


def fill(draft: store.Draft, size: Size) -> None:
    """Every table an office's workbooks fill, and the receipts of those workbooks, in a draft not yet published."""
    values = {"organisation": ORGANISATION, "first_day": FIRST_DAY, "today": TODAY, **vars(size)}
    for statement in (f"set memory_limit = '{MEMORY}'", *DICE):
        draft.run(statement)
    _name_the_offices(draft)
    for stage in STAGES:
        sql = (HERE / "sql" / f"{stage}.sql").read_text(encoding="utf-8")
        draft.run(sql, {name: values[name] for name in set(re.findall(r"\$(\w+)", sql))})
    _keep_what_was_received(draft)


def _name_the_offices(draft: store.Draft) -> None:
    about = organisation(ORGANISATION)
    rows = [
        {
            "organisation": ORGANISATION,
            "office": office.code,
            "kind": office.kind,
            "country": office.country,
            "bureau": office.bureau,
            **{f"name_{lang}": office.name[lang] for lang in schema.LANGUAGES},
            "valid_from": office.valid_from,
            "valid_to": office.valid_to,
            "known_from": date(1900, 1, 1),
            "known_to": OPEN_END,
        }
        for office in about.offices
    ]
    draft.insert("accepted_office", pa.Table.from_pylist(rows))
    names = {f"name_{lang}": about.name[lang] for lang in schema.LANGUAGES}
    draft.insert("organisation", pa.Table.from_pylist([{"organisation": ORGANISATION, "is_fictional": True, **names}]))
    draft.run("create temp table area (number bigint, code varchar, label varchar)")
    areas = enumerate(schema.LISTS["activity_area"].values())
    draft.insert(
        "area", pa.Table.from_pylist([{"number": n, "code": a.code, "label": a.label["en"]} for n, a in areas])
    )


def _keep_what_was_received(draft: store.Draft) -> None:
    """The cells of each accepted row as text, the headings they stood under, and the count of each sheet."""
    for table in schema.TABLES.values():
        accepted = f"accepted_{table.name}"
        listed = ", ".join(f'cast("{name}" as varchar)' for name in table.columns)
        draft.run(
            "insert into raw_row by name select submission_id, sheet, row,"
            f" [{listed}] as cells, 'accepted' as fate from {accepted} where submission_id is not null"
        )
        headings = ", ".join(
            f"('{name}', '{_letter(place)}', $heading_{place})" for place, name in enumerate(table.columns)
        )
        draft.run(
            "insert into raw_column by name select sheets.*, heads.*, 'exact' as how"
            f" from (select distinct submission_id, sheet, '{table.name}' as table_name from {accepted}"
            f" where submission_id is not null) as sheets cross join (values {headings})"
            " as heads (column_name, letter, heading)",
            {f"heading_{place}": column.label["fr"] for place, column in enumerate(table.columns.values())},
        )
        draft.run(
            "insert into submission_sheet by name select submission_id, sheet, $table as table_name, 3 as header_row,"
            " count(*) + 1 as rows_read, count(*) as rows_accepted, 1 as rows_held, 0 as rows_ignored"
            f" from {accepted} where submission_id is not null group by submission_id, sheet",
            {"table": table.name},
        )


def _letter(place: int) -> str:
    """The letter of a column, A first."""
    return (_letter(place // 26 - 1) if place >= 26 else "") + chr(65 + place % 26)
