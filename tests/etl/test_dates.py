"""Dates are read as their writer meant them, or held with both readings."""

from datetime import date, datetime

import pytest

import schema
from etl import dates
from etl.book import cells
from etl.tidy import Reading, Tidied, proved_order, tidy

VALUE_DATE = schema.TABLES["flow"].columns["date"]
PLANNED_END = schema.TABLES["agreement"].columns["planned_end_on"]


def read(*values: object, column: schema.Column = VALUE_DATE, **how: object) -> Tidied:
    return tidy(column, cells(values), Reading("fr", **how))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2026-12-31", date(2026, 12, 31)),
        ("2026-12-31 00:00:00", date(2026, 12, 31)),
        ("2026/12/31", date(2026, 12, 31)),
        ("20261231", date(2026, 12, 31)),
        ("31/12/2026", date(2026, 12, 31)),
        ("31.12.2026", date(2026, 12, 31)),
        ("31-12-26", date(2026, 12, 31)),
        ("31/12/24", date(2024, 12, 31)),
        ("12/31/2026", date(2026, 12, 31)),
        ("5/5/2026", date(2026, 5, 5)),
        ("14 février 2026", date(2026, 2, 14)),
        ("1er mars 2026", date(2026, 3, 1)),
        ("14-févr.-26", date(2026, 2, 14)),
        ("lundi 14 août 2026", date(2026, 8, 14)),
        ("14 Feb 2026", date(2026, 2, 14)),
        ("Feb 14, 2026", date(2026, 2, 14)),
        ("March 3rd, 2026", date(2026, 3, 3)),
        ("14 de febrero de 2026", date(2026, 2, 14)),
        ("2 sept. 2026", date(2026, 9, 2)),
    ],
)
def test_a_date_is_read_in_three_languages(text: str, day: date) -> None:
    found = dates.read(text)
    assert found is not None
    assert (found.value, found.other) == (day, None)


@pytest.mark.parametrize("text", ["bientôt", "2026", "13/13/2026", "32/01/2026", "T5 2026", "abc 12 2026", "S1 0000"])
def test_what_is_no_date_is_not_taken_for_one(text: str) -> None:
    assert dates.read(text) is None


@pytest.mark.parametrize("text", ["T1 2026", "Q1 2026", "2026-Q1", "2026 T1", "1er trimestre 2026", "1T 2026"])
def test_a_quarter_is_a_period(text: str) -> None:
    found = dates.read(text)
    assert found is not None
    assert (found.value, found.last) == (date(2026, 1, 1), date(2026, 3, 31))


def test_a_period_opens_or_closes_what_its_column_says_and_is_a_warning() -> None:
    opening, closing = read("T1 2026"), read("mars 2026", column=PLANNED_END)
    assert opening.values.to_pylist() == [date(2026, 1, 1)]
    assert closing.values.to_pylist() == [date(2026, 3, 31)]
    assert [problem.rule for problem in (*opening.problems, *closing.problems)] == ["date-of-a-period"] * 2


def test_a_column_that_proves_its_order_decides_its_doubtful_dates() -> None:
    assert read("03/04/2026", "31/12/2026").values.to_pylist() == [date(2026, 4, 3), date(2026, 12, 31)]
    assert read("03/04/2026", "12/31/2026").values.to_pylist() == [date(2026, 3, 4), date(2026, 12, 31)]


def test_a_date_nothing_decides_is_held_with_both_readings() -> None:
    tidied = read("03/04/2026", datetime(2026, 1, 31))
    assert tidied.values.to_pylist() == [None, date(2026, 1, 31)]
    (problem,) = tidied.problems
    assert (problem.rule, problem.at) == ("date-in-doubt", 0)
    assert problem.details == {"first_day": "2026-04-03", "second_day": "2026-03-04"}


def test_a_column_that_proves_both_orders_decides_nothing() -> None:
    tidied = read("31/12/2026", "12/31/2026", "03/04/2026")
    assert tidied.values.to_pylist() == [date(2026, 12, 31), date(2026, 12, 31), None]


def test_the_other_dates_of_a_sheet_decide_for_a_column_that_proves_nothing() -> None:
    columns = [cells(("03/04/2026",)), cells(("31/12/2026",))]
    assert proved_order(columns, "fr") == "day"
    assert read("03/04/2026", order="day").values.to_pylist() == [date(2026, 4, 3)]
    assert proved_order([cells(("12/31/2026",))], "fr") is None
    assert proved_order([cells(("12/31/2026",))], "en") == "month"


def test_a_day_that_does_not_exist_is_held() -> None:
    (problem,) = read("31/02/2026").problems
    assert (problem.rule, problem.details) == ("impossible-date", {"day": 31, "month": 2, "year": 2026})
    assert read("29/02/2024").values.to_pylist() == [date(2024, 2, 29)]


def test_serial_numbers_are_days_in_both_of_excels_calendars() -> None:
    assert read(45000.0, 46023.0).values.to_pylist() == [date(2023, 3, 15), date(2026, 1, 1)]
    assert read(45000.0, is_1904=True).values.to_pylist() == [date(2027, 3, 16)]
    assert [problem.rule for problem in read(12.0, 20261231.0).problems] == ["not-a-date"]


def test_a_date_out_of_any_partnership_s_time_is_held() -> None:
    tidied = read("01/13/2026", date(6760, 1, 1), "1899-01-01")
    assert [problem.rule for problem in tidied.problems] == ["date-too-far", "date-too-far"]
    assert tidied.values.to_pylist() == [date(2026, 1, 13), None, None]
