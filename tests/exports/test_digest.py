"""The week's digest as a file: the same alerts as the screen, a bureau's own alone, quiet when nothing is new."""

from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook

from exports import digest

ORGANISATION = "tiny"


def test_a_digest_is_a_page_and_a_workbook_of_the_same_alerts(tiny: Path, tmp_path: Path) -> None:
    made = digest.digest("RBD", "en", organisation=ORGANISATION, warehouse=tiny)
    seen = {office for alert in made.alerts for office in alert.offices}
    assert seen <= {"RBD", "TGO", "BEN"}  # Nairobi's and Kenya's stay out of Dakar's digest
    digest.write(tmp_path / "week.xlsx", made)
    digest.write(tmp_path / "week.html", made)
    page = (tmp_path / "week.html").read_text(encoding="utf-8")
    assert page.count("<li>") == len(made.alerts)
    assert "Secret Ltd" not in page and "http" not in page
    sheet = load_workbook(tmp_path / "week.xlsx").worksheets[0]
    assert {alert.title for alert in made.alerts if alert.partner} <= {cell.value for cell in sheet["C"]}


def test_a_week_without_news_is_quiet(tiny: Path) -> None:
    made = digest.digest(None, "en", as_of=date(2026, 12, 10), organisation=ORGANISATION, warehouse=tiny)
    assert (list(made.alerts), made.lead) == ([], "Nothing new since seven days.")


def test_a_file_that_is_neither_is_refused_in_words(tiny: Path, tmp_path: Path) -> None:
    made = digest.digest(None, "en", organisation=ORGANISATION, warehouse=tiny)
    with pytest.raises(digest.Refused, match="written as .html or .xlsx"):
        digest.write(tmp_path / "week.pdf", made)
