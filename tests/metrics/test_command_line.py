"""The command line answers what the screen answers; a wrong question gets one sentence and the nearest right word."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

import metrics
import words
from metrics.__main__ import main
from settings import ROOT

Captured = pytest.CaptureFixture[str]


def said(capsys: Captured, *arguments: str | Path) -> str:
    """What the command writes when all is well."""
    code = main([str(argument) for argument in arguments])
    written = capsys.readouterr()
    assert (code, written.err) == (0, "")
    return written.out


def refused(capsys: Captured, *arguments: str | Path) -> str:
    """The one sentence with which the command refuses."""
    code = main([str(argument) for argument in arguments])
    written = capsys.readouterr()
    assert (code, written.out) == (2, "")
    assert written.err.count("\n") == 1
    return written.err.strip()


def asked(capsys: Captured, tiny: Path, *arguments: str) -> list[dict]:
    return json.loads(said(capsys, "ask", *arguments, "--format", "json", "--warehouse", tiny))


# Answers --------------------------------------------------------------------------------------------------------------


def test_json_is_a_list_of_objects_keyed_by_breakdown_and_metric(capsys: Captured, tiny: Path) -> None:
    arguments = ["confirmed_revenue", "plan_attainment", "--by", "office", "--where", "year=2026"]
    assert asked(capsys, tiny, *arguments) == [
        {"office": "BEN", "confirmed_revenue": 10500.0, "plan_attainment": 1.1666666666666667},
        {"office": "KEN", "confirmed_revenue": 30000.0, "plan_attainment": 1.1111111111111112},
        {"office": "TGO", "confirmed_revenue": -3000.0, "plan_attainment": -0.5},
    ]


def test_json_of_what_does_not_apply_is_null(capsys: Captured, tiny: Path) -> None:
    assert asked(capsys, tiny, "retention_rate", "--where", "year=2020") == [{"retention_rate": None}]


@pytest.mark.parametrize(
    ("wanted", "answer"),
    [
        ("country=TGO", 57_000),
        ("country=TGO,BEN", 107_500),
        ("country=-", 6_000),
        ("country=", 6_000),
        ("country=TGO,-", 63_000),
        ("date=2025-01-01..2025-12-31", 131_500),
        ("date=2026-04-01..", 42_500),
        ("year=..2025", 191_500),
        ("month=2026-04..2026-05", 42_500),
    ],
)
def test_where_takes_a_value_a_list_a_range_or_nothing(capsys: Captured, tiny: Path, wanted: str, answer: int) -> None:
    assert asked(capsys, tiny, "confirmed_revenue", "--where", wanted) == [{"confirmed_revenue": answer}]


def test_several_filters_hold_together_and_a_column_named_twice_is_a_choice(capsys: Captured, tiny: Path) -> None:
    both = asked(capsys, tiny, "confirmed_revenue", "--where", "year=2026", "country=BEN")
    apart = asked(capsys, tiny, "confirmed_revenue", "--where", "country=BEN", "--where", "year=2026")
    assert both == apart == [{"confirmed_revenue": 10_500}]
    twice = asked(capsys, tiny, "confirmed_revenue", "--where", "country=TGO", "--where", "country=BEN")
    assert twice == [{"confirmed_revenue": 107_500}]


def test_options_may_come_before_the_name(capsys: Captured, tiny: Path) -> None:
    written = said(capsys, "ask", "--format", "json", "--warehouse", tiny, "signed_value")
    assert json.loads(written) == [{"signed_value": 277_000}]


def test_as_of_answers_with_what_was_known_then(capsys: Captured, tiny: Path) -> None:
    arguments = ["cash_received", "--where", "year=2026", "agreement_id=A1"]
    assert asked(capsys, tiny, *arguments) == [{"cash_received": 15_000}]
    assert asked(capsys, tiny, *arguments, "--as-of", "2026-10-02") == [{"cash_received": 2_000}]


def test_csv_carries_raw_values(capsys: Captured, tiny: Path) -> None:
    written = said(capsys, "ask", "signed_value", "--by", "year", "is_active", "--format", "csv", "--warehouse", tiny)
    assert written.splitlines() == [
        "year,is_active,signed_value",
        "2023,false,91500.0",
        "2025,false,",
        "2025,true,100000.0",
        "2026,true,85500.0",
        ",false,",
    ]


@pytest.mark.parametrize(
    ("lang", "table"),
    [
        (
            "fr",
            """
Pays         Recettes confirmées
───────────  ───────────────────
Bénin            10 500,00 $
Kenya            24 000,00 $
Togo             -3 000,00 $
non précisé       6 000,00 $
""",
        ),
        (
            "en",
            """
Country     Confirmed revenue
──────────  ─────────────────
Benin              $10,500.00
Kenya              $24,000.00
Togo               -$3,000.00
not stated          $6,000.00
""",
        ),
    ],
)
def test_a_table_is_aligned_and_speaks_the_reader_s_language(
    capsys: Captured, tiny: Path, lang: str, table: str
) -> None:
    written = said(
        capsys,
        "ask",
        "confirmed_revenue",
        "--by",
        "country",
        "--where",
        "year=2026",
        "--lang",
        lang,
        "--warehouse",
        tiny,
    )
    assert len({len(line) for line in written.splitlines()}) == 1
    assert [line.split() for line in written.splitlines()] == [line.split() for line in table.strip().splitlines()]


def test_a_share_of_few_cases_is_read_as_cases(capsys: Captured, tiny: Path) -> None:
    written = said(capsys, "ask", "due_diligence_validity", "--warehouse", tiny, "--lang", "fr")
    assert written.splitlines()[-1].strip() == "1 sur 3"
    written = said(capsys, "ask", "active_practitioners", "--warehouse", tiny, "--lang", "en")
    assert written.splitlines()[-1].strip() == "60.0%"


def test_the_command_line_says_what_the_screen_says(capsys: Captured, tiny: Path) -> None:
    for name in metrics.METRICS:
        assert asked(capsys, tiny, name) == metrics.ask(name, warehouse=tiny).records()


def test_a_trace_shows_the_cells_behind_a_figure(capsys: Captured, tiny: Path) -> None:
    arguments = ["trace", "cash_received", "--where", "country=TGO", "year=2026", "--warehouse", tiny]
    found = json.loads(said(capsys, *arguments, "--format", "json"))
    assert (found["metric"], found["total"], found["count"]) == ("cash_received", 9_000, 2)
    assert [(one["file"], one["cell"], one["received"], one["brings"]) for one in found["sources"]] == [
        ("Togo_T3-2026_v2.xlsx", "F3", "20000", 12_000),
        ("Togo_T3-2026_v2.xlsx", "F4", "-5000", -3_000),
    ]
    assert len(json.loads(said(capsys, *arguments, "--format", "json", "--limit", "1"))["sources"]) == 1
    table = said(capsys, *arguments, "--lang", "en").splitlines()
    assert table[0] == "Cash received: $9,000.00 · 2 rows received"
    assert table[2].split() == ["File", "Sheet", "Cell", "Column", "Value", "received", "Brings", "Rate", "Known", "on"]
    assert said(capsys, *arguments, "--format", "csv").splitlines()[1].startswith("Togo_T3-2026_v2.xlsx,TGO,")


def test_the_module_runs_as_a_command(tiny: Path) -> None:
    run = subprocess.run(
        [sys.executable, "-m", "metrics", "ask", "signed_value", "--format", "json", "--warehouse", str(tiny)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (run.returncode, run.stderr) == (0, "")
    assert json.loads(run.stdout) == [{"signed_value": 277_000}]


@pytest.mark.parametrize("lang", words.LANGUAGES)
def test_help_is_in_the_reader_s_language(capsys: Captured, lang: str) -> None:
    assert words.say("metrics-command-about", lang) in said(capsys, "--help", "--lang", lang)
    for command in ("ask", "trace"):
        written = "".join(said(capsys, command, "--help", "--lang", lang).split())
        for word in (command, "name", "where", "as-of", "format", "warehouse", "lang"):
            assert "".join(words.say(f"metrics-command-{word}", lang).split()) in written


# Refusals -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("lang", "sentence"),
    [
        (
            "fr",
            "Aucune mesure ne s’appelle «\u202frecieved\u202f». Vouliez-vous dire «\u202fcash_received\u202f»\u202f?",
        ),
        ("en", "No metric is called “recieved”. Did you mean “cash_received”?"),
        ("es", "Ninguna métrica se llama «recieved». ¿Quería decir «cash_received»?"),
    ],
)
def test_an_unknown_metric_names_the_nearest(capsys: Captured, tiny: Path, lang: str, sentence: str) -> None:
    assert refused(capsys, "ask", "recieved", "--lang", lang, "--warehouse", tiny) == sentence
    assert refused(capsys, "trace", "recieved", "--lang", lang, "--warehouse", tiny) == sentence


NOT = {
    "whole": "it takes a whole number such as 2026.",
    "date": "it takes a date such as 2026-09-30.",
    "number": "it takes a number such as 1234.5.",
}


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        ("--by contry", "out_revenue has no column “contry”. Did you mean “country”?"),
        ("--where yaer=2026", "out_revenue has no column “yaer”. Did you mean “year”?"),
        ("--where country=tgo", "No row bears “tgo” in the column “country”. Did you mean “TGO”?"),
        ("--where country=BEN,tgp year=1999", "No row bears “tgp” in the column “country”. Did you mean “TGO”?"),
        ("--where quarter=2026-Q5", "No row bears “2026-Q5” in the column “quarter”. Did you mean “2026-Q2”?"),
        ("--where year=20x6", f"The column “year” cannot be “20x6”; {NOT['whole']}"),
        ("--where year=99999999999", f"The column “year” cannot be “99999999999”; {NOT['whole']}"),
        ("--where date=2026-02-30", f"The column “date” cannot be “2026-02-30”; {NOT['date']}"),
        ("--where date=hier..demain", f"The column “date” cannot be “hier”; {NOT['date']}"),
        ("--where confirmed_usd=much", f"The column “confirmed_usd” cannot be “much”; {NOT['number']}"),
        ("--where confirmed_usd=nan", f"The column “confirmed_usd” cannot be “nan”; {NOT['number']}"),
        ("--where country", "“country” is not a filter; write COLUMN=VALUE, for example country=TGO."),
        ("--as-of 2026-02-30", "“2026-02-30” is not a date. Did you mean 2026-02-28?"),
        ("--as-of 30/09/2026", "“30/09/2026” is not a date. Did you mean 2026-09-30?"),
        ("--as-of", "The option --as-of takes a value."),
        ("--format jsn", "“jsn” is not a choice of --format. Did you mean “json”?"),
        ("--were year=2026", "No option is called “--were”. Did you mean “--where”?"),
    ],
)
def test_a_wrong_question_gets_one_sentence(capsys: Captured, tiny: Path, arguments: str, sentence: str) -> None:
    asking = ["ask", "confirmed_revenue", *arguments.split()]
    assert refused(capsys, *asking, "--lang", "en", "--warehouse", tiny) == sentence


def test_a_wrong_question_is_answered_in_the_reader_s_language(capsys: Captured, tiny: Path) -> None:
    asking = ["ask", "confirmed_revenue", "--warehouse", tiny, "--where", "country=Togoo"]
    assert [refused(capsys, *asking, "--lang", lang) for lang in words.LANGUAGES] == [
        words.say("metrics-unknown-value", lang, column="country", value="Togoo", nearest="TGO")
        for lang in words.LANGUAGES
    ]


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        ("", "Choose a command: ask or trace. For example: python -m metrics ask cash_received --by country"),
        ("aks cash_received", "“aks” is not a choice of python -m metrics. Did you mean “ask”?"),
        ("ask", "Name a metric, for example: python -m metrics ask cash_received"),
        (
            "trace pledged spent",
            "The command trace goes back from one metric at a time; here are several: pledged, spent.",
        ),
        ("trace pledged --limit few", "“few” is not a number of rows; write for example 200."),
    ],
)
def test_a_wrong_command_gets_one_sentence(
    capsys: Captured, tiny: Path, monkeypatch: pytest.MonkeyPatch, arguments: str, sentence: str
) -> None:
    monkeypatch.setattr("metrics.__main__.settings.language", "en")
    monkeypatch.setattr("metrics.__main__.settings.warehouse", tiny)
    assert refused(capsys, *arguments.split()) == sentence


def test_a_value_that_some_row_bears_is_no_mistake(capsys: Captured, tiny: Path) -> None:
    assert asked(capsys, tiny, "unmet_needs", "--where", "country=TGO") == [{"unmet_needs": 0}]
    assert asked(capsys, tiny, "confirmed_revenue", "--where", "country=TGO", "year=1999") == [
        {"confirmed_revenue": None}
    ]


@pytest.mark.parametrize("lang", words.LANGUAGES)
def test_without_a_warehouse_the_command_says_how_to_fill_one(capsys: Captured, tmp_path: Path, lang: str) -> None:
    sentence = refused(capsys, "ask", "confirmed_revenue", "--warehouse", tmp_path, "--lang", lang)
    assert sentence == words.say("metrics-no-warehouse", lang)
    assert "python -m etl load" in sentence
