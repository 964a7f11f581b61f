"""What the warehouse knew before this load: keys, rates, dates, and which files to look at again."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

import pyarrow as pa

import schema
import store
from etl import produce, rates
from etl.match import Known
from etl.settle import Background
from etl.versions import Fetch
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
    fetch: Fetch | None = None
    leaving_out: set[str] = field(default_factory=set)

    def background(self) -> Background:
        """The same questions as `settle` asks them."""
        return Background(
            self.keys,
            self.rates,
            lambda organisation: self.days(organisation, "agreement", "agreement_id", "signed_on"),
            lambda organisation: self.days(organisation, "need", "need_id", "declared_on"),
            lambda organisation: produce.settled_offices(organisation) is not None,
            self.amounts,
        )

    def amounts(self, organisation: str, table: str) -> dict[str, tuple[int, float]]:
        """{office: (how many amounts stand, the largest in US dollars)} of the rows its own workbooks sent."""
        rows = self.query(
            f"select submission.office, count(*), max(abs(accepted_{table}.amount_usd)) from accepted_{table}"
            f" join submission on submission.submission_id = accepted_{table}.submission_id"
            f" where accepted_{table}.organisation = $organisation and submission.office is not null"
            f" and accepted_{table}.known_to = $open and accepted_{table}.amount_usd <> 0"
            " and not submission.submission_id = any($ids) group by 1",
            {"organisation": organisation, "open": OPEN_END, **self._others()},
        ).rows
        return {office: (count, float(largest)) for office, count, largest in rows}

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

    def rates(self, currencies: Sequence[str] | None = None) -> pa.Table:
        """Every rate ever accepted of these currencies, of all without them (rates.COLUMNS)."""
        if self.fetch is None:
            return rates.COLUMNS.empty_table()
        of = "" if currencies is None else " and currency = any($currencies)"
        found = self.fetch(
            "select accepted_exchange_rate.organisation, family, known_from as known_on, currency, valid_from,"
            " units_per_usd from accepted_exchange_rate join submission using (submission_id)"
            f" where not submission_id = any($ids){of}",
            self._others() | ({} if currencies is None else {"currencies": list(currencies) or [""]}),
        )
        return found.cast(rates.COLUMNS)

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

    def unread(self) -> set[str]:
        """The content hashes of files that could not be read when they came."""
        return self._files(
            "select submission_id from finding where starts_with(rule, 'file-') and severity = 'error'", {}
        )

    def waiting_for(self, keys: Iterable[str], currencies: Mapping[str, date]) -> set[str]:
        """Hashes of loaded files some of whose rows wait for one of these keys, or were valued without these rates."""
        if not self.query("select 1 from submission limit 1", None).rows:
            return set()
        rates = {"currencies": list(currencies), "days": list(currencies.values())}
        hashes = self._files(
            "select submission_id from finding where rule in ('unknown-reference', 'waits', 'share-reference')"
            " and json_extract_string(details, '$.code') = any($keys)",
            {"keys": sorted(set(keys)) or [""]},
        )
        if not currencies:
            return hashes
        hashes |= self._files(
            "select submission_id from finding where rule = 'no-rate'"
            " and json_extract_string(details, '$.currency') = any($currencies)",
            {"currencies": list(currencies)},
        )
        for table in schema.TABLES.values():
            for column in table.money():
                hashes |= self._files(_valued_otherwise(table, column), rates)
        return hashes

    def _files(self, submissions: str, params: Mapping[str, Any]) -> set[str]:
        """The content hashes of the submissions a question names."""
        sql = f"select content_sha256 from submission where submission_id in ({submissions})"
        return {row[0] for row in self.query(sql, params).rows}


def _valued_otherwise(table: schema.Table, column: schema.Column) -> str:
    """Submissions with rows whose amount was converted on or after the first day of a fresh rate of its currency."""
    day = f"valued.{column.on}" if column.on else "null"
    return (
        f"select valued.submission_id from accepted_{table.name} as valued"
        " join submission as sent on sent.submission_id = valued.submission_id"
        " join (select unnest($currencies::varchar[]) as currency, unnest($days::date[]) as since) as fresh"
        f" on fresh.currency = valued.{column.currency}"
        f" where valued.{column.name}_usd_basis = 'rate'"
        f" and coalesce({day}, sent.period_end, sent.known_on) >= fresh.since"
    )
