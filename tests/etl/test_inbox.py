"""Promises of the inbox: what is sent is kept safely, judged by a process of its own, and cleared in time."""

import fcntl
import os
import signal
import subprocess
import time
from pathlib import Path

import pytest

import etl
from etl import inbox
from etl.inbox import Batch
from settings import settings
from tests.etl.conftest import office, table


class Sent:
    """A file as a browser sends it."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def save(self, dst: Path) -> None:
        dst.write_bytes(self.path.read_bytes())


def send(warehouse: Path, *paths: Path) -> Batch:
    """These files sent under their own names, checked to the end."""
    batch = inbox.send([(path.name, Sent(path)) for path in paths], "A. Mensah", "fr", "demo", warehouse)
    ended(batch)
    return batch


def ended(batch: Batch) -> None:
    """Wait for the child at work on the batch: it holds the claim as long as it lives."""
    with (batch.folder / ".claim").open() as claim:
        fcntl.flock(claim, fcntl.LOCK_SH)


@pytest.mark.parametrize(
    ("sent", "kept"),
    [
        ("Togo T3-2026.xlsx", "Togo T3-2026.xlsx"),
        ("C:\\Users\\Afi\\Bénin.xlsx", "Bénin.xlsx"),
        ("../../etc/passwd", "passwd"),
        (".htaccess", "htaccess"),
        ("a\x00b\u202egnp.xlsx", "abgnp.xlsx"),
        ('q<>:"|?*.csv', "q_______.csv"),
        ("x" * 300 + ".xlsx", "x" * 60 + ".xlsx"),
        ("..", "file"),
        ("", "file"),
    ],
)
def test_a_name_is_made_safe_and_stays_recognisable(sent: str, kept: str) -> None:
    assert inbox.safe_name(sent) == kept


def test_what_is_sent_is_judged_as_the_command_would(tmp_path: Path, warehouse: Path) -> None:
    path = office(tmp_path / "Togo_T3-2026.xlsx", FLUX=table("flow", {}, {"flow_id": "F-2", "amount": "douze"}))
    batch = send(warehouse, path)
    (told,) = batch.checked()["submissions"]
    direct = etl.check([path], warehouse, "demo").submissions[0]
    assert (batch.state, batch.sender, batch.files) == (inbox.CHECKED, "A. Mensah", ("Togo_T3-2026.xlsx",))
    assert [sheet["held"] for sheet in told["sheets"]] == [sheet.held for sheet in direct.sheets]
    assert [finding["rule"] for finding in told["findings"]] == [finding.rule for finding in direct.findings]
    assert batch.file(told["submission_id"]).read_bytes() == path.read_bytes()
    assert not (warehouse / "current").exists(), "nothing is published by a check"


def test_a_load_publishes_and_remembers_what_it_said(tmp_path: Path, warehouse: Path) -> None:
    batch = send(warehouse, office(tmp_path / "Togo_T3-2026.xlsx", FLUX=table("flow", {})))
    inbox.start(batch, inbox.LOAD)
    ended(batch)
    assert batch.state == inbox.LOADED
    assert batch.loaded()["version"] == (warehouse / "current").resolve().stem


def test_a_file_that_is_no_workbook_is_a_finding_beside_the_others(tmp_path: Path, warehouse: Path) -> None:
    wrong = tmp_path / "faux.xlsx"
    wrong.write_bytes(b"PK\x03\x04 nothing of a workbook")
    batch = send(warehouse, wrong, office(tmp_path / "Togo_T3-2026.xlsx"))
    first, second = batch.checked()["submissions"]
    assert [finding["severity"] for finding in first["findings"]] == ["error"]
    accepted = {sheet["table"]: sheet["accepted"] for sheet in second["sheets"]}
    assert (accepted["partner"], accepted["agreement"]) == (1, 1)


def test_two_files_of_one_name_are_both_kept(tmp_path: Path, warehouse: Path) -> None:
    paths = [
        office(tmp_path / str(number) / "Togo_T3-2026.xlsx", FLUX=table("flow", {"amount": number}))
        for number in (1, 2)
    ]
    batch = send(warehouse, *paths)
    assert [path.read_bytes() for path in batch.paths()] == [path.read_bytes() for path in paths]
    assert len({told["submission_id"] for told in batch.checked()["submissions"]}) == 2


def test_a_batch_whose_child_was_killed_says_so_and_can_be_checked_again(tmp_path: Path, warehouse: Path) -> None:
    batch = send(warehouse, office(tmp_path / "Togo_T3-2026.xlsx"))
    (batch.folder / "checked.json").unlink()
    inbox.start(batch, inbox.CHECK)
    found = subprocess.run(["pgrep", "-f", batch.id], capture_output=True, text=True, check=True)
    os.kill(int(found.stdout.split()[0]), signal.SIGKILL)
    ended(batch)
    assert batch.state == inbox.BROKEN
    inbox.start(batch, inbox.CHECK)
    ended(batch)
    assert batch.state == inbox.CHECKED


def test_no_name_but_a_batchs_own_opens_a_folder(warehouse: Path) -> None:
    for name in ("", "..", "../received", "x" * 22, "a/b"):
        with pytest.raises(inbox.NoBatch):
            inbox.open_batch(name, warehouse)


def test_what_was_sent_long_ago_is_cleared_and_what_was_sent_lately_stays(tmp_path: Path, warehouse: Path) -> None:
    old = send(warehouse, office(tmp_path / "Togo_T3-2026.xlsx"))
    long_ago = time.time() - (settings.inbox_days + 1) * 24 * 3600
    os.utime(old.folder, (long_ago, long_ago))
    new = send(warehouse, office(tmp_path / "Togo_T2-2026.xlsx"))
    assert [batch.id for batch in inbox.latest(5, warehouse)] == [new.id]
    assert not old.folder.exists()
