"""Who sends which workbook, when, and what was known on that day."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from data.demo import EARLY, RESENT, SILENT, TODAY, dice
from data.demo.agreements import people_words
from data.demo.habits import Habit, file_name, habit, words
from data.demo.money import Rate, later, rates
from data.demo.portfolio import Office, Portfolio, Row, offices
from data.demo.workbook import Content
from schema import choice_label

#: Sheets in the order of the template; the second group comes from bureaux and headquarters.
OF_COUNTRIES = (
    "partner", "agreement", "flow", "result", "need", "opportunity", "target", "in_kind", "evaluation",
    "milestone_risk", "visibility", "due_diligence", "corrective_action", "practitioner",
    "waiver",
)  # fmt: skip
#: What tells how an office works and what becomes of its partnerships; sent with the whole, never repeated.
BESIDES = (
    "follow_up", "participation", "location", "work_plan", "staffing", "support_request", "content", "consultation",
    "sstc_institution", "delivery", "chain_link", "capacity", "stakeholder", "shared_register", "team_pulse",
    "plan_check", "issue", "partnership_view", "learning", "suggestion", "pilot", "leader_evidence",
)  # fmt: skip
OF_BUREAUX = (
    "offer", "exchange", "portal_event", "example", "note", "regional_profile", "investment", "south_south",
    "joint_programme", "strategy_action", "forum_commitment", "mechanism_meeting", "board_question",
)  # fmt: skip
#: What a workbook sent again next quarter may repeat: rows with a key of their own.
REPEATED = tuple(name for name in OF_COUNTRIES if name not in ("in_kind", "practitioner"))
#: Columns that are blank until the day they tell.
TOLD_LATER = (
    "done_on", "shared_on", "verified_on", "replied_on", "solved_on", "left_on", "cleared_on", "closed_on",
    "answered_on", "changed_on", "told_on", "decided_on",
)  # fmt: skip
#: What is known only with such a day.
TOLD_WITH = {
    "done_on": ("result_holds", "local_capacity", "local_capacity_score", "supporter"),
    "solved_on": ("satisfaction", "outcome"),
    "answered_on": ("answer", "reason", "figure"),
    "changed_on": ("change",),
    "decided_on": ("decision", "why", "evidence"),
    "cleared_on": ("first_time_right", "url"),
}
SECOND_QUARTER = (date(2026, 4, 1), date(2026, 6, 30))
THIRD_QUARTER = (date(2026, 7, 1), TODAY)
#: Offices whose workbook came after the fortnight they had.
LATE = ("IRQ", "YEM", "SSD", "VEN", "MMR")


@dataclass(frozen=True)
class Envelope:
    """One workbook to write: by whom, for which quarter, extracted when, and whether it replaces or is replaced."""

    office: Office
    start: date
    end: date
    extracted_on: date
    version: int
    is_replaced: bool
    name: str

    @property
    def period(self) -> str:
        """2026-Q3."""
        return f"{self.end.year}-Q{self.end.month // 3}"


def envelopes() -> Iterator[Envelope]:
    """Every workbook of the offices, in the order of their codes."""
    for office in sorted(offices().values(), key=lambda office: office.code):
        if office.code == "RBJ":
            continue
        die = dice("sending", office.code)
        if office.code in EARLY or office.code in SILENT:
            yield _envelope(office, SECOND_QUARTER, later(SECOND_QUARTER[1], die.randint(2, 13)))
        if office.code in SILENT:
            continue
        sent = later(TODAY, die.randint(18, 24) if office.code in LATE else die.randint(1, 13))
        if office.code in RESENT:
            sent = later(TODAY, die.randint(1, 3))
            yield _envelope(office, THIRD_QUARTER, sent, is_replaced=True)
            yield _envelope(office, THIRD_QUARTER, later(sent, die.randint(2, 6)), version=2)
        else:
            yield _envelope(office, THIRD_QUARTER, sent)


def _envelope(
    office: Office, quarter: tuple[date, date], sent: date, version: int = 1, is_replaced: bool = False
) -> Envelope:
    name = file_name(habit(office), quarter[1].year, quarter[1].month // 3) + ("_v1" if is_replaced else "")
    return Envelope(office, quarter[0], quarter[1], sent, version, is_replaced, f"{name}.xlsx")


def content(portfolio: Portfolio, envelope: Envelope) -> Content:
    """What that office writes in that workbook."""
    office, is_early = envelope.office, envelope.end < TODAY
    names: tuple[str, ...] = OF_COUNTRIES + BESIDES + (() if office.is_country else OF_BUREAUX)
    if is_early and office.code not in SILENT:
        names = REPEATED
    senders = (office.code, "RBJ") if office.code == "RBN" else (office.code,)
    tables = {name: _rows(portfolio, name, senders, envelope.end) for name in names}
    if is_early and office.code not in SILENT:
        _earlier_amounts(tables["agreement"])
    if envelope.is_replaced:
        _before_correction(tables)
    return Content(meta(envelope), {name: rows for name, rows in tables.items() if rows}, envelope.period)


def _rows(portfolio: Portfolio, table: str, senders: tuple[str, ...], day: date) -> list[dict[str, Any]]:
    rows = [_as_known(row, day) for sender in senders for row in portfolio.rows(table, sender, day)]
    return _flows(portfolio, rows, habit(offices()[senders[0]])) if table == "flow" else rows


def _flows(portfolio: Portfolio, rows: list[dict[str, Any]], style: Habit) -> list[dict[str, Any]]:
    """Flows in the office's order — Lomé puts the newest agreements first — with givers' names where it likes them."""
    if style.by_date:
        rows.sort(key=lambda row: (row["date"], row["flow_id"]))
    if style.office.code == "TGO":
        rows.sort(key=lambda row: row["date"])
        rows.sort(key=lambda row: row["agreement_id"], reverse=True)
    if style.names_givers:
        names = portfolio.names()
        for row in rows:
            giver, area = names[row["agreement_id"]]
            row |= {"partner_name": giver, "area_name": choice_label("activity_area", area, style.lang)}
    return rows


def _as_known(row: Row, day: date) -> dict[str, Any]:
    """The row without what happened after that day."""
    known: dict[str, Any] = dict(row)
    for name in TOLD_LATER:
        told = known.get(name)
        if isinstance(told, date) and told > day:
            known |= dict.fromkeys((name, *(other for other in TOLD_WITH.get(name, ()) if other in known)))
    if isinstance(known.get("stage_since"), date) and known["stage_since"] > day:
        known |= {"stage": "contact", "stage_since": known["first_contact_on"], "loss_reason": None}
        known |= {"manual_probability": None, "probability_reason": None}
    return known


def _earlier_amounts(agreements: list[dict[str, Any]]) -> None:
    """The last running agreement of the list was smaller before its amendment of July."""
    running = [row for row in agreements if row["status"] == "active" and row["amount"] and not row["conditional"]]
    if running:
        running[-1]["amount"] = round(running[-1]["amount"] * 0.9, 2)


def _before_correction(tables: dict[str, list[dict[str, Any]]]) -> None:
    """What the first version got wrong: a receipt ten times too large, and a fortnight of receipts forgotten."""
    receipts = [row for row in tables["flow"] if row["kind"] == "receipt"]
    if receipts:
        receipts[-1]["amount"] = round(receipts[-1]["amount"] * 10, 2)
        lost = {row["flow_id"] for row in receipts[-4:-1]}
        tables["flow"] = [row for row in tables["flow"] if row["flow_id"] not in lost]


def meta(envelope: Envelope) -> Row:
    office = envelope.office
    die = dice("meta", office.code)
    return {
        "schema_version": "1.0",
        "office": office.code,
        "period_start": envelope.start,
        "period_end": envelope.end,
        "extracted_on": envelope.extracted_on,
        "author": f"{die.choice(people_words()['authors'][office.lang])}, {office.city}",
        "email": f"partenariats.{office.code.lower()}@example.org",
        "language": office.lang,
        "default_currency": office.currency,
        "status": "provisional" if envelope.is_replaced or die.random() < 0.12 else "final",
        "comment": words()["comments"][office.lang],
    }


def rate_rows(until: date) -> list[dict[str, Any]]:
    """The rates headquarters has published by that day, as rows of a sheet."""
    return [_rate_row(rate) for rate in rates() if rate.valid_from <= until]


def _rate_row(rate: Rate) -> dict[str, Any]:
    return {
        "currency": rate.currency,
        "valid_from": rate.valid_from,
        "units_per_usd": rate.units_per_usd,
        "source": "Fictional rates for the demonstration",
    }


def rate_envelopes() -> Iterator[Envelope]:
    """Headquarters' workbooks of exchange rates, sent after each quarter; their spans replace no quarter's workbook."""
    for name, (_, last) in (("HQ_exchange_rates_Q2.xlsx", SECOND_QUARTER), ("HQ_exchange_rates.xlsx", THIRD_QUARTER)):
        yield Envelope(offices()["HQ"], date(2023, 1, 1), last, later(last, 1), 1, False, name)
