"""Numbers are read as their writer meant them, or held with both readings."""

from decimal import Decimal

import pytest

import schema
from etl import numbers
from etl.book import cells
from etl.tidy import Reading, Tidied, tidy

AMOUNT = schema.TABLES["flow"].columns["amount"]


def read(*values: object, lang: str = "fr") -> Tidied:
    return tidy(AMOUNT, cells(values), Reading(lang))


def told(tidied: Tidied) -> list[float | None]:
    return [None if value is None else float(value) for value in tidied.values.to_pylist()]


@pytest.mark.parametrize(
    ("text", "value", "currency"),
    [
        ("1 234,50", "1234.50", None),
        ("1\u202f234\u202f567,89", "1234567.89", None),
        ("1\u00a0234,5", "1234.5", None),
        ("1.234,50", "1234.50", None),
        ("1,234.50", "1234.50", None),
        ("1'234.50", "1234.50", None),
        ("2,000,000", "2000000", None),
        ("1,00,000", "100000", None),
        ("(1 234)", "-1234", None),
        ("-5", "-5", None),
        ("−5", "-5", None),
        ("5-", "-5", None),
        ("+7", "7", None),
        ("0,125", "0.125", None),
        ("1,2 M$", "1200000", "USD"),
        ("12 k€", "12000", "EUR"),
        ("$1,234.50", "1234.50", "USD"),
        ("45 000 000 XOF", "45000000", "XOF"),
        ("45 000 000 FCFA", "45000000", "XOF"),
        ("USD 96 400", "96400", "USD"),
        ("12,5 millions de FCFA", "12500000", "XOF"),
        ("3 milliards", "3000000000", None),
        ("(12,50 €)", "-12.50", "EUR"),
    ],
)
def test_a_number_is_read_whatever_its_dress(text: str, value: str, currency: str | None) -> None:
    number = numbers.read(text)
    assert number is not None
    assert (number.value, number.other, number.currency) == (Decimal(value), None, currency)


@pytest.mark.parametrize(
    "text", ["douze mille", "TG-2026-004", "12 34", "1.2.3", "abc", "12 zorkmids", "", "31/12/2026"]
)
def test_what_is_no_number_is_not_taken_for_one(text: str) -> None:
    assert numbers.read(text) is None


def test_a_number_in_words_is_proposed() -> None:
    assert numbers.in_words("douze mille") == 12_000
    assert numbers.in_words("two hundred and fifty thousand") == 250_000
    assert numbers.in_words("tres millones") == 3_000_000
    assert numbers.in_words("à préciser") is None


def test_a_column_that_shows_its_decimal_mark_decides_its_doubtful_numbers() -> None:
    assert told(read("1,234", "12,5")) == [1.234, 12.5]
    assert told(read("1,234", "12.5")) == [1234.0, 12.5]
    assert told(read("1.234", "1.234.567")) == [1234.0, 1234567.0]


def test_a_column_that_groups_by_threes_as_its_language_does_is_read_so() -> None:
    assert told(read("1.234", "12.500", "250.000", lang="es")) == [1234.0, 12500.0, 250000.0]
    assert told(read("1,234", "12,500", "250,000", lang="en")) == [1234.0, 12500.0, 250000.0]


@pytest.mark.parametrize("lang", ["fr", "en", "es"])
def test_a_number_nothing_decides_is_held_with_both_readings(lang: str) -> None:
    tidied = read("1,234", 5.0, lang=lang)
    assert told(tidied) == [None, 5.0]
    (problem,) = tidied.problems
    assert (problem.rule, problem.at) == ("number-in-doubt", 0)
    assert problem.details == {"first": 1234.0, "second": 1.234}


def test_a_column_that_proves_two_marks_decides_nothing() -> None:
    tidied = read("1,5", "1.5", "1,234")
    assert told(tidied) == [1.5, 1.5, None]
    assert [problem.rule for problem in tidied.problems] == ["number-in-doubt"]


def test_the_other_columns_of_a_sheet_decide_for_one_that_proves_nothing() -> None:
    assert told(tidy(AMOUNT, cells(("1,234",)), Reading("fr", mark=","))) == [1.234]


def test_blanks_and_their_words_are_no_numbers_and_no_errors() -> None:
    tidied = read(None, "", "-", "–", "n/a", "N/A", "s/o", "néant", 0.0)
    assert told(tidied) == [None] * 8 + [0.0]
    assert tidied.problems == ()


def test_a_cell_excel_could_not_compute_says_so() -> None:
    tidied = read("#REF!", "#DIV/0!", "=B2*C2", "douze mille")
    assert [problem.rule for problem in tidied.problems] == [
        "error-cell", "error-cell", "formula-without-value", "not-a-number",
    ]  # fmt: skip
    assert tidied.problems[-1].details == {"proposal": 12_000}


def test_decimals_are_exact() -> None:
    assert read(0.1 + 0.2, "79999999999999.9999", 1234567890.0625).values.to_pylist() == [
        Decimal("0.3000"), Decimal("79999999999999.9999"), Decimal("1234567890.0625"),
    ]  # fmt: skip
    assert [problem.rule for problem in read("1000000000000000").problems] == ["number-too-large"]


def test_a_long_column_of_texts_reads_as_a_short_one() -> None:
    texts = [f"{number}.{number % 100:02d}" for number in range(1000)]
    assert told(read(*texts)) == [float(text) for text in texts]


def test_percentages_are_fractions_on_the_scale_their_column_shows() -> None:
    share = next(
        column for known in schema.TABLES.values() for column in known.columns.values() if column.type == "percent"
    )
    hundred = tidy(share, cells((45.0, 100.0, "12 %")), Reading("fr"))
    assert hundred.values.to_pylist() == [0.45, 1.0, 0.12]
    assert [(problem.rule, problem.details) for problem in hundred.problems] == [("percent-scale", {"scale": "100"})]
    assert tidy(share, cells((0.45, 1.0)), Reading("fr")).values.to_pylist() == [0.45, 1.0]
    doubtful = tidy(share, cells((0.0, 1.0)), Reading("fr"))
    assert doubtful.values.to_pylist() == [0.0, None]
    assert [(problem.rule, problem.at) for problem in doubtful.problems] == [("percent-in-doubt", 1)]


def test_a_month_may_be_named() -> None:
    month = schema.TABLES["target"].columns["month"]
    assert tidy(month, cells(("mars", 4.0, "December", "agosto")), Reading("fr")).values.to_pylist() == [3, 4, 12, 8]
    assert [problem.rule for problem in tidy(month, cells((4.5,)), Reading("fr")).problems] == ["not-whole"]
