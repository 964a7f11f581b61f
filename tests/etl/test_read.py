"""Any file ends in rows or in a sentence that names the cause, and no cell is silently lost."""

import zipfile
from datetime import datetime
from pathlib import Path

import openpyxl
import pytest

from etl import judge, pool, read
from settings import ROOT

HOSTILE = ROOT.parent / "shared" / "data" / "hostile"


def rows(path: Path) -> list[list[str | None]]:
    (sheet,), _ = read.sheets(path)
    return [sheet.texts(position) for position in range(len(sheet.rows))]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
@pytest.mark.parametrize("sign", [",", ";", "\t", "|"])
def test_a_text_file_is_read_whatever_its_encoding_and_delimiter(tmp_path: Path, encoding: str, sign: str) -> None:
    path = tmp_path / "a.csv"
    lines = [["Libellé", "Montant"], ["Été", "1"], ['"deux\nlignes"', "2"]]
    path.write_bytes("\r\n".join(sign.join(line) for line in lines).encode(encoding))
    assert rows(path) == [["Libellé", "Montant"], ["Été", "1"], ["deux\nlignes", "2"]]


def test_row_numbers_are_those_of_the_sheet(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    assert book.active is not None
    book.active["B2"] = "x"
    book.active["C9"] = 5
    book.save(tmp_path / "a.xlsx")
    (sheet,), _ = read.sheets(tmp_path / "a.xlsx")
    assert sheet.rows.tolist() == [2, 9]
    assert [sheet.texts(0), sheet.texts(1)] == [[None, "x", None], [None, None, "5"]]


def test_cells_read_as_a_person_sees_them(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    assert book.active is not None
    values = [45_000_000, 1234.5, 0.1, True, datetime(2026, 2, 14), datetime(2026, 2, 14, 9, 30), "00123", " x "]
    book.active.append(values)
    book.save(tmp_path / "a.xlsx")
    assert rows(tmp_path / "a.xlsx") == [
        ["45000000", "1234.5", "0.1", "TRUE", "2026-02-14", "2026-02-14 09:30:00", "00123", " x "]
    ]


def test_error_cells_and_formulas_without_a_value_are_seen(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    assert book.active is not None
    book.active.append(["a", 1])
    book.active.append(["b", "=B1*2"])
    book.active["C1"] = "#REF!"
    book.active["C1"].data_type = "e"
    book.save(tmp_path / "a.xlsx")
    assert rows(tmp_path / "a.xlsx") == [["a", "1", "#REF!"], ["b", "=B1*2", None]]


def test_hidden_sheets_and_rows_are_read_and_said(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    assert book.active is not None
    book.active.append(["a"])
    book.active.append(["b"])
    book.active.row_dimensions[2].hidden = True
    book.create_sheet("Caché").append(["c"])
    book["Caché"].sheet_state = "hidden"
    book.save(tmp_path / "a.xlsx")
    judged = judge.judge(tmp_path / "a.xlsx", "a.xlsx", "demo")
    said = [(finding.rule, finding.sheet) for finding in judged.findings if "hidden" in finding.rule]
    assert said == [("rows-hidden", "Sheet"), ("sheet-hidden", "Caché")]
    assert judged.raw.num_rows == 3


@pytest.mark.parametrize(
    ("name", "content", "rule"),
    [
        ("a.xlsx", b"", "file-empty"),
        ("a.csv", b"\n\n", "file-empty"),
        ("a.xlsx", b"\x07\x00 not a zip at all", "file-corrupt"),
        ("a.xlsx", b"PK\x03\x04 cut short", "file-corrupt"),
        ("a.pdf", b"%PDF-1.7 ...", "file-unsupported"),
        ("a.csv", b"\x00\x01\x02\x03\x00", "file-unsupported"),
        ("a.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 600, "file-corrupt"),
    ],
)
def test_what_cannot_be_read_says_why(tmp_path: Path, name: str, content: bytes, rule: str) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    judged = judge.judge(path, name, "demo")
    assert [finding.rule for finding in judged.findings] == [rule]
    assert not judged.was_read


def test_a_package_that_swells_a_thousand_times_is_not_opened(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<x/>")
        archive.writestr("xl/worksheets/sheet1.xml", b"0" * 200_000_000)
    with pytest.raises(read.Unreadable) as refused:
        read.sheets(path)
    assert refused.value.trouble.rule == "file-bomb"


def test_a_reader_that_dies_is_replaced_and_the_next_file_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The first file asks for more memory than a reading process has; the second is read by the next process."""
    monkeypatch.setenv("PANORAMA_READER_BYTES", "900000000")
    monkeypatch.setattr(pool, "WORKERS", 1)
    wide = tmp_path / "wide.csv"
    wide.write_text("x" * 400_000_000)
    fine = tmp_path / "fine.csv"
    fine.write_text("Montant,Date\n1,2026-01-01\n")
    tasks = [pool.Task(wide, "wide.csv", "demo"), pool.Task(fine, "fine.csv", "demo")]
    judged = dict(pool.judge_all(tasks, tmp_path))
    assert [finding.rule for finding in judged[0].findings] == ["file-bomb"]
    assert judged[1].was_read


@pytest.mark.parametrize(("seconds", "patience"), [(0.0, 1), (0.001, 1_000_000)], ids=["clock", "processor"])
def test_a_file_that_takes_too_long_is_given_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, seconds: float, patience: int
) -> None:
    """By the clock at last, for one that stands still; by the processor, however long others keep it waiting."""
    monkeypatch.setattr(pool, "SECONDS", seconds)
    monkeypatch.setattr(pool, "SECONDS_PER_MEGABYTE", 0.0)
    monkeypatch.setattr(pool, "PATIENCE", patience)
    path = tmp_path / "a.csv"
    path.write_text("Montant,Date,Partenaire,Devise,Type\n" + "1,2026-01-01,Fondation,XOF,Encaissement\n" * 600_000)
    ((_, judged),) = pool.judge_all([pool.Task(path, "a.csv", "demo")], tmp_path)
    assert [finding.rule for finding in judged.findings] == ["file-too-slow"]


@pytest.mark.skipif(not HOSTILE.exists(), reason="the hostile workbooks are not beside this clone")
def test_every_hostile_file_ends_in_rows_or_in_a_sentence(tmp_path: Path) -> None:
    files = sorted(HOSTILE.iterdir())
    judged = dict(pool.judge_all([pool.Task(path, path.name, "demo") for path in files], tmp_path))
    said = {path.name: [finding.rule for finding in judged[number].findings] for number, path in enumerate(files)}
    assert all(said[path.name] or judged[number].raw.num_rows for number, path in enumerate(files))
    unread = {name: rules for name, rules in said.items() if any(rule.startswith("file-") for rule in rules)}
    assert unread == {
        "360giving_bad.xlsx": ["file-empty"],
        "calamine_pass_protected.xlsx": ["file-password"],
        "messytables_encrypted_no_password.xls": ["file-password"],
        "poi_54764.xlsx": ["file-bomb"],
        "poi_SimpleMacro.xlsm": ["file-macros", "sheet-unknown", "sheet-empty", "sheet-empty", "nothing-recognised"],
        "poi_clusterfuzz-testcase-minimized-POIXSSFFuzzer-5089447305609216.xlsx": ["file-corrupt"],
        "poi_crash-274d6342e4842d61be0fb48eaadad6208ae767ae.xlsx": ["file-corrupt"],
        "poi_duplicate-filename.xlsx": ["file-corrupt"],
        "poi_invalid.xlsx": ["file-corrupt"],
        "poi_poc-xmlbomb.xlsx": ["file-bomb"],
    }


def test_a_quotation_mark_nobody_closed_does_not_swallow_the_lines_below(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(b'id,note,amount\n1,"a\nb",10\n2,"he said,20\n3,ok,30\n4,"x, y",40\n5,ok,50\0\0')
    assert rows(path) == [
        ["id", "note", "amount"], ["1", "a\nb", "10"], ["2", '"he said', "20"], ["3", "ok", "30"], ["4", "x, y", "40"],
        ["5", "ok", "50"],
    ]  # fmt: skip
    _, (trouble,) = read.sheets(path)
    assert (trouble.rule, trouble.row, trouble.place) == ("quote-open", 3, 1)
