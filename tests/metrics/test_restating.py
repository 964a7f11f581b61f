"""A figure on two days of knowledge: each dollar of the difference under one cause, closing to zero."""

import random
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

import metrics
from metrics.definitions import METRICS
from metrics.restating import Line, NotASum, _moved

MINE = {"organisation": "tiny", "year": 2026}
BEFORE, AFTER = date(2026, 10, 2), date(2026, 10, 20)


def moved(causes: Mapping[str, Decimal]) -> dict[str, float]:
    return {cause: float(amount) for cause, amount in causes.items() if amount}


def test_each_dollar_of_the_difference_has_one_cause(tiny: Path) -> None:
    found = metrics.restate("cash_received", MINE, BEFORE, warehouse=tiny)
    assert (found.before, found.after) == (Decimal("12000.00"), Decimal("35000.00"))
    assert moved(found.causes) == {"late": 5_000.0, "corrected": 18_000.0}
    assert [(each.cause, each.key, each.before, each.after) for each in found.rows] == [
        ("corrected", ("F4",), Decimal(2_000), Decimal(20_000)),
        ("late", ("F16",), Decimal(0), Decimal(10_000)),
        ("late", ("F5",), Decimal(0), Decimal(-5_000)),
    ]


def test_what_is_told_in_its_time_is_new_and_not_late(tiny: Path) -> None:
    found = metrics.restate("cash_received", MINE, date(2026, 4, 30), date(2026, 7, 15), warehouse=tiny)
    assert moved(found.causes) == {"new": 10_000.0}


def test_between_a_day_and_itself_nothing_moved(tiny: Path) -> None:
    found = metrics.restate("confirmed_revenue", MINE, BEFORE, BEFORE, warehouse=tiny)
    assert (found.after - found.before, moved(found.causes), found.rows) == (Decimal(0), {}, ())


def test_a_figure_that_adds_no_dollars_is_not_restated(tiny: Path) -> None:
    with pytest.raises(NotASum) as refused:
        metrics.restate("retention_rate", MINE, BEFORE, warehouse=tiny)
    assert "retention_rate" in refused.value.say("fr")


def _line(brings: str, amount: str, rate: float, day: date = date(2026, 3, 1)) -> Line:
    return Line(Decimal(brings), "f.xlsx", "FLUX", 2, "s", day, Decimal(amount), "XOF", rate, "rate")


def test_a_correction_and_a_rate_are_told_apart() -> None:
    both = _moved(("flow", "o", "F"), _line("1000", "560500", 560.5), _line("2242", "1121000", 500.0), AFTER, 15)
    assert [(each.cause, each.after - each.before) for each in both] == [
        ("corrected", Decimal("1000.00")),
        ("rate", Decimal("242.00")),
    ]
    (alone,) = _moved(("flow", "o", "F"), _line("1000", "560500", 560.5), _line("1121", "560500", 500.0), AFTER, 15)
    assert (alone.cause, alone.after - alone.before) == ("rate", Decimal("121"))


def test_a_row_that_did_not_change_but_brings_otherwise_was_read_otherwise() -> None:
    (found,) = _moved(("flow", "o", "F"), _line("1000", "1", 560.5), _line("600", "1", 560.5), AFTER, 15)
    assert found.cause == "read"


def test_the_waterfall_closes_to_zero_whatever_the_figure_and_the_days(demo_warehouse: Path) -> None:
    chance = random.Random(20260930)
    days = [date(2026, 7, 31), date(2026, 10, 6), date(2026, 10, 12), date(2026, 10, 18)]
    names = ["confirmed_revenue", "cash_received", "signed_value", "programme_year_revenue", "pledged"]
    assert set(names) <= set(METRICS)
    seen = 0
    for _ in range(12):
        since, until = sorted(chance.sample(days, 2))
        where = {"organisation": "demo", **chance.choice([{}, {"year": 2026}, {"bureau": "RBD"}])}
        name = chance.choice(names)
        found = metrics.restate(name, where, since, until, warehouse=demo_warehouse)
        assert found.before + sum(found.causes.values()) == found.after
        for day, told in ((since, found.before), (until, found.after)):
            asked = metrics.ask(name, where=where, as_of=day, warehouse=demo_warehouse).value(name) or 0
            assert float(told) == pytest.approx(asked, abs=0.011)
        seen += bool(moved(found.causes))
    assert seen > 3
