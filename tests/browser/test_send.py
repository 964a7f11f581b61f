"""Sending a workbook in a real browser: chosen or dropped, by mouse, by keyboard, without a script, on a telephone."""

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect
from werkzeug.serving import make_server

import app
import etl
import metrics
import register
import words
from settings import settings
from tests.browser.conftest import NARROW, WIDE, Watched
from tests.browser.test_every_page import AXE, SERIOUS
from tests.etl.conftest import Rows, meta, office, table

ASKED = "Somme remise au bureau"
#: Longest a check may keep a reader waiting here, in milliseconds: the tests' machine does much else.
PATIENCE = 60_000


def flows() -> Rows:
    """Two receipts under a heading of the office's own; the second on a day that does not exist."""
    headings, *rows = table("flow", {}, {"flow_id": "F-2", "date": "31/02/2026"})
    return [[ASKED if heading == "amount" else str(heading) for heading in headings], *rows]


@pytest.fixture
def workbook(tmp_path: Path) -> Path:
    """Togo's workbook, with its planted faults."""
    return office(tmp_path / "Togo_T3-2026.xlsx", FLUX=flows())


@pytest.fixture
def own_site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """The address of an app whose warehouse is this test's own: Benin's workbook is loaded."""
    monkeypatch.setattr(settings, "warehouse", tmp_path / "warehouse")
    monkeypatch.setattr(settings, "register_url", "")
    benin = table("flow", {"flow_id": "F-9", "amount": 500})
    etl.load([office(tmp_path / "Benin_T3-2026.xlsx", meta("BEN"), FLUX=benin)], settings.warehouse, "demo")
    server = make_server("127.0.0.1", 0, app.create_server(), threaded=True)
    serving = threading.Thread(target=server.serve_forever)
    serving.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    serving.join()


@pytest.fixture
def desk(browser: Browser, own_site: str) -> Iterator[Watched]:
    """A wide page on that app, watched."""
    context = browser.new_context(viewport=WIDE, locale="fr-FR", reduced_motion="reduce")
    yield Watched(context.new_page(), own_site)
    context.close()


def result(page: Page) -> None:
    """Wait for the judgement."""
    page.locator("#send-tabs").wait_for(timeout=PATIENCE)


def received() -> float | None:
    return metrics.ask("cash_received", where={"organisation": "demo"}).value("cash_received")


def serious(page: Page) -> list[tuple[str, list[Any]]]:
    """What a reader would call serious of what axe finds."""
    found: list[dict[str, Any]] = page.evaluate(f"async () => {{ {AXE}; return (await axe.run()).violations }}")
    return [(one["id"], [node["target"] for node in one["nodes"]][:3]) for one in found if one["impact"] in SERIOUS]


def test_a_workbook_is_sent_asked_about_loaded_and_the_figures_change(desk: Watched, workbook: Path) -> None:
    page = desk.open("/send?lang=fr")
    before = received()
    page.set_input_files("input[name=files]", workbook)
    expect(page.locator(".chosen")).to_contain_text("Togo_T3-2026.xlsx")
    page.get_by_role("button", name=words.say("send-button", "fr")).click()
    result(page)
    assert [count.inner_text() for count in page.locator("#send-tabs .count").all()] == ["8", "1", "2"]
    assert serious(page) == []
    page.locator("#send-tabs a").nth(2).click()
    expect(page.locator("#send-errors")).to_contain_text("31 février 2026")
    assert serious(page) == []
    page.locator("#send-tabs a").nth(1).click()
    page.get_by_label(words.say("send-yes", "fr", label="Montant")).check()
    page.get_by_role("button", name=words.say("send-answer-button", "fr")).click()
    expect(page.locator("#send-questions")).to_contain_text(words.say("send-confirm-none", "fr"), timeout=PATIENCE)
    page.locator("#send-tabs a").nth(0).click()
    expect(page.locator("#send-money")).to_contain_text(words.money_exact(40_000, "fr"))
    assert serious(page) == []
    page.get_by_role("button", name=words.say("send-load-button", "fr"), exact=True).click()
    page.locator("#received-steps").wait_for(timeout=PATIENCE)
    expect(page.locator("h1")).to_have_text("Togo_T3-2026.xlsx")
    after = received()
    assert (before, after) == (500.0, 40_500.0)
    assert desk.errors == [] and desk.strays == []


def test_everything_can_be_done_by_keyboard(desk: Watched, workbook: Path) -> None:
    # The browser is told beforehand that its own window for choosing files is answered here.
    desk.page.on("filechooser", lambda chooser: None)
    page = desk.open("/send?lang=fr")
    page.locator("input[name=files]").focus()
    with page.expect_file_chooser() as chooser:
        page.keyboard.press("Enter")
    chooser.value.set_files(workbook)
    page.keyboard.press("Tab")
    page.keyboard.type("A. Mensah")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    result(page)
    tab_to(page, "answer-0")
    page.keyboard.press("Space")
    tab_to(page, "", words.say("send-answer-button", "fr"))
    page.keyboard.press("Enter")
    expect(page.locator("#send-tabs .count").nth(1)).to_have_text("0", timeout=PATIENCE)
    (answer,) = register.answered("demo")
    assert (answer.column, answer.decided_by) == ("amount", "A. Mensah")
    tab_to(page, "", words.say("send-load-button", "fr"))
    page.keyboard.press("Enter")
    page.locator("#received-steps").wait_for(timeout=PATIENCE)
    assert desk.errors == []


def tab_to(page: Page, name: str, label: str = "") -> None:
    """Press Tab until the field or the button has the keyboard, as a person without a mouse does."""
    for _ in range(60):
        page.keyboard.press("Tab")
        held = page.evaluate("() => [document.activeElement.name || '', document.activeElement.textContent.trim()]")
        if (name and held[0] == name) or (label and held[1] == label):
            return
    raise AssertionError(f"The keyboard never reached {name or label}.")


def test_a_dropped_file_is_chosen(desk: Watched) -> None:
    page = desk.open("/send?lang=es")
    page.evaluate(
        """() => {
            const carried = new DataTransfer();
            carried.items.add(new File(['a;b'], 'Benín T3-2026.csv'));
            const dropped = new DragEvent('drop', { dataTransfer: carried, bubbles: true });
            document.querySelector('.drop').dispatchEvent(dropped);
        }"""
    )
    expect(page.locator(".chosen")).to_contain_text("Benín T3-2026.csv")


def test_too_many_files_are_refused_before_they_travel(
    desk: Watched, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(settings, "send_files", 1)
    page = desk.open("/send?lang=en&fresh=1")
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.method))
    paths = [tmp_path / name for name in ("a.csv", "b.csv")]
    for path in paths:
        path.write_text("a;b", encoding="utf-8")
    page.set_input_files("input[name=files]", paths)
    page.get_by_role("button", name=words.say("send-button", "en")).click()
    expect(page.locator(".said")).to_have_text(words.say("send-refused-too-many", "en", files="1"))
    assert "POST" not in asked


def test_without_a_script_the_form_sends_and_the_page_comes_back_by_itself(
    browser: Browser, own_site: str, workbook: Path
) -> None:
    context = browser.new_context(java_script_enabled=False, locale="fr-FR")
    page = context.new_page()
    page.goto(f"{own_site}/send?lang=fr")
    page.set_input_files("input[name=files]", workbook)
    page.get_by_role("button", name=words.say("send-button", "fr")).click()
    result(page)
    expect(page.locator("#send-questions")).to_contain_text(ASKED)
    context.close()


def test_a_telephone_shows_every_tab_whole(browser: Browser, own_site: str, workbook: Path) -> None:
    context = browser.new_context(viewport=NARROW, locale="fr-FR", reduced_motion="reduce")
    page = context.new_page()
    page.goto(f"{own_site}/send?lang=fr")
    page.set_input_files("input[name=files]", workbook)
    page.get_by_role("button", name=words.say("send-button", "fr")).click()
    result(page)
    for tab in range(3):
        page.locator("#send-tabs a").nth(tab).click()
        expect(page.locator("#send-tabs a").nth(tab)).to_have_attribute("aria-current", "true")
        assert page.evaluate("document.documentElement.scrollWidth") <= NARROW["width"]
    context.close()
