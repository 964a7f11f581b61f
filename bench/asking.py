"""What the server does for one click: the questions of a page, and the whole answer, new and kept."""

import itertools
import os
import random
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from bench.measure import Line, timed
from bench.portfolio import TODAY
from settings import organisation, settings

#: Budgets of the server's share of a click, in milliseconds.
NEW_MS, KEPT_MS = 20, 5
#: Pages asked before anything is counted: they bring the columns they read into memory.
WARM_UPS = 12
SOURCES = ("", "individuals", "businesses", "foundations", "other")


def regions() -> list[str]:
    """The bureaux that stand on the last day of the bench's portfolio."""
    offices = organisation("demo").offices
    return [one.code for one in offices if one.kind == "bureau" and one.valid_from <= TODAY <= one.valid_to]


def searches(path: str) -> list[str]:
    """Every query of a page, in an order that hardly ever repeats a filter; the same order every time."""
    years = [str(year) for year in range(TODAY.year, TODAY.year - 5, -1)]
    places = regions() if path == "/region" else [""]
    chosen = [
        "&".join(f"{key}={value}" for key, value in (("region", place), ("year", year), ("source", source)) if value)
        for place, year, source in itertools.product(places, years, SOURCES)
    ]
    random.Random(len(path)).shuffle(chosen)
    return chosen


def lines(warehouse: Path) -> Iterator[Line]:
    """The questions, the new answer and the kept answer of the overview and the region page."""
    settings.warehouse = warehouse
    os.environ["PANORAMA_WAREHOUSE"] = str(warehouse)
    browser = client()
    for path in ("/region", "/"):
        yield from _page(path, browser)


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
    """Ask for a page as the browser does. Raises RuntimeError when it is not answered."""
    said = client.post("/_dash-update-component", json=body(path, search), headers={"Accept-Encoding": "br"})
    if said.status_code != 200:
        raise RuntimeError(f"{path}?{search} answered {said.status_code}.")


def _timed_answer(client: Any, path: str, search: str) -> float:
    return timed(lambda: answer(client, path, search), runs=1)[0]


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
