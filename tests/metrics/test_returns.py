"""What raising funds costs and brings, by hand on the tiny portfolio.

cost             of            partners it won               brought              received, in kind
KEN 2022  1 000  businesses    none                          0                    0
KEN 2023  6 000  foundations   P2, since 2023-06-15          60 000 in month 0,   91 500
                                                             31 500 in month 19
TGO 2025 25 000  businesses    P1, since 2025-03-10          100 000, then a      60 000
                                                             refund of 5 000
TGO 2026  4 000  any source    none                          0                    15 000 + 10 000 + 6 000
BEN 2026  2 500  individuals   P4, since 2026-05-20          12 500               10 000
"""

from pathlib import Path
from typing import Any

import pytest

import metrics
from metrics import forecast, returns


def by_year(tiny: Path, name: str) -> dict[Any, Any]:
    return metrics.ask(name, "year", warehouse=tiny).by("year")


def value(tiny: Path, name: str, **where: Any) -> float | None:
    return metrics.ask(name, where=where, warehouse=tiny).value(name)


def test_a_cohort_is_judged_once_its_months_are_over_and_one_that_won_nobody_returned_nothing(tiny: Path) -> None:
    # Of 2022 and 2023, over at 12 and 24 months: 60 000 and 91 500 for 7 000; at 36 months 2022 alone is over.
    assert by_year(tiny, "roi_12") == {2022: 0, 2023: 10, 2025: None, 2026: None}
    assert by_year(tiny, "roi_24") == {2022: 0, 2023: 15.25, 2025: None, 2026: None}
    assert by_year(tiny, "roi") == {2022: 0, 2023: None, 2025: None, 2026: None}
    assert value(tiny, "roi_24") == pytest.approx(91_500 / 7_000)


def test_the_return_to_date_adds_up_month_by_month(tiny: Path) -> None:
    told = metrics.ask("return_to_date", ["year", "lag"], warehouse=tiny).by("year", "lag")
    assert told == {
        (2022, 0): 0,
        (2023, 0): 10,
        (2023, 19): 5.25,
        (2025, 0): 4,
        (2025, 11): pytest.approx(-0.2),  # the refund of 5 March 2026, eleven whole months after 10 March 2025
        (2026, 0): pytest.approx(12_500 / 9_500),
        (2026, 2): pytest.approx(30_000 / 9_500),
    }
    assert value(tiny, "return_to_date", year=2025) == pytest.approx(3.8)


def test_a_cost_is_paid_back_in_the_month_its_partners_had_brought_it(tiny: Path) -> None:
    assert by_year(tiny, "payback_months") == {2022: None, 2023: 6, 2025: 3, 2026: 4}


def test_the_cost_of_a_dollar_keeps_to_offices_and_years_whose_cost_is_known(tiny: Path) -> None:
    assert by_year(tiny, "fundraising_cost") == {2022: 1_000, 2023: 6_000, 2025: 25_000, 2026: 9_500}
    assert by_year(tiny, "cost_per_dollar") == {
        2022: None,
        2023: pytest.approx(0.1),
        2025: pytest.approx(0.25),
        2026: pytest.approx(9_500 / (12_500 - 5_000 + 30_000)),
    }


def test_leverage_counts_cash_and_priced_gifts_and_only_the_ledger_verifies(tiny: Path) -> None:
    assert by_year(tiny, "leverage") == {2022: 0, 2023: 15.25, 2025: 2.4, 2026: pytest.approx(51_000 / 9_500)}
    assert value(tiny, "leverage_verified") == 0


def test_the_value_kept_is_a_ratio_of_sums(tiny: Path) -> None:
    # 2025: P1 60 000 and P2 36 500; of them P1 gives 40 000 in 2026. In 2025 P2 gives 36 500 after 36 600.
    assert value(tiny, "net_value_retention", year=2026) == pytest.approx(40_000 / 96_500)
    assert value(tiny, "net_value_retention", year=2025) == pytest.approx(36_500 / 36_600)
    assert value(tiny, "net_value_retention", year=2023) is None


def test_an_agreement_that_ended_half_a_year_ago_and_that_nothing_follows_is_not_renewed(tiny: Path) -> None:
    answer = metrics.ask("renewal_rate", warehouse=tiny)
    assert answer.parts("renewal_rate") == [(0, 1)]  # A2, ended 2025-12-31; A6 of the same partner is not signed


def test_the_pipeline_covers_what_the_plan_still_lacks(tiny: Path) -> None:
    # TGO: O3 weighs 10 000; the plan is 12 000 and −3 000 is confirmed by the accounts of September.
    assert value(tiny, "pipeline_coverage", office="TGO") == pytest.approx(10_000 / 15_000)
    # In all: plan 12 000 + 36 000 + 12 000, confirmed 37 500. Benin is there with its newest plan.
    assert value(tiny, "pipeline_coverage") == pytest.approx(10_000 / 22_500)
    # KEN: O5 is stalled and weighs nothing; 30 000 confirmed of 36 000.
    assert value(tiny, "pipeline_coverage", office="KEN") == 0
    assert returns.coverage({"weighted": [5], "plan": [10], "confirmed": [10]}) is None


def test_the_median_cycle_counts_open_cases_as_far_as_they_were_seen(tiny: Path) -> None:
    # O1 is signed on day 334 and was seen longest: by then every other one had left, so S falls from 1 to 0.
    assert value(tiny, "cycle_days") == 334
    assert value(tiny, "cycle_days", office="KEN") is None


def test_kaplan_and_meier_by_hand() -> None:
    # Days 10+, 20, 20, 30+, 40, 50+: S = 1 − 2/5 = 0.6 on day 20, × (1 − 1/2) = 0.3 on day 40.
    cases = {"days_run": [10, 20, 30, 40, 50], "is_signed": [False, True, False, True, False], "n": [1, 2, 1, 1, 1]}
    assert list(returns.survival(cases)) == [(20, pytest.approx(0.6)), (40, pytest.approx(0.3))]
    assert returns.median_days(cases) == 40


def test_what_is_given_beside_money_is_counted_by_agreement(tiny: Path) -> None:
    # Active: A1 (goods and expertise), A3 (data), A4 (nothing).
    assert metrics.ask("non_financial_share", warehouse=tiny).parts("non_financial_share") == [(2, 3)]


def test_the_forecast_is_judged_six_months_before_the_end() -> None:
    # 120 a year, then 15 a month: at the end of June 2025 one forecasts 180, and 190 come; 2024 was told exactly.
    months = [f"{year}-{number:02d}" for year in (2023, 2024, 2025) for number in range(1, 13)]
    brought = [10] * 24 + [15] * 11 + [25]
    found = {"month": [*months, "2026-01"], "is_to_date": [True] * 37, "actual": [*brought, 5], "plan": [0] * 37}
    assert forecast.judged(found) == [0, pytest.approx(10 / 190)]
    assert forecast.error(found) == forecast.bias(found) == pytest.approx(5 / 190)
