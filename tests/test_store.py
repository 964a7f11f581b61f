"""The door to the warehouse: readers never wait, never see half a load, and can look at any past day."""

import os
import signal
import subprocess
import sys
import threading
from datetime import date
from pathlib import Path

import duckdb
import pyarrow as pa
import pytest

import store
from settings import OPEN_END, ROOT


def _submit(draft: store.Draft, number: int, known_on: date, known_to: date = OPEN_END) -> None:
    draft.insert(
        "submission",
        pa.table(
            {
                "submission_id": [f"S{number}"],
                "organisation": ["demo"],
                "family": ["office"],
                "office": ["TGO"],
                "period": ["2026-Q3"],
                "period_end": [date(2026, 9, 30)],
                "known_on": [known_on],
                "known_to": [known_to],
                "file_name": [f"file{number}.xlsx"],
            }
        ),
    )


def _files(reader: store.Reader) -> list[str]:
    return [row[0] for row in reader.query("select distinct file_name from out_submission order by 1").rows]


def test_nothing_is_seen_of_a_draft_until_it_is_published(tmp_path: Path) -> None:
    with store.draft(tmp_path) as draft:
        _submit(draft, 1, date(2026, 10, 3))
        with pytest.raises(store.NoWarehouse):
            store.reader(tmp_path)
        draft.publish()
    assert _files(store.reader(tmp_path)) == ["file1.xlsx"]


def test_a_draft_that_is_dropped_changes_nothing(tmp_path: Path) -> None:
    with store.draft(tmp_path) as draft:
        _submit(draft, 1, date(2026, 10, 3))
        draft.publish()
    with store.draft(tmp_path) as draft:
        _submit(draft, 2, date(2026, 10, 4))
    assert _files(store.reader(tmp_path)) == ["file1.xlsx"]


def test_a_reader_picks_up_the_new_version_and_an_old_reader_finishes_on_the_old(tmp_path: Path) -> None:
    with store.draft(tmp_path) as draft:
        _submit(draft, 1, date(2026, 10, 3))
        draft.publish()
    old = store.reader(tmp_path)
    with store.draft(tmp_path) as draft:
        _submit(draft, 2, date(2026, 10, 4))
        draft.publish()
    assert _files(old) == ["file1.xlsx"]
    assert _files(store.reader(tmp_path)) == ["file1.xlsx", "file2.xlsx"]


def test_as_of_a_day_the_same_views_show_what_was_known_then(tmp_path: Path) -> None:
    with store.draft(tmp_path) as draft:
        _submit(draft, 1, date(2026, 7, 3), known_to=date(2026, 10, 3))
        _submit(draft, 2, date(2026, 10, 3))
        draft.publish()
    assert _files(store.reader(tmp_path)) == ["file2.xlsx"]
    assert _files(store.reader(tmp_path, date(2026, 8, 1))) == ["file1.xlsx"]
    assert _files(store.reader(tmp_path, date(2026, 1, 1))) == []
    views = (
        "select table_name from information_schema.tables"
        " where table_catalog = current_database() and starts_with(table_name, 'out_')"
    )
    assert store.reader(tmp_path, date(2026, 8, 1)).query(views).rows == [("out_submission",)]  # what was asked, alone


def test_today_is_the_last_day_the_live_data_speak_of_and_the_asked_day_in_the_past(tmp_path: Path) -> None:
    with store.draft(tmp_path) as draft:
        _submit(draft, 1, date(2026, 10, 3))
        draft.publish()
    today = "select today from clock"
    assert store.reader(tmp_path).query(today).rows == [(date(2026, 9, 30),)]
    assert store.reader(tmp_path, date(2026, 8, 1)).query(today).rows == [(date(2026, 8, 1),)]


def test_two_loads_do_not_write_at_once(tmp_path: Path) -> None:
    with store.draft(tmp_path), pytest.raises(store.Busy, match="Another load is writing"), store.draft(tmp_path):
        pass


def test_a_load_killed_at_any_moment_leaves_the_last_good_version(tmp_path: Path) -> None:
    with store.draft(tmp_path) as draft:
        _submit(draft, 1, date(2026, 10, 3))
        draft.publish()
    writer = (
        "import store, sys, pathlib\n"
        "with store.draft(pathlib.Path(sys.argv[1])) as draft:\n"
        "    draft.run(\"update submission set file_name = 'broken.xlsx'\")\n"
        "    print('writing', flush=True)\n"
        "    sys.stdin.read()\n"
    )
    loading = subprocess.Popen(
        [sys.executable, "-c", writer, str(tmp_path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=ROOT
    )
    with loading:
        assert loading.stdout is not None
        assert loading.stdout.readline() == b"writing\n"
        os.kill(loading.pid, signal.SIGKILL)
    assert _files(store.reader(tmp_path)) == ["file1.xlsx"]
    with store.draft(tmp_path) as draft:
        _submit(draft, 2, date(2026, 10, 4))
        draft.publish()
    assert _files(store.reader(tmp_path)) == ["file1.xlsx", "file2.xlsx"]


def test_readers_on_many_threads_never_meet_an_error_while_versions_change(tmp_path: Path) -> None:
    with store.draft(tmp_path) as draft:
        _submit(draft, 0, date(2026, 10, 3))
        draft.publish()
    stop, wrong = threading.Event(), []

    def read() -> None:
        while not stop.is_set():
            try:
                names = _files(store.reader(tmp_path))
                if names != [f"file{number}.xlsx" for number in range(len(names))]:
                    wrong.append(names)
            except Exception as error:
                wrong.append(error)

    threads = [threading.Thread(target=read) for _ in range(4)]
    for thread in threads:
        thread.start()
    for number in range(1, 4):
        with store.draft(tmp_path) as draft:
            _submit(draft, number, date(2026, 10, 3))
            draft.publish()
    stop.set()
    for thread in threads:
        thread.join()
    assert wrong == []
    assert len(_files(store.reader(tmp_path))) == 4


def test_a_published_version_cannot_read_files_of_the_machine(tmp_path: Path) -> None:
    with store.draft(tmp_path) as draft:
        _submit(draft, 1, date(2026, 10, 3))
        draft.publish()
    secret = tmp_path / "secret.csv"
    secret.write_text("a\n1\n")
    with pytest.raises(Exception, match="disabled"):
        store.reader(tmp_path).query(f"select * from read_csv('{secret}')")


def test_a_column_added_to_the_schema_appears_in_a_warehouse_made_before_it(tmp_path: Path) -> None:
    with store.draft(tmp_path) as draft:
        draft.run("alter table accepted_partner drop column website")
        draft.publish()
    with store.draft(tmp_path) as draft:
        assert draft.query("select website from accepted_partner").rows == []


def test_a_warehouse_of_an_earlier_house_is_built_again_before_it_serves(tmp_path: Path) -> None:
    with store.draft(tmp_path) as draft:
        _submit(draft, 1, date(2026, 10, 3))
        draft.publish()
    assert not store.refresh(tmp_path)
    with store.draft(tmp_path) as draft:
        draft.publish()
    earlier = duckdb.connect(str(store.live_path(tmp_path)))
    earlier.execute("update built_by set fingerprint = 'an earlier house'; drop table out_submission")
    earlier.close()
    with pytest.raises(store.Outdated, match="python -m etl rebuild"):
        store.Reader(store.live_path(tmp_path)).query("select * from out_submission")
    assert store.refresh(tmp_path)
    assert _files(store.reader(tmp_path)) == ["file1.xlsx"]
