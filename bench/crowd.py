"""Two hundred people clicking at once, each click on a new connection, against the server as in production."""

import json
import random
import threading
import time
from collections.abc import Iterator
from http.client import HTTPConnection, HTTPException
from pathlib import Path
from urllib.parse import urlsplit

from bench.asking import SOURCES, body, regions
from bench.children import server
from bench.measure import Line
from bench.portfolio import TODAY

PEOPLE = 200
#: Clicks of each, and the seconds each reads between two: an average of five, as one reads a page.
CLICKS, READS_S = 8, (2.0, 8.0)
P95_MS = 500
#: How often a filter is the one everybody starts from.
USUAL = 0.6
SENT = {"Content-Type": "application/json", "Accept-Encoding": "br"}
#: Where people click: most look at their own region's page of this year, some overview, some network.
PATHS = ("/region",) * 6 + ("/",) * 3 + ("/network",)


def lines(warehouse: Path) -> Iterator[Line]:
    """What the crowd waited for each click, and how many clicks went wrong."""
    waits: list[float] = []
    errors: list[str] = []
    with server(warehouse) as address:
        _warm(address)
        crowd = [threading.Thread(target=_person, args=(address, seed, waits, errors)) for seed in range(PEOPLE)]
        for person in crowd:
            person.start()
        for person in crowd:
            person.join()
    yield Line(f"crowd: {PEOPLE} people, a click every 5 s each", waits, "ms", budget_p95=P95_MS)
    yield Line("crowd: clicks that went wrong", [len(errors)], "clicks", 0, note="; ".join(sorted(set(errors))[:3]))


def _warm(address: str) -> None:
    """A few pages first, as any morning: the columns they read come into memory."""
    waits: list[float] = []
    for seed in range(4):
        _clicks(address, seed, waits, 4, (0, 0))


def _person(address: str, seed: int, waits: list[float], errors: list[str]) -> None:
    try:
        _clicks(address, seed, waits, CLICKS, READS_S)
    except (HTTPException, OSError, RuntimeError) as error:
        errors.append(repr(error))


def _clicks(address: str, seed: int, waits: list[float], clicks: int, reads_s: tuple[float, float]) -> None:
    die = random.Random(seed)
    time.sleep(die.uniform(0, reads_s[1]))
    for _ in range(clicks):
        path = die.choice(PATHS)
        told = json.dumps(body(path, _search(path, die), die.choices(("fr", "en", "es"), (5, 4, 1))[0]))
        started = time.perf_counter()
        connection = HTTPConnection(urlsplit(address).netloc, timeout=30)
        connection.request("POST", "/_dash-update-component", told, SENT)
        answer = connection.getresponse()
        answer.read()
        connection.close()
        waits.append((time.perf_counter() - started) * 1000)
        if answer.status != 200:
            raise RuntimeError(f"{path} answered {answer.status}")
        time.sleep(die.uniform(*reads_s))


def _search(path: str, die: random.Random) -> str:
    """What they look at: a region, most often this year and every source; else any filter."""
    place = f"region={die.choice(regions())}" if path == "/region" else ""
    if die.random() < USUAL:
        return place
    year, source = die.randrange(TODAY.year - 4, TODAY.year + 1), die.choice(SOURCES)
    return "&".join(part for part in (place, f"year={year}", f"source={source}" if source else "") if part)
