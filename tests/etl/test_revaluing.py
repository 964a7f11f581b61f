"""Dollars by day of knowledge: a flow is worth what the rates known that day made of it, whatever came first."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

import etl
import metrics
import store
from tests.etl.conftest import FLOW, meta, office, table, write

#: The rows of the flow as they are kept: from when until when, dollars, rate.
KEPT = "select known_from, known_to, amount_usd, amount_rate from accepted_flow order by 1"
WORTH = "select amount_usd from core_flow"
SENT, RATED, REVISED, RESENT = date(2026, 10, 3), date(2026, 10, 5), date(2026, 10, 20), date(2026, 10, 12)
OPEN = date(9999, 12, 31)
#: The last days on which the first rate, and the corrected amount, were all one knew.
FIRST, SECOND = date(2026, 10, 11), date(2026, 10, 19)


def togo(folder: Path, known: date, amount: float) -> Path:
    """A receipt in CFA francs on 15 March 2026, as the office sent it on a day."""
    flows = table("flow", FLOW | {"currency": "XOF", "amount": amount})
    return office(folder / f"togo-{known}.xlsx", meta(extracted=str(known)), flow=flows)


def rates(folder: Path, known: date, units: float, quarter: int, valid_from: date = date(2026, 1, 1)) -> Path:
    """The rate of the CFA franc, as headquarters sent it on a day."""
    told = table("exchange_rate", {"valid_from": valid_from, "units_per_usd": units})
    return write(folder / f"rates-{known}.xlsx", README=meta("HQ", quarter, str(known)), exchange_rate=told)


HISTORY = [
    (SENT, RATED, None, None),  # no rate of its day was known yet
    (RATED, RESENT, Decimal(2_000), 550.0),  # then the office corrects the amount: this row is restated no more
    (RESENT, REVISED, Decimal(4_000), 550.0),
    (REVISED, OPEN, Decimal(4_400), 500.0),
]


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """A flow; two days later its rate, 550; then the flow corrected; then the rate revised from mid-March, 500."""
    folder = tmp_path_factory.mktemp("revaluing")
    first, corrected = togo(folder, SENT, 1_100_000), togo(folder, RESENT, 2_200_000)
    return [first, rates(folder, RATED, 550, 1), corrected, rates(folder, REVISED, 500, 2, date(2026, 3, 10))]


@pytest.fixture(scope="module")
def house(files: list[Path]) -> Path:
    """The files loaded two by two, as they came."""
    return loaded(files[0].parent / "warehouse", files[:2], files[2:])


def history(warehouse: Path) -> list[tuple]:
    return store.reader(warehouse).query(KEPT).rows


def loaded(warehouse: Path, *goes: Sequence[Path]) -> Path:
    for paths in goes:
        etl.load(list(paths), warehouse, "demo")
    return warehouse


def test_a_revision_is_known_from_its_day_and_history_stays(house: Path) -> None:
    assert history(house) == HISTORY
    worth = [store.reader(house, day).query(WORTH).rows[0][0] for day in (SENT, FIRST, SECOND, None)]
    assert worth == [None, 2_000, 4_000, 4_400]


def test_the_control_totals_close_to_the_cent(house: Path) -> None:
    told = "sum(accepted_usd), sum(read_usd - accepted_usd - held_usd - ignored_usd)"
    totals = store.reader(house).query(
        f"select {told} from submission_money join submission using (submission_id) where known_to = $open",
        {"open": OPEN},
    )
    assert totals.rows == [(Decimal(4_400), 0)]


def test_any_order_and_a_rebuild_give_the_same_history(files: list[Path], tmp_path: Path) -> None:
    warehouse = loaded(tmp_path / "warehouse", files[2:], files[:2])
    assert history(warehouse) == HISTORY
    etl.rebuild(warehouse, "demo")
    assert history(warehouse) == HISTORY


def test_the_restatement_names_the_rate(house: Path) -> None:
    def causes(since: date, until: date | None) -> dict[str, Decimal]:
        told = metrics.restate("cash_received", {}, since, until, warehouse=house)
        return {cause: usd for cause, usd in told.causes.items() if usd}

    assert causes(SECOND, None) == {"rate": Decimal(400)}
    assert causes(SENT, FIRST) == {"rate": Decimal(2_000)}


def test_the_lineage_shows_the_rate_and_the_day_it_became_known(house: Path) -> None:
    for day, rate, known in ((None, 500.0, REVISED), (SECOND, 550.0, None), (FIRST, 550.0, RATED)):
        (source,) = metrics.trace("cash_received", as_of=day, warehouse=house).sources
        assert (source.rate, source.rate_known_on) == (rate, known)
