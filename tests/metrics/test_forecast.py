"""The forecast keeps its word: its band holds four times out of five, and every door gives the same figure."""

import math
from pathlib import Path

import numpy as np
import pytest

import metrics
from metrics.forecast import Forecast, forecast, past, predict, student, student_share
from metrics.supposing import Scenario

DEMO = {"organisation": "demo"}
#: A season with a strong December, as private giving has it.
SEASON = (0.08, 0.06, 0.10, 0.08, 0.07, 0.10, 0.06, 0.055, 0.075, 0.07, 0.11, 0.14)


def _history(chance: np.random.Generator, gifts: float, swing: float, years: int) -> dict[str, float]:
    """A portfolio that never was: gifts arrive at random by season, log-normal in size, and years differ in level."""
    monthly, level = {}, 1.0
    for year in range(2020, 2021 + years):
        for number, share in enumerate(SEASON, start=1):
            count = chance.poisson(12 * gifts * level * share)
            monthly[f"{year}-{number:02d}"] = float(chance.lognormal(12, swing, count).sum())
        level *= 1 + chance.normal(0.1, 0.15)
    return monthly


@pytest.mark.parametrize(
    ("gifts", "swing", "years", "month"), [(20, 0.8, 3, 9), (20, 0.8, 3, 6), (20, 1.2, 2, 9), (60, 1.0, 4, 6)]
)
def test_an_80_percent_band_covers_75_to_85_percent(gifts: float, swing: float, years: int, month: int) -> None:
    chance, held, below, tries = np.random.default_rng(7), 0, 0, 600
    for _ in range(tries):
        monthly = _history(chance, gifts, swing, years)
        last = 2020 + years
        actual = sum(usd for when, usd in monthly.items() if when.startswith(str(last)))
        told = predict(monthly, f"{last}-{month:02d}")
        assert told is not None and told.low is not None and told.high is not None
        held += told.low <= actual <= told.high
        below += actual < told.low
    assert 0.75 <= held / tries <= 0.85
    assert 0.06 <= below / tries <= 0.15, "about one time in ten on either side"


def _even(years: range, usd: float) -> dict[str, float]:
    return {f"{year}-{number:02d}": usd for year in years for number in range(1, 13)}


def test_a_year_like_the_others_ends_like_them_without_a_doubt() -> None:
    told = predict(_even(range(2023, 2027), 10.0), "2026-09")
    assert told is not None
    assert (told.confirmed, told.to_come, told.expected) == (90, (10, 10, 10), 120)
    assert told.dispersion == pytest.approx(0)
    assert (told.low, told.high) == (pytest.approx(120), pytest.approx(120))
    assert told.chance_of(119) == 1 and told.chance_of(121) == 0


def test_months_after_the_one_asked_are_not_read() -> None:
    monthly = _even(range(2023, 2026), 10.0) | {f"2026-{number:02d}": 20.0 for number in range(1, 13)}
    assert predict(monthly, "2026-06") == predict(
        {when: usd for when, usd in monthly.items() if when <= "2026-06"}, "2026-06"
    )


def test_without_a_whole_past_year_nothing_is_forecast() -> None:
    assert predict({"2025-03": 5.0, "2026-01": 5.0}, "2026-01") is None
    assert predict(_even(range(2025, 2026), 10.0), "2026-02") is None, "nothing came this year yet"


def test_a_year_reported_in_part_is_no_history() -> None:
    monthly = _even(range(2023, 2024), 1.0) | _even(range(2024, 2027), 10.0)
    told = predict(monthly, "2026-09")
    assert told is not None and told.years == (2024, 2025)


def test_one_past_year_and_two_months_make_no_band() -> None:
    chance = np.random.default_rng(1)
    monthly = {when: float(chance.gamma(4)) for when in _even(range(2025, 2027), 1.0)}
    told = predict(monthly, "2026-02")
    assert told is not None and told.low is None and told.high is None and told.chance_of(10_000) is None


def test_the_band_is_never_below_what_is_confirmed_and_widens_with_the_months_left() -> None:
    monthly = _history(np.random.default_rng(3), 20, 1.0, 3)
    told = predict(monthly, "2023-06")
    assert told is not None and told.low is not None and told.low > told.confirmed
    widths = [high - low for _, low, high in told.path() if low is not None and high is not None]
    assert widths == sorted(widths)
    assert told.path()[-1] == (told.expected, told.low, told.high)


def test_the_chance_of_a_plan_agrees_with_the_band() -> None:
    told = predict(_history(np.random.default_rng(5), 20, 1.0, 3), "2023-08")
    assert told is not None and told.low is not None and told.high is not None
    assert told.chance_of(told.low) == pytest.approx(0.9, abs=0.002)
    assert told.chance_of(told.high) == pytest.approx(0.1, abs=0.002)


@pytest.mark.parametrize(("share", "freedom", "quantile"), [(0.9, 5, 1.4759), (0.9, 19, 1.3277), (0.975, 10, 2.2281)])
def test_student_s_quantiles_are_those_of_the_tables(share: float, freedom: int, quantile: float) -> None:
    assert student(share, freedom) == pytest.approx(quantile, abs=0.003)
    assert student_share(quantile, freedom) == pytest.approx(share, abs=0.003)


# Scenarios ------------------------------------------------------------------------------------------------------------


def _told() -> Forecast:
    found = predict(_even(range(2023, 2026), 10.0) | {f"2026-{number:02d}": 10.0 for number in range(1, 8)}, "2026-07")
    assert found is not None
    return found


def test_a_lost_partner_takes_its_share_of_what_is_to_come_only() -> None:
    assert _told().under(Scenario(lost_share=0.2)).expected == pytest.approx(70 + 50 * 0.8)


def test_ninety_days_late_moves_three_months_beyond_december() -> None:
    late = _told().under(Scenario(delay_months=3))
    assert late.to_come == (0, 0, 0, 10, 10)
    october = predict(_even(range(2023, 2027), 10.0), "2026-10")
    assert october is not None and october.under(Scenario(delay_months=3)).expected == 100


def test_a_pipeline_cannot_take_away_more_than_is_to_come() -> None:
    assert _told().under(Scenario(pipeline_lost_usd=20)).expected == pytest.approx(100)
    assert _told().under(Scenario(pipeline_lost_usd=999)).expected == 70


# The same figure at every door ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "where", [DEMO, {**DEMO, "bureau": "RBD"}, {**DEMO, "bureau_now": "RBN", "lose": "three", "pipeline": 25}]
)
def test_what_is_asked_and_what_is_explained_are_one_figure(demo_warehouse: Path, where: dict[str, str]) -> None:
    told, _ = forecast(where, warehouse=demo_warehouse)
    names = ["forecast_revenue", "forecast_low", "forecast_high", "plan_chance"]
    asked = {name: metrics.ask(name, where=where, warehouse=demo_warehouse).value(name) for name in names}
    assert told is not None
    assert asked == {
        "forecast_revenue": pytest.approx(told.expected, abs=0.006),
        "forecast_low": pytest.approx(told.low, abs=0.006),
        "forecast_high": pytest.approx(told.high, abs=0.006),
        "plan_chance": pytest.approx(told.chance, abs=1e-6),
    }


def test_a_supposition_takes_the_portfolio_s_own_share_and_a_wrong_one_is_refused(demo_warehouse: Path) -> None:
    def end(**supposed: str) -> float:
        where = {**DEMO, "bureau": "RBD", **supposed}
        return metrics.ask("forecast_revenue", where=where, warehouse=demo_warehouse).value("forecast_revenue") or 0.0

    told, _ = forecast({**DEMO, "bureau": "RBD"}, warehouse=demo_warehouse)
    assert told is not None
    first = {**DEMO, "bureau": "RBD", "year": told.year}
    share = metrics.ask("top1_share", where=first, warehouse=demo_warehouse).value("top1_share")
    assert end() - end(lose="first") == pytest.approx((share or 0) * (told.expected - told.confirmed), abs=0.02)
    where = {**DEMO, "lose": "first"}
    by_bureau = metrics.ask("forecast_revenue", "bureau", where, warehouse=demo_warehouse).by("bureau")
    assert by_bureau["RBD"] == end(lose="first"), "each bureau loses its own first donor"
    with pytest.raises(metrics.WrongValue, match="first, three, ten"):
        end(lose="nobody")


def test_it_stands_on_confirmed_revenue_and_the_plan_of_the_year(demo_warehouse: Path) -> None:
    told, record = forecast(DEMO, warehouse=demo_warehouse)
    assert told is not None
    year = {**DEMO, "year": told.year}
    asked = metrics.ask(["actual_to_date", "plan_value"], where=year, warehouse=demo_warehouse)
    assert told.confirmed == pytest.approx(asked.value("actual_to_date"), abs=0.05)
    assert told.plan == pytest.approx(asked.value("plan_value"), abs=0.05)
    for one in record:
        whole = metrics.ask("confirmed_revenue", where={**DEMO, "year": one.told.year}, warehouse=demo_warehouse)
        assert one.actual == pytest.approx(whole.value("confirmed_revenue"), abs=0.05)
        assert one.error is not None and math.isclose(one.error, (one.actual - one.told.expected) / one.actual)


def test_the_record_uses_only_what_came_before_each_year() -> None:
    monthly = _history(np.random.default_rng(9), 20, 0.8, 3)
    for one in past(monthly, 2023):
        assert max(one.told.years) < one.told.year
    assert [(one.told.year, one.told.month) for one in past(monthly, 2023)] == [
        (year, month) for year in (2021, 2022) for month in (3, 6, 9)
    ]
