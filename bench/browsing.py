"""What a reader waits for in a real Chromium: a change of filter, a first visit, a later visit; and the bytes sent."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, BrowserContext, Page, ViewportSize, sync_playwright

from bench.asking import searches
from bench.children import server
from bench.measure import Line

#: Budgets: a change of filter to painted, against the browser's own redraw, the visits, and the bytes they cost.
CHANGE_MS, CHANGE_P95_MS, OVER_REDRAW = 100, 200, 1.25
FIRST_MS, FIRST_KB, LATER_MS, LATER_KB = 1_000, 1_700, 500, 150
WIDE: ViewportSize = {"width": 1440, "height": 900}
PAGE = "/region"
WARM_UPS, CHANGES, VISITS = 10, 40, 7
PROBE = (Path(__file__).parent / "probe.js").read_text(encoding="utf-8")


def page_lines(warehouse: Path) -> Iterator[Line]:
    """Changes of filter on the region page: never asked before, asked before, and the browser's own redraw."""
    asked = searches(PAGE)
    with server(warehouse) as address, _chromium() as browser:
        page = _opened(browser.new_context(viewport=WIDE, locale="fr-FR"), f"{address}{PAGE}?{asked[0]}")
        for search in asked[1:WARM_UPS]:
            _changed(page, search)
        new = [_changed(page, search) for search in asked[WARM_UPS : WARM_UPS + CHANGES]]
        kept = [_changed(page, search) for search in asked[WARM_UPS : WARM_UPS + CHANGES]]
    charts = sum(each["charts"] for each in new) / len(new)
    painted = [each["painted_ms"] for each in new]
    redraw = Line(
        "page: the browser's own redraw of those charts", [ms for each in new for ms in each["redraws_ms"]], "ms"
    )
    yield Line("page: filter change to painted", painted, "ms", CHANGE_MS, CHANGE_P95_MS, note=f"{charts:.1f} charts")
    yield Line("page: the same, an answer the server has kept", [each["painted_ms"] for each in kept], "ms", CHANGE_MS)
    yield Line("page: answer received", [each["response_ms"] for each in new], "ms")
    yield Line("page: bytes of an answer", [each["bytes"] / 1000 for each in new], "kB")
    yield redraw
    yield Line("page: painted ÷ own redraw", [ms / redraw.median for ms in painted], "×", OVER_REDRAW)


def visit_lines(warehouse: Path) -> Iterator[Line]:
    """Visits of the region page with nothing kept by the browser, then again with what it kept."""
    first, later = [], []
    with server(warehouse) as address, _chromium() as browser:
        place = f"{address}{PAGE}?{searches(PAGE)[0]}"
        for _ in range(VISITS + 2):
            context = browser.new_context(viewport=WIDE, locale="fr-FR")
            first.append(_visited(context, place))
            later.append(_visited(context, place))
            context.close()
    first, later = first[2:], later[2:]  # the first two wake the server up
    yield Line("first visit: to every chart painted", [each["painted_ms"] for each in first], "ms", FIRST_MS)
    yield Line("first visit: to the first text", [each["readable_ms"] for each in first], "ms")
    yield Line("first visit: on the wire", [each["kb"] for each in first], "kB", FIRST_KB)
    yield Line("later visit: to every chart painted", [each["painted_ms"] for each in later], "ms", LATER_MS)
    yield Line("later visit: on the wire", [each["kb"] for each in later], "kB", LATER_KB)


@contextmanager
def _chromium() -> Iterator[Browser]:
    """Debian's Chromium, which talks to nobody by itself. Raises FileNotFoundError where there is none."""
    found = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
    if not found:
        raise FileNotFoundError("No Chromium was found; `make browser` installs Debian's.")
    flags = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"]
    flags += [f"--disable-{name}" for name in ("background-networking", "component-update", "sync")]
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=flags)
        yield browser
        browser.close()


def _opened(context: BrowserContext, place: str) -> Page:
    page = context.new_page()
    page.add_init_script(PROBE)
    page.goto(place, wait_until="commit")
    page.evaluate("() => bench.ready()")
    page.evaluate("() => bench.inPlace()")
    return page


def _changed(page: Page, search: str) -> dict[str, Any]:
    """One change of filter, then the same charts drawn back and forth from figures the browser already holds."""
    before = page.evaluate("() => bench.figures()")
    changed = dict(page.evaluate("search => bench.change(search)", search))
    after = page.evaluate("() => bench.figures()")
    turns = (before, after) if len(before) == len(after) else ()
    changed["redraws_ms"] = [page.evaluate("figures => bench.redraw(figures)", figures) for figures in turns]
    return changed


def _visited(context: BrowserContext, place: str) -> dict[str, float]:
    """One visit: ms to painted, ms to readable, kB received."""
    page = context.new_page()
    page.add_init_script(PROBE)
    watch = context.new_cdp_session(page)
    watch.send("Network.enable")
    received: list[float] = []
    watch.on("Network.loadingFinished", lambda told: received.append(told["encodedDataLength"]))
    page.goto(place, wait_until="commit")
    painted = page.evaluate("() => bench.ready()")["painted_ms"]
    page.wait_for_load_state("networkidle")
    readable = page.evaluate("() => bench.readable()") or 0.0
    page.close()
    return {"painted_ms": painted, "readable_ms": readable, "kb": sum(received) / 1000}
