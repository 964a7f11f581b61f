"""The command that writes the fictional workbooks says what it does, and writes only where it is told."""

from pathlib import Path

import pytest

from data.demo import WORKBOOKS
from data.demo.__main__ import MANIFEST, main


def test_asked_for_help_it_says_how_and_writes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(SystemExit) as ended:
        main(["--help"])
    said = capsys.readouterr().out
    assert ended.value.code == 0
    assert "usage: python -m data.demo [-h] [DIR]" in said
    assert str(WORKBOOKS.relative_to(WORKBOOKS.parents[2])) in said
    assert list(tmp_path.iterdir()) == []


def test_an_option_it_does_not_know_is_no_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(SystemExit) as ended:
        main(["--out", "there"])
    assert ended.value.code == 2
    assert "unrecognized arguments" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_it_writes_into_the_folder_named_and_says_how_many(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "there"
    assert main([str(folder)]) == 0
    count = len(list(folder.glob("*.xlsx")))
    assert count == 107
    assert capsys.readouterr().out.startswith(f"{count} workbooks of a fictional agency in {folder}, with ")
    assert (folder / MANIFEST).exists()


def test_a_place_that_is_no_folder_is_a_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    place = tmp_path / "file"
    place.write_text("not a folder", encoding="utf-8")
    assert main([str(place)]) == 2
    assert "name a folder that can be written" in capsys.readouterr().err
