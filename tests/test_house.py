"""The house keeps its floors: imports only go down, and each library stays in its room."""

import ast
from functools import cache
from pathlib import Path

import pytest

from settings import ROOT

#: Each room's floor (docs: the design page “Floors”). A room imports lower floors only, or its own files.
FLOORS = {
    "settings": 0,
    "schema": 1,
    "words": 2,
    "layers": 2,
    "store": 3,
    "register": 3,
    "metrics": 4,
    "etl": 4,
    "charts": 5,
    "exports": 5,
    "components": 6,
    "pages": 7,
    "app": 8,
}

#: The rooms where a library may be imported; everywhere else it is a stranger.
HOMES = {
    "duckdb": {"store"},
    "dash": {"components", "pages", "app"},
    "openpyxl": {"etl", "exports"},
    "python_calamine": {"etl", "exports"},
    "xlsxwriter": {"exports", "data"},
    "sqlalchemy": {"register"},
}


def _files() -> list[Path]:
    rooms = [ROOT / name for name in (*FLOORS, "data")]
    folders = [path for room in rooms if room.is_dir() for path in room.rglob("*.py")]
    return folders + [room.with_suffix(".py") for room in rooms if room.with_suffix(".py").exists()]


def _room(path: Path) -> str:
    return path.relative_to(ROOT).parts[0].removesuffix(".py")


@cache
def _imports(path: Path) -> frozenset[str]:
    """The top-level names a file imports, wherever in the file it does."""
    names = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
            names.add(node.module.split(".")[0])
    return frozenset(names)


def test_imports_only_go_down_the_stairs() -> None:
    climbing = sorted(
        f"{path.relative_to(ROOT)} (floor {FLOORS[_room(path)]}) imports {imported} (floor {FLOORS[imported]})"
        for path in _files()
        if _room(path) in FLOORS
        for imported in _imports(path)
        if imported in FLOORS and imported != _room(path) and FLOORS[imported] >= FLOORS[_room(path)]
    )
    assert not climbing, "These imports go up the stairs: " + "; ".join(climbing)


@pytest.mark.parametrize("library", sorted(HOMES))
def test_each_library_stays_home(library: str) -> None:
    astray = sorted(
        str(path.relative_to(ROOT))
        for path in _files()
        if library in _imports(path) and _room(path) not in HOMES[library]
    )
    assert not astray, f"{library} lives in {', '.join(sorted(HOMES[library]))}; it strayed into {', '.join(astray)}"


def test_every_file_opens_with_the_sentence_that_says_why_it_exists() -> None:
    silent = [
        str(path.relative_to(ROOT))
        for path in _files()
        if path.read_text(encoding="utf-8").strip()
        and not ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))
    ]
    assert not silent, "These files do not say why they exist: " + ", ".join(sorted(silent))


def test_no_secret_or_partner_data_is_in_the_repository() -> None:
    ignored = (ROOT / ".gitignore").read_text(encoding="utf-8")
    assert "/data/inbox/" in ignored
    assert "/warehouse/" in ignored


def test_each_decision_bears_a_number_of_its_own_which_its_title_repeats() -> None:
    decisions = sorted((ROOT / "docs" / "decisions").glob("*.md"))
    assert [int(path.name[:4]) for path in decisions] == list(range(1, len(decisions) + 1))
    titles = [path.read_text(encoding="utf-8").split("\n", 1)[0] for path in decisions]
    assert [
        title for path, title in zip(decisions, titles, strict=True) if f"# {int(path.name[:4])}." not in title
    ] == []
