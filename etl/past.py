"""What the warehouse knew before this load: keys, rates, dates, and which files to look at again."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

import schema
import store
from etl import produce
from etl.match import Known
from etl.settle import Background
from settings import OPEN_END

Query = Callable[[str, Mapping[str, Any] | None], store.Table]

#: What a person reads for a row that others refer to.
_NAMED = {
    "partner": "name",
    "agreement": "title",
    "need": "title",
    "opportunity": "opportunity_id",
    "office": "name_en",
}


def _nothing(sql: str, params: Mapping[str, Any] | None = None) -> store.Table:
    return store.Table((), [])


@dataclass
class Past:
    """Questions to the warehouse as it stands; submissions being read again count as not there."""

    query: Query = _nothing
    leaving_out: set[str] = field(default_factory=set)

    def background(self) -> Background:
        """The same questions as `settle` asks them."""
        return Background(
            self.keys,
            self.rates,
            lambda organisation: self.days(organisation, "agreement", "agreement_id", "signed_on"),
            lambda organisation: self.days(organisation, "need", "need_id", "declared_on"),
            lambda organisation: produce.settled_offices(organisation) is not None,
        )

    def _others(self) -> dict[str, Any]:
        return {"ids": sorted(self.leaving_out) or [""]}

    def keys(self, organisation: str, table: str, key: str) -> Known:
        """Every key ever accepted, with the identities of the submissions that bear it, and the newest name."""
        name = _NAMED.get(table, key)
        found = Known()
        rows = self.query(
            f"select accepted_{table}.{key}, submission.identity, any_value(accepted_{table}.{name})"
            f" from accepted_{table} join submission on submission.submission_id = accepted_{table}.submission_id"
            f" where accepted_{table}.organisation = $organisation and not submission.submission_id = any($ids)"
            " group by all",
            {"organisation": organisation, **self._others()},
        ).rows
        for value, identity, named in rows:
            found.add(value, identity, named)
        return found

    def rates(self) -> list[tuple]:
        """(organisation, day known, currency, valid_from, units per USD) of every rate ever accepted."""
        return self.query(
            "select organisation, known_from, currency, valid_from, units_per_usd from accepted_exchange_rate"
            " where not submission_id = any($ids)",
            self._others(),
        ).rows

    def days(self, organisation: str, table: str, key: str, day: str) -> dict[str, date]:
        """{key: day} of the rows that stand."""
        return dict(
            self.query(
                f"select {key}, {day} from accepted_{table} where organisation = $organisation and known_to = $open"
                f" and {day} is not null and not submission_id = any($ids)",
                {"organisation": organisation, "open": OPEN_END, **self._others()},
            ).rows
        )

    def received(self) -> dict[str, str]:
        """{content hash: submission} of every file loaded."""
        return dict(self.query("select content_sha256, submission_id from submission", None).rows)

    def waiting_for(self, keys: Iterable[str], currencies: Mapping[str, date]) -> set[str]:
        """Hashes of loaded files some of whose rows wait for one of these keys, or were valued without these rates."""
        found = self.query(
            "select distinct submission.content_sha256 from finding"
            " join submission on submission.submission_id = finding.submission_id"
            " where finding.rule in ('unknown-reference', 'waits', 'share-reference')"
            " and json_extract_string(finding.details, '$.code') = any($keys)",
            {"keys": sorted(set(keys)) or [""]},
        ).rows
        hashes = {row[0] for row in found}
        for currency, since in currencies.items():
            hashes |= self._valued_otherwise(currency, since)
        return hashes

    def _valued_otherwise(self, currency: str, since: date) -> set[str]:
        hashes = {
            row[0]
            for row in self.query(
                "select distinct submission.content_sha256 from finding"
                " join submission on submission.submission_id = finding.submission_id"
                " where finding.rule = 'no-rate' and json_extract_string(finding.details, '$.currency') = $currency",
                {"currency": currency},
            ).rows
        }
        for table in schema.TABLES.values():
            for column in table.money():
                day = f"valued.{column.on}" if column.on else "null"
                hashes |= {
                    row[0]
                    for row in self.query(
                        f"select distinct submission.content_sha256 from accepted_{table.name} as valued"
                        " join submission on submission.submission_id = valued.submission_id"
                        f" where valued.{column.name}_usd_basis = 'rate' and valued.{column.currency} = $currency"
                        f" and coalesce({day}, submission.period_end, submission.known_on) >= $since",
                        {"currency": currency, "since": since},
                    ).rows
                }
        return hashes
