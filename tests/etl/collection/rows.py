"""Rows of each core table as an office fills them in: right values, in its own language, and faults to plant."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random
from typing import Any

import schema

#: How numbers are typed where they are text: grouping sign, decimal sign.
MARKS = {"fr": ("\u202f", ","), "en": (",", "."), "es": (".", ",")}
OFFICES = ("TGO", "BEN", "SEN", "MLI", "GHA")
COUNTRIES = ("TGO", "BEN", "SEN", "MLI", "GHA", "CIV")
CURRENCIES = ("XOF", "USD", "EUR", "GHS")
MONTHS = {
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(),  # noqa: SIM905
    "en": "January February March April May June July August September October November December".split(),  # noqa: SIM905
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(),  # noqa: SIM905
}
#: Columns of each table that a sheet shows, besides those it needs.
SHOWN = {
    "partner": ("partner_id", "name", "org_type", "hq_country", "scope", "lead_office", "confidential"),
    "agreement": (
        "agreement_id", "partner_id", "title", "agreement_type", "status", "signed_on", "starts_on", "planned_end_on",
        "amount", "currency", "conditional", "earmarking", "counted_by", "country_shares", "sdg_shares",
        "activity_area", "modality", "owner",
    ),
    "flow": ("flow_id", "agreement_id", "kind", "date", "amount", "currency", "source"),
    "result": (
        "agreement_id", "indicator", "level", "defined_by", "direction", "accumulation", "baseline", "target", "actual",
        "period", "place", "people", "women",
    ),
    "need": (
        "need_id", "office", "country", "declared_on", "title", "sdg", "kind", "required_amount", "currency", "due_on",
        "why_private", "status", "priority",
    ),
    "opportunity": (
        "opportunity_id", "partner_id", "stage", "stage_since", "first_contact_on", "expected_amount", "currency",
        "expected_signature_on", "owner",
    ),
    "target": ("office", "year", "metric", "month", "value", "currency", "vintage"),
}  # fmt: skip
KEYS = {
    "partner": "P-{:03d}",
    "agreement": "TG-2026-{:03d}",
    "flow": "F-{:04d}",
    "need": "B-{:04d}",
    "opportunity": "O-{:03d}",
}


@dataclass(frozen=True)
class Fault:
    """A fault to plant: in which column, what is typed there, which rules may say so; `row` changes others with it."""

    table: str
    column: str
    value: Any
    rules: frozenset[str]
    row: Callable[[dict[str, Any]], dict[str, Any]] = lambda row: {}


def _fault(table: str, column: str, value: Any, *rules: str, **row: Any) -> Fault:
    return Fault(table, column, value, frozenset(rules), lambda _: row)


FAULTS = (
    _fault("flow", "amount", "douze mille", "not-a-number"),
    _fault("flow", "amount", "à confirmer", "not-a-number"),
    _fault("flow", "amount", None, "required"),
    _fault("flow", "amount", "n/a", "required-nothing"),
    _fault("flow", "amount", "#REF!", "error-cell"),
    _fault("flow", "amount", "12 k€", "currency-conflict", currency="XOF"),
    _fault("flow", "date", "31/02/2026", "impossible-date"),
    _fault("flow", "date", "bientôt", "not-a-date"),
    _fault("flow", "date", None, "required"),
    _fault("flow", "kind", "Encaissemant", "not-in-list"),
    _fault("flow", "kind", "troc", "not-in-list"),
    _fault("flow", "currency", "VEF", "redenominated"),
    _fault("flow", "currency", "ZWL", "redenominated"),
    _fault("flow", "currency", "QQQ", "not-in-list"),
    _fault("flow", "agreement_id", None, "required"),
    _fault("flow", "amount", -5000, "negative-flow", kind="receipt"),
    _fault("agreement", "planned_end_on", date(2024, 1, 1), "order"),
    _fault("agreement", "country_shares", "TGO 70; BEN 20", "shares-sum"),
    _fault("agreement", "country_shares", "Wakambia 100", "not-in-list"),
    _fault("agreement", "sdg_shares", "18 100", "not-a-goal"),
    _fault("agreement", "amount", -1, "negative"),
    _fault("agreement", "amount", "voir annexe", "not-a-number"),
    _fault("agreement", "signed_on", None, "signature-missing", status="active"),
    _fault("agreement", "status", "Clôturré", "not-in-list"),
    _fault("agreement", "conditional", "peut-être", "not-a-flag"),
    _fault("agreement", "currency", None, "required", "currency-missing"),
    _fault("agreement", "counted_by", "Atlantide", "not-in-list"),
    _fault("agreement", "partner_id", None, "required"),
    _fault("agreement", "title", "x" * 160, "too-long"),
    _fault("partner", "name", "X", "name-too-short"),
    _fault("partner", "name", None, "required"),
    _fault("partner", "hq_country", "Atlantide", "not-in-list"),
    _fault("partner", "org_type", "zzz", "not-in-list"),
    _fault("need", "priority", 7, "out-of-range"),
    _fault("need", "due_on", date(2020, 1, 1), "order"),
    _fault("need", "kind", "rien", "not-in-list"),
    _fault("need", "declared_on", "32/13/2026", "not-a-date"),
    _fault("result", "women", 999_999, "part-exceeds-whole"),
    _fault("result", "people", -4, "negative"),
    _fault("result", "baseline", "faible", "not-a-number"),
    _fault("opportunity", "expected_amount", "#DIV/0!", "error-cell"),
    _fault("opportunity", "stage", "Gagnééé", "not-in-list"),
    _fault("target", "month", 13, "out-of-range"),
    _fault("target", "value", "cent mille environ", "not-a-number"),
)


def keyed(table: str, number: int) -> str:
    """The key of the n-th row of a table."""
    return KEYS[table].format(number + 1)


def row(table: str, number: int, lang: str, dice: Random) -> dict[str, Any]:
    """One right row, typed: text, numbers, days; choices by one of their names."""
    columns = schema.TABLES[table].columns
    made = {name: _value(columns[name], number, lang, dice) for name in SHOWN[table]}
    return made | _together(table, number, lang, dice)


def _value(column: schema.Column, number: int, lang: str, dice: Random) -> Any:
    if column.list == "country":
        code = dice.choice(COUNTRIES)
        return dice.choice((code, schema.countries()[code].label[lang]))
    if column.list == "currency":
        return dice.choice(CURRENCIES)
    if column.list:
        chosen = dice.choice(list(schema.choices(column.list).values()))
        return chosen.label[lang]
    if column.type == "flag":
        return dice.choice({"fr": ("oui", "non"), "en": ("yes", "no"), "es": ("sí", "no")}[lang])
    if column.type == "ref":
        table = (column.ref or "").partition(".")[0]
        return dice.choice(OFFICES) if table == "office" else keyed(table, dice.randrange(6))
    if column.type == "date":
        return date(2026, 1, 5) + timedelta(days=dice.randrange(250))
    if column.type == "decimal":
        return round(dice.uniform(1_000, 900_000), 2)
    if column.type == "integer":
        return dice.randrange(1, 4)
    return f"{column.label[lang]} {number + 1}"


def _together(table: str, number: int, lang: str, dice: Random) -> dict[str, Any]:
    """Values of a row that hang together."""
    start = date(2025, 1, 1) + timedelta(days=dice.randrange(300))
    if table == "partner":
        return {"partner_id": keyed(table, number), "name": f"Compagnie {chr(65 + number % 26)} & Cie"}
    if table == "agreement":
        status = dice.choice(("active", "signed", "development"))
        return {
            "agreement_id": keyed(table, number), "signed_on": start, "starts_on": start + timedelta(days=20),
            "planned_end_on": start + timedelta(days=700),
            "status": schema.choices("agreement_status")[status].label[lang],
            "country_shares": dice.choice(("TGO 70; BEN 30", "SEN", "Togo 60 %, Bénin 40 %")),
            "sdg_shares": dice.choice(("2.3 60; 4 40", "17", "2 50; 3 50")),
            "owner": dice.choice(("A. Koffi", "M. Diallo")),
        }  # fmt: skip
    if table == "flow":
        kind = dice.choice(("receipt", "instalment_due", "expenditure", "recognised"))
        return {"flow_id": keyed(table, number), "kind": schema.choices("flow_kind")[kind].label[lang]}
    if table == "result":
        return {
            "indicator": f"Indicateur {number + 1}", "period": f"2026-Q{1 + number % 3}", "place": "TGO",
            "people": 500 + number, "women": 200 + number, "agreement_id": keyed("agreement", number % 6),
        }  # fmt: skip
    if table == "need":
        return {"need_id": keyed(table, number), "declared_on": start, "due_on": start + timedelta(days=400)}
    if table == "opportunity":
        return {
            "opportunity_id": keyed(table, number), "first_contact_on": start, "stage_since": start + timedelta(days=9),
            "expected_signature_on": start + timedelta(days=90), "owner": "A. Koffi",
        }  # fmt: skip
    return {"office": "TGO", "year": 2026, "month": 1 + number % 12, "vintage": date(2026, 1, 1),
            "metric": list(schema.choices("target_metric").values())[number // 12].label[lang]}  # fmt: skip


def typed_number(value: float, lang: str) -> str:
    """A number as people type it: 1 234,50."""
    group, mark = MARKS[lang]
    whole, _, fraction = f"{value:,.2f}".partition(".")
    return f"{whole.replace(',', group)}{mark}{fraction}"


def typed_day(day: date, lang: str, how: str) -> str:
    """A day as people type it: 31/12/2026, 31 décembre 2026, 31-12-26."""
    if how == "words":
        month = MONTHS[lang][day.month - 1]
        return f"{day.day} de {month} de {day.year}" if lang == "es" else f"{day.day} {month} {day.year}"
    return {
        "slashes": f"{day:%d/%m/%Y}",
        "dots": f"{day:%d.%m.%Y}",
        "short": f"{day:%d-%m-%y}",
        "iso": f"{day:%Y-%m-%d}",
    }[how]
