"""Choices, flags, shares and texts are read in three languages, by label, code or other spelling."""

import pytest

import schema
from etl.book import cells
from etl.tidy import Reading, Tidied, split_shares, tidy

AGREEMENT = schema.TABLES["agreement"].columns
FLOW = schema.TABLES["flow"].columns


def read(column: schema.Column, *values: object) -> Tidied:
    return tidy(column, cells(values), Reading("fr", "demo"))


def test_a_choice_is_known_by_label_code_or_other_spelling_in_any_language() -> None:
    tidied = read(AGREEMENT["status"], "Terminé", "ended", "Finalizado", "3", "terminée", " EN COURS ", None, "-")
    assert tidied.values.to_pylist() == ["ended"] * 5 + ["active", None, None]
    assert tidied.problems == ()


def test_an_unknown_choice_proposes_the_nearest() -> None:
    (problem,) = read(AGREEMENT["status"], "Clôturré").problems
    assert (problem.rule, problem.details) == ("not-in-list", {"list": "agreement_status", "nearest": "closed"})


def test_countries_and_currencies_are_known_by_name_or_code() -> None:
    assert read(FLOW["country"], "TGO", "Togo", "TG", "Côte d’Ivoire").values.to_pylist() == [
        "TGO",
        "TGO",
        "TGO",
        "CIV",
    ]
    assert read(FLOW["currency"], "XOF", "FCFA", "€", "US dollars").values.to_pylist() == ["XOF", "XOF", "EUR", "USD"]


def test_an_office_is_known_by_code_or_name() -> None:
    assert read(AGREEMENT["counted_by"], "TGO", "Togo", "tgo").values.to_pylist() == ["TGO"] * 3
    assert [problem.rule for problem in read(AGREEMENT["counted_by"], "Atlantide").problems] == ["not-in-list"]


def test_flags_are_yes_no_x_or_blank() -> None:
    tidied = read(AGREEMENT["conditional"], "Oui", "sí", "Yes", "X", "non", "No", None, "peut-être")
    assert tidied.values.to_pylist() == [True, True, True, True, False, False, False, None]
    assert [(problem.rule, problem.at) for problem in tidied.problems] == [("not-a-flag", 7)]
    assert read(AGREEMENT["is_counted"], None, "non").values.to_pylist() == [True, False]


@pytest.mark.parametrize(
    ("text", "shares"),
    [
        ("TGO 70; BEN 30", "TGO 70; BEN 30"),
        ("Togo 70 %, Bénin 30 %", "TGO 70; BEN 30"),
        ("TGO: 70 / BEN: 30", "TGO 70; BEN 30"),
        ("TGO (70); BEN (30)", "TGO 70; BEN 30"),
        ("TGO 0,7; BEN 0,3", "TGO 70; BEN 30"),
        ("Togo", "TGO 100"),
        ("TGO 33; BEN 33; NER 33", "TGO 33; BEN 33; NER 33"),
    ],
)
def test_shares_are_read_however_they_are_written(text: str, shares: str) -> None:
    tidied = read(AGREEMENT["country_shares"], text)
    assert (tidied.values.to_pylist(), tidied.problems) == ([shares], ())


def test_shares_that_are_not_a_whole_are_said() -> None:
    tidied = read(AGREEMENT["country_shares"], "TGO 60; BEN 30", "TGO 70; BEN 40", "TGO; BEN", "Wakambia 100")
    assert [(problem.rule, problem.at) for problem in tidied.problems] == [
        ("shares-sum", 0), ("shares-sum", 1), ("shares-missing", 2), ("not-in-list", 3),
    ]  # fmt: skip


def test_goals_and_needs_keep_the_numbers_of_their_names() -> None:
    assert read(AGREEMENT["sdg_shares"], "2.3 60; 4 40", "2.3", "17").values.to_pylist() == [
        "2.3 60; 4 40",
        "2.3",
        "17",
    ]
    assert read(AGREEMENT["need_ids"], "B-0012; B-0031 40").values.to_pylist() == ["B-0012; B-0031 40"]
    assert split_shares("B-0012; B-0031 40") == [("B-0012", None), ("B-0031", 40.0)]
    assert split_shares("ODD (obligatoire)") == [("ODD (obligatoire)", None)]


def test_a_long_text_is_kept_and_said() -> None:
    tidied = read(AGREEMENT["title"], "x" * 200, " court ")
    assert tidied.values.to_pylist() == ["x" * 200, "court"]
    assert [(problem.rule, problem.at) for problem in tidied.problems] == [("too-long", 0)]
