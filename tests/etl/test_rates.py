"""Rates of exchange as the UN, the ECB and the IMF publish them, from their files to the dollars of a gift."""

import zipfile
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest

from etl.report import Report
from tests.etl.conftest import FLOW, office, table

Load = Callable[..., Report]
Query = Callable[..., list[tuple]]

UN = ["Country", "Currency", "Abbreviation", "Effective Date", "Operational Rate"]
RATES = "select currency, valid_from, units_per_usd from accepted_exchange_rate order by 1, 2, 3"
ECB = "Date,USD,JPY,GBP,CHF,SEK,TRL,"


def un_workbook(path: Path, *rows: list[object]) -> Path:
    """The export of the UN Treasury's site: a title, a blank row, headings, one row per country."""
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (["United Nations Operational Rates of Exchange"], [], UN, *rows):
        sheet.append(row)
    book.save(path)
    return path


def zipped(path: Path, **texts: str) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in texts.items():
            archive.writestr(f"{name}.csv", text)
    return path


def fates(report: Report) -> list[tuple[int, int, int, int]]:
    return [(each.read, each.accepted, each.held, each.ignored) for each in report.submissions[0].sheets]


def test_the_un_s_export_gives_one_rate_per_currency_and_day(tmp_path: Path, load: Load, query: Query) -> None:
    march, mid_march = date(2026, 3, 1), date(2026, 3, 16)
    report = load(
        un_workbook(
            tmp_path / "rates.xlsx",
            ["Togo", "CFA Franc", "XOF", march, 600.5],
            ["Senegal", "CFA Franc", "XOF", march, 600.5],
            ["Kuwait", "Kuwaiti Dinar", "KWD", march, 0.30669065],
            ["Ecuador", "US Dollar", "USD", march, 1],
            ["Togo", "CFA Franc", "XOF", mid_march, 611.125],
        )
    )
    assert fates(report) == [(5, 3, 0, 2)]
    assert query(RATES) == [
        ("KWD", march, Decimal("0.30669065")),
        ("XOF", march, Decimal("600.5")),
        ("XOF", mid_march, Decimal("611.125")),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Pays;Monnaie;Code ISO;Taux;Date d'effet\nTogo;Franc CFA;XOF;590,25;16/04/2026\n",
        "Country\tCurrency\tCode\tEffective Date\tRate\nTogo\tCFA Franc\tXOF\t16 Apr 2026\t590.25\n",
        'Country,Currency,ISO,Rate,"Effective date"\nTogo,CFA Franc,xof,590.25,2026-04-16\n',
        "País;Moneda;Código;Tasa;Fecha de efecto\nTogo;Franco CFA;XOF;590.25;16/04/2026\n",
    ],
)
def test_the_layout_is_known_in_any_order_and_language(text: str, tmp_path: Path, load: Load, query: Query) -> None:
    path = tmp_path / "rates.csv"
    path.write_text(text, encoding="utf-8")
    load(path)
    assert query(RATES) == [("XOF", date(2026, 4, 16), Decimal("590.25"))]


def test_two_rates_for_one_day_are_held_and_said(tmp_path: Path, load: Load) -> None:
    rows = [["Togo", "CFA Franc", "XOF", date(2026, 3, 1), 600], ["Mali", "CFA Franc", "XOF", date(2026, 3, 1), 601]]
    report = load(un_workbook(tmp_path / "rates.xlsx", *rows))
    assert fates(report) == [(2, 1, 1, 0)]
    assert [(found.rule, found.cell) for found in report.submissions[0].findings] == [("duplicate-key", "C5")]


def test_the_ecb_s_zip_is_read_and_the_euro_and_what_is_tied_to_it_follow(
    tmp_path: Path, load: Load, query: Query
) -> None:
    text = f"{ECB}\n2004-12-30,1.25,140,0.70,N/A,N/A,1800000,\n"
    load(zipped(tmp_path / "eurofxref-hist.zip", **{"eurofxref-hist": text}))
    found = {currency: units for currency, _, units in query(RATES)}
    assert found["JPY"] == Decimal("112")
    assert found["EUR"] == Decimal("0.8")
    assert found["XOF"] == found["XAF"] == Decimal("524.7656")
    assert found["TRL"] == Decimal("1440000")
    assert {"CHF", "SEK", "STN", "USD"}.isdisjoint(found)


def test_a_gift_that_waited_for_a_rate_comes_in_when_the_file_of_rates_comes(
    tmp_path: Path, load: Load, query: Query
) -> None:
    flows = table("flow", FLOW | {"currency": "XOF", "amount": 1_000_000, "date": date(2026, 3, 20)})
    report = load(office(tmp_path / "togo.xlsx", flow=flows))
    assert [found.rule for found in report.submissions[0].findings if found.severity == "error"] == ["no-rate"]
    load(zipped(tmp_path / "eurofxref-hist.zip", **{"eurofxref-hist": f"{ECB}\n2026-03-20,1.1,160,0.8,1,1,N/A,\n"}))
    told = "select amount_usd, amount_rate, amount_rate_from, amount_rate_origin from core_flow"
    assert query(told) == [(Decimal("1676.94"), 596.32454545, date(2026, 3, 20), "ecb_reference_rates")]
    load(un_workbook(tmp_path / "un.xlsx", ["Togo", "CFA Franc", "XOF", date(2026, 3, 16), 600]))
    assert query(told) == [(Decimal("1666.67"), 600.0, date(2026, 3, 16), "un_operational_rates")]


def test_a_zip_of_anything_but_texts_is_refused(tmp_path: Path, load: Load) -> None:
    path = tmp_path / "eurofxref-hist.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("rates.csv", f"{ECB}\n2026-03-20,1.1,160,0.8,1,1,N/A,\n")
        archive.writestr("run.exe", b"MZ")
    (submission,) = load(path).submissions
    assert [(found.rule, found.details.get("kind")) for found in submission.findings] == [("file-unsupported", "ZIP")]


def test_the_imf_s_past_is_told_in_the_codes_of_its_time(tmp_path: Path, load: Load, query: Query) -> None:
    path = tmp_path / "imf_rates.csv"
    path.write_text(
        "Date,Rate,Currency,Frequency,Source,Country code,Country\n"
        "2005-12-31,0.905209485833333,GHS,A,IMF,GH,Ghana\n"
        "2024-12-31,606.6,XOF,A,IMF,BJ,Benin\n"
        "2024-12-31,606.345297609,XOF,A,IMF,XX,West African Economic and Monetary Union (WAEMU)\n"
        "2020-12-31,51.33,ZWG,A,IMF,ZW,Zimbabwe\n",
        encoding="utf-8",
    )
    assert fates(load(path)) == [(4, 2, 0, 2)]
    assert query(RATES) == [
        ("GHC", date(2005, 1, 1), Decimal("9052.09485833")),
        ("GHS", date(2005, 1, 1), Decimal("0.90520949")),
        ("XOF", date(2024, 1, 1), Decimal("606.34529761")),
    ]
