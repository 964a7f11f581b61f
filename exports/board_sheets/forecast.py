"""Where the year will end: as the data say it, and under suppositions, with bands and chances."""

from collections.abc import Mapping

import metrics
from exports.brief import Brief
from exports.paper import Column, Page

NAMES = ("forecast_revenue", "forecast_low", "forecast_high", "plan_chance")
#: What is supposed, line by line, by its key in the catalogue: the steps the page of revenue offers.
SUPPOSED: Mapping[str, Mapping[str, str]] = {
    "nothing": {},
    "first": {"lose": "first"},
    "three": {"lose": "three"},
    "late": {"delay": "90"},
    "half": {"pipeline": "50"},
    "together": {"lose": "first", "delay": "30", "pipeline": "50"},
}


def has_data(remit: Brief) -> bool:
    """Whether the year reported is still running and past years say how such a year ends."""
    return remit.is_now and remit.end.month < 12 and remit.figure(NAMES[0]).value is not None


def fill(page: Page) -> None:
    """One line per supposition."""
    remit = page.brief
    page.open((52, 18, 18, 18, 18))
    year = str(remit.year)
    page.heading(page.say("forecast-heading", year=year), page.say("forecast-what", day=remit.day(remit.today)))
    asked = {key: remit.figures(NAMES, (), supposed)[()] for key, supposed in SUPPOSED.items()}
    rows = [(page.say(f"forecast-{key}"), *(figures[name] for name in NAMES)) for key, figures in asked.items()]
    units = ("usd", "usd", "usd", "ratio")
    labels = [metrics.metric(name).label[remit.lang] for name in NAMES]
    columns = [Column(page.say("forecast-supposed"), "long"), *map(Column, labels, units)]
    page.table(columns, rows, "forecast")
    page.remark(page.say("remark-forecast"))
    page.close(one_page=True)
