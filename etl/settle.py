"""The judgement that needs every file: dollars, references, and what one table says about another."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from etl import crossing, match, misplaced, money, rates
from etl.checking import HELD, WARNED
from etl.portfolio import Portfolio, Rows, in_order, positions
from etl.rules import severity
from etl.tidy import split_shares

_EPOCH = date(1970, 1, 1)


@dataclass(frozen=True)
class Background:
    """What the warehouse knows before this load."""

    keys: match.WarehouseKeys
    rates: Callable[[Sequence[str]], pa.Table]
    signatures: Callable[[str], Mapping[str, date]]
    declarations: Callable[[str], Mapping[str, date]]
    settled: Callable[[str], bool]
    amounts: crossing.History = lambda organisation, table: {}


@dataclass
class Settled:
    """US dollars found while settling: {(table, column): how many and where they are known}."""

    dollars: dict[tuple[str, str], money.Valued] = field(default_factory=dict)


def settle(portfolio: Portfolio, background: Background) -> Settled:
    """Judge all rows of a load together, tables in the order in which they refer to one another."""
    settled = Settled()
    cache: match.Cache = {}
    crossing.keys_once(portfolio)
    known = _rates(portfolio, background)
    for name in in_order(portfolio.tables):
        rows = portfolio.tables[name]
        if not len(rows):
            continue
        _value(portfolio, rows, known, settled)
        match.match(portfolio, name, background.keys, background.settled, cache)
    crossing.days_to_come(portfolio)
    crossing.said_done_to_come(portfolio)
    crossing.out_of_scale(portfolio, settled.dollars, background.amounts)
    _receipts(portfolio, background)
    _needs(portfolio, background)
    crossing.said_once(portfolio)
    misplaced.say(portfolio)
    return settled


def _organisations(portfolio: Portfolio) -> list[str]:
    return sorted({submission.organisation for submission in portfolio.submissions})


def _rates(portfolio: Portfolio, background: Background) -> dict[str, money.Rates]:
    """Each organisation's rates for the currencies of this load: the warehouse's, and those that come with it."""
    known = [background.rates(_currencies(portfolio)), *arriving_rates(portfolio)]
    everybody = rates.Known(pa.concat_tables(known))
    return {organisation: everybody.of(organisation) for organisation in _organisations(portfolio)}


def arriving_rates(portfolio: Portfolio) -> list[pa.Table]:
    """The rates that come with this load (rates.COLUMNS), as one table; no table where none comes."""
    rows = portfolio.tables.get("exchange_rate")
    if rows is None or not len(rows):
        return []
    kept = np.flatnonzero(rows.fates < HELD)
    of = [portfolio.submissions[number] for number in portfolio.submission_of(rows)[kept].tolist()]
    told = [
        pa.array([each.organisation for each in of], pa.string()),
        pa.array([each.family for each in of], pa.string()),
        pa.array([each.known_on for each in of], pa.date32()),
        *(rows.values[name].take(pa.array(kept)) for name in ("currency", "valid_from", "units_per_usd")),
    ]
    return [pa.table(told, schema=rates.COLUMNS)]


def _currencies(portfolio: Portfolio) -> list[str]:
    """The currencies of the amounts of this load."""
    found: set[str] = set()
    for rows in portfolio.tables.values():
        for column in rows.table.money():
            found.update(code for code in pc.unique(rows.values[column.currency or ""]).to_pylist() if code)
    return sorted(found - {"USD"})


def _value(portfolio: Portfolio, rows: Rows, known: dict[str, money.Rates], settled: Settled) -> None:
    """The dollars of every money column of a table; an amount without a rate holds its row."""
    submissions = portfolio.submission_of(rows)
    fallback = np.array([(each.fallback_day() - _EPOCH).days for each in portfolio.submissions])[submissions]
    organisations = np.array([each.organisation for each in portfolio.submissions], dtype=object)[submissions]
    for column in rows.table.money():
        assert column.currency is not None
        published = rows.values.get("amount_in_usd") if column.name == "amount" else None
        amount, currency = rows.values[column.name], rows.values[column.currency]
        on = rows.values[column.on] if column.on else pa.nulls(len(rows), pa.date32())
        valued = None
        for organisation in sorted(set(organisations)):
            within = organisations == organisation
            only = amount if within.all() else pc.if_else(pa.array(within), amount, None)
            stated = published if published is None or within.all() else pc.if_else(pa.array(within), published, None)
            found = money.value(only, currency, on, fallback, known[organisation], stated)
            valued = found if valued is None else _merged(valued, found)
        assert valued is not None
        settled.dollars[rows.table.name, column.name] = valued
        for at in np.flatnonzero(valued.lacking & (rows.fates < HELD)).tolist():
            code = currency[at].as_py()
            day = on[at].as_py() or portfolio.submissions[submissions[at]].fallback_day()
            place = column.currency if portfolio.was_sent(rows, at, column.currency) else column.name
            portfolio.say(rows, at, place, "no-rate", severity("no-rate"), {"currency": code, "date": str(day)})
            portfolio.hold(rows, at, HELD)


def _merged(first: money.Valued, second: money.Valued) -> money.Valued:
    """Two organisations' values of one column side by side."""
    return money.Valued(
        np.where(second.known, second.ten_thousandths, first.ten_thousandths),
        first.known | second.known,
        np.where(second.known, second.rate, first.rate),
        pc.coalesce(second.basis, first.basis),
        first.lacking | second.lacking,
        pc.coalesce(second.rate_from, first.rate_from),
        pc.coalesce(second.rate_origin, first.rate_origin),
    )


def _receipts(portfolio: Portfolio, background: Background) -> None:
    """Money received before its agreement was signed comes in with a warning."""
    flows = portfolio.tables.get("flow")
    if flows is None or not len(flows):
        return
    signed = _days(portfolio, "agreement", "agreement_id", "signed_on", background.signatures)
    keys = flows.values["agreement_id"]
    encoded = pc.dictionary_encode(keys)
    known = pa.array([signed.get(key) for key in encoded.dictionary.to_pylist()], pa.date32())
    before = pc.less(flows.values["date"], known.take(encoded.indices))
    wrong = pc.and_(before, pc.equal(flows.values["kind"], "receipt"))
    suspects = positions(wrong)
    own = _own_signatures(portfolio) if suspects else {}
    submissions = portfolio.submission_of(flows)
    for at in suspects:
        in_same_file = own.get((int(submissions[at]), keys[at].as_py()))
        if in_same_file and in_same_file <= flows.values["date"][at].as_py():
            continue
        details = {"agreement": keys[at].as_py(), "signed": str(signed[keys[at].as_py()])}
        rule = "receipt-before-signature"
        portfolio.say(flows, at, "date", rule, severity(rule), details)
        portfolio.hold(flows, at, WARNED)


def _own_signatures(portfolio: Portfolio) -> dict[tuple[int, str], date]:
    """{(submission, agreement): signature day}: a state of a register is compared with itself, not with a later one."""
    rows = portfolio.tables.get("agreement")
    if rows is None or not len(rows):
        return {}
    keys = zip(portfolio.submission_of(rows).tolist(), rows.values["agreement_id"].to_pylist(), strict=True)
    return dict(zip(keys, rows.values["signed_on"].to_pylist(), strict=True))


def _days(
    portfolio: Portfolio, table: str, key: str, day: str, known: Callable[[str], Mapping[str, date]]
) -> dict[str, date]:
    """{key: day} of a table's accepted rows, in the warehouse and in this load; of two files the later one's."""
    found: dict[str, date] = {}
    for organisation in _organisations(portfolio):
        found |= known(organisation)
    rows = portfolio.tables.get(table)
    if rows is not None and len(rows):
        sent = np.array([each.known_on.toordinal() for each in portfolio.submissions])
        order = pa.array(np.argsort(sent[portfolio.submission_of(rows)], kind="stable"))
        pairs = zip(*(rows.values[name].take(order).to_pylist() for name in (key, day)), strict=True)
        found |= {each: when for each, when in pairs if each is not None and when is not None}
    return found


def _needs(portfolio: Portfolio, background: Background) -> None:
    """Needs an agreement names must exist; one declared after the signature did not drive it, and is noted."""
    rows = portfolio.tables.get("agreement")
    if rows is None or not len(rows):
        return
    declared = _days(portfolio, "need", "need_id", "declared_on", background.declarations)
    linked = pc.is_valid(rows.values["need_ids"])
    for at in positions(linked):
        if rows.fates[at] >= HELD:
            continue
        signed = rows.values["signed_on"][at].as_py()
        for need, _ in split_shares(rows.values["need_ids"][at].as_py()):
            if need not in declared:
                rule, details = "share-reference", {"code": need, "table": "need"}
                portfolio.hold(rows, at, WARNED)
            elif signed and declared[need] > signed:
                rule, details = (
                    "need-after-signature",
                    {"need": need, "declared": str(declared[need]), "signed": str(signed)},
                )
            else:
                continue
            portfolio.say(rows, at, "need_ids", rule, severity(rule), details)
