"""The facts of the fictional portfolio, as plain records: offices, partners, agreements and the day each is known."""

import csv
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal
from functools import cache
from typing import TypeAlias

import schema
import settings
from data.demo import HERE, TODAY

Value: TypeAlias = str | int | float | Decimal | bool | date | None
Row: TypeAlias = dict[str, Value]

#: Statuses an agreement goes through before anyone signs, each with the days before signature it lasts from.
BEFORE_SIGNATURE = ((25, "signature"), (70, "review"), (140, "development"))
#: Agreements that rest began to within so many days; one office in so many keeps no date of a state.
SUSPENDED_WITHIN, UNDATED = 120, 6
#: An ended agreement's accounts close so many days after.
CLOSED_AFTER = 210


@dataclass(frozen=True, eq=False)
class Office:
    """An office as a place where people write workbooks. `share` is its weight in its region's revenue."""

    code: str
    prefix: str
    kind: str
    region: str
    lang: str
    currency: str
    share: float
    plan: float
    city: str
    places: tuple[str, ...]
    name: dict[str, str]

    @property
    def is_country(self) -> bool:
        """Whether the office serves one country."""
        return self.kind == "country"

    def bureau_on(self, day: date) -> str:
        """The bureau the office answered to on that day; itself when it is a bureau or headquarters."""
        if not self.is_country:
            return self.code
        spans = (office for office in settings.organisation("demo").offices if office.code == self.code)
        return next(str(span.bureau) for span in spans if span.valid_from <= day <= span.valid_to)


@cache
def offices() -> dict[str, Office]:
    """Every office by code. `region` is the bureau it answered to in 2023, which keeps Southern Africa together."""
    known = {office.code: office for office in reversed(settings.organisation("demo").offices)}
    with (HERE / "offices.csv").open(encoding="utf-8", newline="") as lines:
        return {row["office"]: _office(row, known[row["office"]]) for row in csv.DictReader(lines)}


def _office(row: dict[str, str], known: settings.Office) -> Office:
    return Office(
        code=row["office"],
        prefix=row["prefix"],
        kind=known.kind,
        region=known.bureau or known.code,
        lang=row["lang"],
        currency=row["currency"],
        share=float(row["share"]),
        plan=float(row["plan"]),
        city=row["city"],
        places=tuple(part for part in row["regions"].split("|") if part) or (row["city"],),
        name=known.name,
    )


@dataclass(frozen=True)
class Partner:
    """Someone who gives, or may give."""

    partner_id: str
    name: str
    org_type: str
    sub_type: str
    income_source: str
    hq_country: str
    industry: str | None
    scope: str
    lead_office: str
    parent_name: str | None = None
    confidential: bool = False
    vendor_no: str | None = None

    def row(self) -> Row:
        """The partner as a row of the workbook."""
        return dict(self.__dict__)


@dataclass(frozen=True)
class Gain:
    """Revenue confirmed on one day, in USD: a whole unconditional agreement, or a part whose condition was met."""

    on: date
    usd: float


@dataclass(frozen=True)
class Agreement:
    """One agreement, with the revenue it confirms. `amount` is in `currency`; `gains` in USD."""

    agreement_id: str
    partner_id: str
    office: str
    source: str
    title: str
    agreement_type: str
    area: str
    modality: str
    signed_on: date | None
    starts_on: date
    planned_end_on: date
    amount: float
    currency: str
    conditional: bool
    earmarking: str
    gains: tuple[Gain, ...]
    country_shares: str
    sdg_shares: str
    place: str
    dac_code: str
    csp_outcome: str | None
    delegation: str
    owner: str
    known_on: date
    ended_on: date | None = None
    end_reason: str | None = None
    pass_through: str = "none"
    is_counted: bool = True
    need_ids: tuple[str, ...] = ()
    origin_shares: str | None = None
    description: str | None = None
    last_status: str | None = None
    facts: dict[str, Value] = field(default_factory=dict)

    @property
    def ends_on(self) -> date:
        """The day it really ended, else the day it should."""
        return self.ended_on or self.planned_end_on

    def shares(self) -> list[tuple[str, float]]:
        """The countries it serves, each with its share of the whole."""
        parts = [part.split(" ") for part in self.country_shares.split("; ")]
        return [(code, float(share) / 100) for code, share in parts]

    def status_on(self, day: date) -> str:
        """Where the agreement stood on that day."""
        if self.signed_on is None or day < self.signed_on:
            return self._status_before_signature(day)
        if self.ended_on and day > self.ended_on:
            return self._status_after_end(day)
        if day > self.planned_end_on:
            return "expired"
        if self.last_status and day >= TODAY - timedelta(days=SUSPENDED_WITHIN):
            return self.last_status
        return "signed" if day < self.starts_on else "active"

    def _status_before_signature(self, day: date) -> str:
        if self.signed_on is None:
            return self.last_status or "development"
        wait = (self.signed_on - day).days
        return next(status for days, status in (*BEFORE_SIGNATURE, (9999, "development")) if wait <= days)

    def _status_after_end(self, day: date) -> str:
        if self.last_status == "terminated":
            return "terminated"
        return "closed" if (day - self.ends_on).days > CLOSED_AFTER else "ended"

    def _since(self, day: date) -> date | None:
        """The day it entered a state that no other date of the row tells; nothing where the office keeps none."""
        if self.signed_on is None and len(self.owner) % UNDATED:
            return self.known_on
        if self.status_on(day) == "suspended" and len(self.title) % UNDATED:
            return TODAY - timedelta(days=SUSPENDED_WITHIN - 3 * len(self.title))
        return None

    def row(self, day: date) -> Row:
        """The agreement as a row of the workbook, as it stood on that day."""
        is_signed = self.signed_on is not None and self.signed_on <= day
        is_over = self.ended_on is not None and self.ended_on <= day
        return {
            "agreement_id": self.agreement_id,
            "partner_id": self.partner_id,
            "title": self.title,
            "description": self.description,
            "agreement_type": self.agreement_type,
            "status": self.status_on(day),
            "status_since": self._since(day),
            "signed_on": self.signed_on if is_signed else None,
            "starts_on": self.starts_on,
            "planned_end_on": self.planned_end_on,
            "ended_on": self.ended_on if is_over else None,
            "amount": self.amount,
            "currency": self.currency,
            "conditional": self.conditional,
            "earmarking": self.earmarking,
            "pass_through": self.pass_through,
            "counted_by": self.office,
            "is_counted": self.is_counted,
            "origin_shares": self.origin_shares,
            "country_shares": self.country_shares,
            "sdg_shares": self.sdg_shares,
            "dac_code": self.dac_code,
            "csp_outcome": self.csp_outcome,
            "context_fit": self.facts.get("context_fit"),
            "activity_area": self.area,
            "modality": self.modality,
            "delegation": self.delegation,
            "need_ids": "; ".join(self.need_ids) or None,
            "practices": self.facts.get("practices"),
            "end_reason": self.end_reason if is_over else None,
            "owner": self.owner,
        }


@dataclass(frozen=True)
class Filed:
    """A row of any other sheet, with the office that sends it and the day it could first be known."""

    office: str
    known_on: date
    row: Row


@dataclass
class Portfolio:
    """Everything there is to tell, before anyone writes it down."""

    partners: list[Partner]
    agreements: list[Agreement]
    filed: dict[str, list[Filed]] = field(default_factory=dict)

    def file(self, table: str, sender: str, known_on: date, /, **row: Value) -> Row:
        """Add one row of a sheet. Raises KeyError when the schema has no such column."""
        unknown = set(row) - set(schema.TABLES[table].columns)
        if unknown:
            raise KeyError(f"{table} has no column {', '.join(sorted(unknown))}")
        self.filed.setdefault(table, []).append(Filed(sender, known_on, row))
        return row

    def names(self) -> dict[str, tuple[str, str]]:
        """The giver's name and the area of each agreement."""
        partners = {partner.partner_id: partner.name for partner in self.partners}
        return {one.agreement_id: (partners[one.partner_id], one.area) for one in self.agreements}

    def rows(self, table: str, office: str, day: date) -> Iterator[Row]:
        """The rows of one sheet as that office knew them on that day."""
        if table == "partner":
            yield from (partner.row() for partner in self.partners if partner.lead_office == office)
        elif table == "agreement":
            mine = (one for one in self.agreements if one.office == office and one.known_on <= day)
            yield from (one.row(day) for one in mine)
        else:
            mine_filed = (one for one in self.filed.get(table, ()) if one.office == office and one.known_on <= day)
            yield from (dict(one.row) for one in mine_filed)
