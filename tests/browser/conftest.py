"""A real Chromium on the real app over the fictional portfolio, with every address but our own cut off."""

import os
import shutil
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Page, Route
from werkzeug.serving import make_server

import app
from settings import settings

WIDE = {"width": 1440, "height": 900}
#: Settles once every chart on the page has its drawing. Evaluated rather than polled by the driver, which would need a
#: looser content policy than readers get.
ALL_DRAWN = """() => new Promise(done => {
    const graphs = () => [...document.querySelectorAll('.graph')];
    const look = () => graphs().every(graph => graph.querySelector('.main-svg')) ? done() : requestAnimationFrame(look);
    look();
})"""
NARROW = {"width": 360, "height": 740}


@pytest.fixture(scope="session")
def browser_type_launch_args() -> dict[str, Any]:
    """Debian's Chromium, which talks to nobody by itself."""
    found = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
    if not found:
        pytest.fail("No Chromium was found; `make browser` installs Debian's.")
    quiet = ("background-networking", "component-update", "sync")
    return {
        "executable_path": found,
        "args": ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"]
        + [f"--disable-{name}" for name in quiet],
    }


@pytest.fixture(scope="session")
def site(demo_warehouse: Path) -> Iterator[str]:
    """The address of the app, serving the fictional portfolio."""
    before, settings.warehouse = settings.warehouse, demo_warehouse
    server = make_server("127.0.0.1", 0, app.create_server(), threaded=True)
    serving = threading.Thread(target=server.serve_forever)
    serving.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    serving.join()
    settings.warehouse = before


class Watched:
    """A page that remembers every error in its console and every request that tried to leave the host."""

    def __init__(self, page: Page, site: str) -> None:
        self.page = page
        self.site = site
        self.errors: list[str] = []
        self.strays: list[str] = []
        page.on("console", self._heard)
        page.on("pageerror", lambda error: self.errors.append(str(error)))
        page.route("**/*", self._route)

    def _heard(self, message: ConsoleMessage) -> None:
        if message.type == "error":
            self.errors.append(message.text)

    def _route(self, route: Route) -> None:
        address = urlsplit(route.request.url)
        if address.scheme in {"data", "blob"} or route.request.url.startswith(self.site):
            route.continue_()
        else:
            self.strays.append(route.request.url)
            route.abort()

    def open(self, path: str) -> Page:
        """The page at that path, once Dash has started and all its charts are drawn."""
        self.page.goto(self.site + path)
        self.page.wait_for_selector("h1")
        self.page.wait_for_selector("#shell-started", state="attached")
        self.page.evaluate(ALL_DRAWN)
        return self.page

    def drawn(self) -> None:
        """Wait until Dash has nothing left to do and each chart has its drawing."""
        self.page.wait_for_selector("h1")
        self.page.evaluate(ALL_DRAWN)
        self.page.wait_for_load_state("networkidle")


@pytest.fixture
def watched(browser: Browser, site: str) -> Iterator[Watched]:
    """A wide page, watched."""
    context = browser.new_context(viewport=WIDE, locale="fr-FR", reduced_motion="reduce")
    yield Watched(context.new_page(), site)
    context.close()


@pytest.fixture
def narrow(browser: Browser, site: str) -> Iterator[Watched]:
    """A page as wide as a telephone, watched."""
    context = browser.new_context(viewport=NARROW, locale="fr-FR", reduced_motion="reduce")
    yield Watched(context.new_page(), site)
    context.close()
