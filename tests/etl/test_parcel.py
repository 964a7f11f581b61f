"""The folders in which reading processes leave what they read: one per load, none left for long."""

import fcntl
import os
import tempfile
import time
from pathlib import Path

import pytest

from etl import parcel


@pytest.fixture(autouse=True)
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The system's temporary directory, this test's own."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    return tmp_path


def left(temporary: Path, name: str, seconds_ago: float) -> Path:
    """A folder as a load leaves it that was killed so many seconds ago."""
    held = temporary / f"{parcel.PREFIX}{name}" / parcel.HELD
    held.parent.mkdir()
    held.touch()
    (held.parent / "1.parcel").write_bytes(b"cells")
    os.utime(held, (time.time() - seconds_ago,) * 2)
    return held


def test_a_folder_of_parcels_is_gone_with_its_load(temporary: Path) -> None:
    with parcel.folder() as folder:
        assert folder.parent == temporary
    assert list(temporary.iterdir()) == []


def test_what_killed_loads_left_is_removed_and_nothing_else(temporary: Path) -> None:
    old, young, at_work = (left(temporary, name, seconds) for name, seconds in (("a", 90), ("b", 1), ("c", 90)))
    strange = temporary / "panorama-something-else"
    strange.mkdir()
    with at_work.open("w") as held:
        os.utime(at_work, (time.time() - 90,) * 2)
        fcntl.flock(held, fcntl.LOCK_EX)
        with parcel.folder() as folder:
            assert set(temporary.iterdir()) == {young.parent, at_work.parent, strange, folder}
    assert not old.exists()
