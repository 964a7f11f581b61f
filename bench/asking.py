"""What the server does for one click on any page: a new answer; for the two most read, its questions and a kept one."""

import itertools
import logging
import os
import random
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from bench.measure import Line, timed
from bench.portfolio import TODAY
from settings import organisation, settings

#: Budgets of the server's share of a click, in milliseconds: on the two pages most read, on the others, kept.
NEW_MS, OTHERS_MS, KEPT_MS = 20, 60, 5
#: Pages asked before anything is counted: they bring the columns they read into memory.
WARM_UPS = 12
#: The pages measured in depth; of the others, answers asked before anything is counted, and answers counted.
MOST_READ = ("/region", "/")
FEW_WARM_UPS, FEW = 2, 8
SOURCES = ("", "individuals", "businesses", "foundations", "other")
#: Pages of one thing: the key their address names it by, and the view and column that list such things.
ONE_THING = {
    "/country": ("country", "out_office", "country"),
    "/partners": ("partner", "out_partner_kind", "partner_id"),
    "/agreement": ("agreement", "out_agreement", "agreement_id"),
}


def regions() -> list[str]:
    """The bureaux that stand on the last day of the bench's portfolio."""
    offices = organisation("demo").offices
    return [one.code for one in offices if one.kind == "bureau" and one.valid_from <= TODAY <= one.valid_to]


def searches(path: str) -> list[str]:
    """Every query of a page, in an order that hardly ever repeats a filter; the same order every time."""
    if path in ONE_THING:
        return _things(*ONE_THING[path])
    years = [str(year) for year in range(TODAY.year, TODAY.year - 5, -1)]
    places = [""] if path == "/" else regions()
    chosen = [
        "&".join(f"{key}={value}" for key, value in (("region", place), ("year", year), ("source", source)) if value)
        for place, year, source in itertools.product(places, years, SOURCES)
    ]
    random.Random(len(path)).shuffle(chosen)
    return chosen


def _things(key: str, view: str, column: str) -> list[str]:
    """Addresses of one thing each, drawn from all of them."""
    import metrics

    listed = sorted({code for (code,) in metrics.rows(view, [column]).rows if code})
    return [f"{key}={code}" for code in random.Random(key).sample(listed, min(len(listed), FEW_WARM_UPS + FEW))]


def lines(warehouse: Path) -> Iterator[Line]:
    """The two pages most read: questions, new and kept answer; then a new answer of every other page."""
    settings.warehouse = warehouse
    os.environ["PANORAMA_WAREHOUSE"] = str(warehouse)
    browser = client()
    for path in MOST_READ:
        yield from _page(path, browser)
    for path in _others():
        yield _other(path, browser)


def _others() -> list[str]:
    """The other pages, as the navigation lists them."""
    import dash

    return [page["path"] for page in dash.page_registry.values() if page["path"] not in MOST_READ]


def _other(path: str, client: Any) -> Line:
    """A new filter on a page that is no bureau's or overview."""
    asked = searches(path)
    for search in asked[:FEW_WARM_UPS]:
        answer(client, path, search)
    spent = [_timed_answer(client, path, search) for search in asked[FEW_WARM_UPS:][:FEW]]
    return Line(f"server: the whole of {path}, new filter", spent, "ms", OTHERS_MS)


def _page(path: str, client: Any) -> Iterator[Line]:
    asked = searches(path)
    for search in asked[:WARM_UPS]:
        answer(client, path, search)
    with _Questions() as questions:
        new = [(_timed_answer(client, path, search), questions.spent_ms()) for search in asked[WARM_UPS:]]
    yield Line(f"ask: the questions of {path}, new filter", [spent for _, spent in new], "ms")
    yield Line(f"server: the whole of {path}, new filter", [whole for whole, _ in new], "ms", NEW_MS)
    again = itertools.cycle(asked[-10:])
    kept = timed(lambda: answer(client, path, next(again)), runs=40, warm_ups=10)
    yield Line(f"server: the whole of {path}, kept answer", kept, "ms", KEPT_MS)


def client() -> Any:
    import app

    return app.create_server().test_client()


def body(path: str, search: str, lang: str = "fr") -> dict[str, Any]:
    """What the browser sends to ask for a page."""
    place = {"path": path, "search": f"?{search}", "lang": lang, "at": 0}
    return {
        "output": "shell-answer.data",
        "outputs": {"id": "shell-answer", "property": "data"},
        "inputs": [{"id": "shell-place", "property": "data", "value": place}],
        "changedPropIds": ["shell-place.data"],
    }


def answer(client: Any, path: str, search: str) -> None:
    """Ask for a page as the browser does. Raises RuntimeError when it is not answered, or could not be drawn."""
    with _Failures() as failed:
        said = client.post("/_dash-update-component", json=body(path, search), headers={"Accept-Encoding": "br"})
    if said.status_code != 200 or failed.told:
        raise RuntimeError(f"{path}?{search} answered {said.status_code}. {' '.join(failed.told)}")


def _timed_answer(client: Any, path: str, search: str) -> float:
    return timed(lambda: answer(client, path, search), runs=1)[0]


class _Failures(logging.Handler):
    """The pages that could not be drawn while it listens: their readers are answered with a sentence."""

    def __enter__(self) -> "_Failures":
        self.told: list[str] = []
        logging.getLogger("components.live").addHandler(self)
        return self

    def __exit__(self, *_: object) -> None:
        logging.getLogger("components.live").removeHandler(self)

    def emit(self, record: logging.LogRecord) -> None:
        """Keep what was said."""
        self.told.append(record.getMessage())


class _Questions:
    """Counts the time spent in metrics.ask, rows, count and trace while a page is drawn."""

    NAMES = ("ask", "rows", "count", "trace")

    def __enter__(self) -> "_Questions":
        import metrics

        self._room: Any = metrics
        self._spent = 0.0
        self._depth = 0
        self._kept = {name: getattr(metrics, name) for name in self.NAMES}
        for name, function in self._kept.items():
            setattr(metrics, name, self._watched(function))
        return self

    def __exit__(self, *_: object) -> None:
        for name, function in self._kept.items():
            setattr(self._room, name, function)

    def spent_ms(self) -> float:
        """Milliseconds spent since it was last asked."""
        spent, self._spent = self._spent * 1000, 0.0
        return spent

    def _watched(self, function: Callable[..., Any]) -> Callable[..., Any]:
        def watched(*arguments: Any, **named: Any) -> Any:
            started = time.perf_counter()
            self._depth += 1
            try:
                return function(*arguments, **named)
            finally:
                self._depth -= 1
                if self._depth == 0:
                    self._spent += time.perf_counter() - started

        return watched
