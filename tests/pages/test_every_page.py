"""What each page owes the house: a name in three languages, a question, no work while it is imported."""

import ast
import importlib

import dash
import pytest

import app
import words
from settings import ROOT
from tests.pages.conftest import Opened

app.create_app()
PAGES = {entry["module"]: entry for entry in dash.page_registry.values()}


@pytest.mark.parametrize("module", sorted(PAGES))
def test_a_page_is_named_in_three_languages(module: str) -> None:
    said = PAGES[module]["words"]
    for lang in words.LANGUAGES:
        assert (words.say(said, lang) if isinstance(said, str) else said[lang]).strip()


@pytest.mark.parametrize("module", sorted(PAGES))
def test_a_page_opens_with_the_question_it_answers(module: str) -> None:
    assert "?" in (importlib.import_module(module).__doc__ or "")


@pytest.mark.parametrize("lang", words.LANGUAGES)
@pytest.mark.parametrize("module", sorted(PAGES))
def test_a_page_is_drawn_in_three_languages(opened_demo: Opened, module: str, lang: str) -> None:
    assert "<h1>" in opened_demo(PAGES[module]["path"], lang).html


def test_every_file_of_pages_is_a_page() -> None:
    files = {f"pages.{path.stem}" for path in (ROOT / "pages").glob("[!_]*.py")}
    assert files == set(PAGES)


@pytest.mark.parametrize("module", sorted(PAGES))
def test_nothing_is_asked_while_a_page_is_imported(module: str) -> None:
    path = ROOT / f"{module.replace('.', '/')}.py"
    at_import = [
        node for node in ast.parse(path.read_text(encoding="utf-8")).body if not isinstance(node, ast.FunctionDef)
    ]
    calls = {ast.unparse(call.func) for node in at_import for call in ast.walk(node) if isinstance(call, ast.Call)}
    assert calls <= {"dash.register_page"}
