"""Office workbooks by the hundred for measuring the load: as an office would fill them, a few cells wrong in each."""

from collections.abc import Iterator, Mapping
from concurrent.futures import ProcessPoolExecutor
from datetime import date, timedelta
from pathlib import Path
from random import Random
from typing import Any

import xlsxwriter

import schema
from settings import Organisation, organisation

ORGANISATION = "demo"
SHEETS = ("partner", "agreement", "flow", "result", "need", "practitioner")
ROWS = 500
LANG = "fr"
#: Quarters the workbooks are of: one workbook per office and quarter.
QUARTERS = ("2025-Q3", "2025-Q4", "2026-Q1", "2026-Q2")
#: One cell in so many is wrong, as real ones are: a word where a number should be.
WRONG = 400


def write(directory: Path, count: int) -> list[Path]:
    """`count` workbooks in `directory`; those already there are kept. Written by two processes."""
    directory.mkdir(parents=True, exist_ok=True)
    offices = [one.code for one in organisation(ORGANISATION).offices if one.kind == "country"]
    offices = sorted(set(offices))
    wanted = [(office, quarter) for quarter in QUARTERS for office in offices][:count]
    paths = [directory / f"{office}_{quarter}.xlsx" for office, quarter in wanted]
    missing = [(path, *one) for path, one in zip(paths, wanted, strict=True) if not path.exists()]
    with ProcessPoolExecutor(max_workers=2) as pool:
        list(pool.map(_write, missing, chunksize=4))
    return paths


def _write(wanted: tuple[Path, str, str]) -> None:
    path, office, quarter = wanted
    drawn = path.with_suffix(".drawn")
    book = xlsxwriter.Workbook(drawn, {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False})
    day = book.add_format({"num_format": "dd/mm/yyyy"})
    _about(book, office, quarter, day)
    for table in SHEETS:
        _sheet(book, schema.TABLES[table], _rows(table, office, quarter), day)
    book.close()
    drawn.rename(path)


def _about(book: Any, office: str, quarter: str, day: Any) -> None:
    table = schema.TABLES["meta"]
    sheet = book.add_worksheet(table.sheet[LANG])
    ends = _ends(quarter)
    values = {
        "office": office,
        "period_start": ends - timedelta(days=89),
        "period_end": ends,
        "extracted_on": ends + timedelta(days=5),
        "author": "Bench (fictif)",
        "language": LANG,
        "default_currency": "USD",
        "status": "Définitif",
    }
    values["period_start"] = date(ends.year, ends.month - 2, 1)
    for line, (name, value) in enumerate(values.items()):
        sheet.write_string(line, 0, table.columns[name].label[LANG])
        if isinstance(value, date):
            sheet.write_datetime(line, 1, value, day)
        else:
            sheet.write_string(line, 1, str(value))


def _ends(quarter: str) -> date:
    year, number = int(quarter[:4]), int(quarter[-1])
    following = date(year + number // 4, number * 3 % 12 + 1, 1)
    return following - timedelta(days=1)


def _sheet(book: Any, table: schema.Table, rows: Iterator[Mapping[str, Any]], day: Any) -> None:
    sheet = book.add_worksheet(table.sheet[LANG])
    columns: list[str] = []
    for at, row in enumerate(rows, start=3):
        if not columns:
            columns = list(row)
            sheet.write_string(0, 0, f"{table.label[LANG]} — données fictives")
            for place, name in enumerate(columns):
                sheet.write_string(2, place, table.columns[name].label[LANG])
        for place, name in enumerate(columns):
            value = row[name]
            if isinstance(value, date):
                sheet.write_datetime(at, place, value, day)
            elif isinstance(value, int | float):
                sheet.write_number(at, place, value)
            elif value is not None:
                sheet.write_string(at, place, value)


def _rows(table: str, office: str, quarter: str) -> Iterator[Mapping[str, Any]]:
    die = Random(f"{table} {office} {quarter}")
    about = organisation(ORGANISATION)
    make = {
        "partner": _partner,
        "agreement": _agreement,
        "flow": _flow,
        "result": _result,
        "need": _need,
        "practitioner": _practitioner,
    }[table]
    for number in range(ROWS):
        row = dict(make(f"{office}-{quarter}", office, number, die, about))
        if die.randrange(WRONG) == 0:
            numeric = [name for name, value in row.items() if isinstance(value, int | float)]
            if numeric:
                row[die.choice(numeric)] = "à préciser"
        yield row


def _label(listed: str, die: Random) -> str:
    """What an office writes for a value of a closed list: one of its names."""
    return die.choice(list(schema.LISTS[listed].values())).label[LANG]


def _partner(prefix: str, office: str, number: int, die: Random, about: Organisation) -> Mapping[str, Any]:
    return {
        "partner_id": f"{prefix}-P{number:04d}",
        "name": f"Partenaire fictif {prefix} {number}",
        "org_type": _label("org_type", die),
        "sub_type": _label("partner_sub_type", die),
        "income_source": _label("income_source", die),
        "hq_country": schema.countries()[office].label[LANG],
        "industry": _label("industry", die),
        "scope": _label("scope", die),
        "lead_office": office,
        "confidential": "Non",
        "website": "https://example.org",
        "parent_name": None,
    }


def _agreement(prefix: str, office: str, number: int, die: Random, about: Organisation) -> Mapping[str, Any]:
    starts = date(2023, 1, 1) + timedelta(days=die.randrange(900))
    return {
        "agreement_id": f"{prefix}-A{number:04d}",
        "partner_id": f"{prefix}-P{die.randrange(ROWS):04d}",
        "title": f"Accord fictif {prefix} {number}",
        "agreement_type": _label("agreement_type", die),
        "status": schema.LISTS["agreement_status"]["active"].label[LANG],
        "signed_on": starts,
        "starts_on": starts,
        "planned_end_on": starts + timedelta(days=die.randrange(1300, 2200)),
        "amount": round(die.uniform(5_000, 2_000_000), 2),
        "currency": "USD",
        "conditional": "Non",
        "earmarking": _label("earmarking", die),
        "counted_by": office,
        "country_shares": f"{office} 100",
        "sdg_shares": "2 100",
        "activity_area": _label("activity_area", die),
        "modality": _label("modality", die),
        "owner": "Chargée des partenariats",
    }


def _flow(prefix: str, office: str, number: int, die: Random, about: Organisation) -> Mapping[str, Any]:
    on = date(2025, 7, 1) + timedelta(days=die.randrange(85))
    return {
        "flow_id": f"{prefix}-F{number:04d}",
        "agreement_id": f"{prefix}-A{die.randrange(ROWS):04d}",
        "kind": schema.LISTS["flow_kind"][die.choice(("receipt", "recognised", "expenditure"))].label[LANG],
        "date": on,
        "amount": round(die.uniform(50, 50_000), 2),
        "currency": "USD",
        "programme_year": 2025,
        "source": _label("flow_source", die),
        "country": schema.countries()[office].label[LANG],
        "description": f"Versement n° {number}",
        "receiver": None,
        "chain_step": 0,
    }


def _result(prefix: str, office: str, number: int, die: Random, about: Organisation) -> Mapping[str, Any]:
    target = die.randrange(100, 20_000)
    return {
        "agreement_id": f"{prefix}-A{number:04d}",
        "indicator": f"Indicateur {number % 7}",
        "level": _label("result_level", die),
        "defined_by": _label("defined_by", die),
        "direction": _label("direction", die),
        "accumulation": _label("accumulation", die),
        "baseline": 0,
        "target": target,
        "actual": die.randrange(target),
        "period": prefix.split("-", 1)[1],
        "place": schema.countries()[office].label[LANG],
        "people": die.randrange(target),
        "count_method": _label("count_method", die),
        "tier": "1",
    }


def _need(prefix: str, office: str, number: int, die: Random, about: Organisation) -> Mapping[str, Any]:
    return {
        "need_id": f"{prefix}-B{number:04d}",
        "office": office,
        "country": schema.countries()[office].label[LANG],
        "declared_on": date(2024, 1, 1) + timedelta(days=die.randrange(500)),
        "title": f"Besoin fictif {number}",
        "description": "Ce que le terrain demande, en une phrase fictive.",
        "sdg": "2",
        "kind": _label("need_kind", die),
        "required_amount": die.randrange(10_000, 900_000),
        "currency": "USD",
        "people_concerned": die.randrange(100, 90_000),
        "due_on": date(2026, 10, 1) + timedelta(days=die.randrange(400)),
        "why_private": "Une chaîne du froid que le marché local n’offre pas.",
        "status": _label("need_status", die),
        "priority": die.randrange(1, 4),
    }


def _practitioner(prefix: str, office: str, number: int, die: Random, about: Organisation) -> Mapping[str, Any]:
    return {
        "practitioner_id": f"{prefix}-U{number:04d}",
        "office": office,
        "role": "Chargée des partenariats",
        "language": _label("language", die),
        "consent": die.choice(("Oui", "Non")),
        "topics": "nutrition; cantines",
        "champion": die.choice(("Oui", "Non")),
        "mentor": die.choice(("Oui", "Non")),
        "joined_on": date(2022, 1, 1) + timedelta(days=die.randrange(900)),
    }
