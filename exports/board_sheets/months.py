"""Confirmed revenue, tidy: one line per month, bureau, country and source, for who wants to pivot it."""

from exports.paper import Column, Page, Shown


def fill(page: Page) -> None:
    """The months of the period and the same months a year before."""
    remit = page.brief
    page.open((12, 12, 44, 12, 32, 18, 20))
    page.heading(page.say("months-heading"), page.say("months-what"))
    columns = (
        Column(page.say("month"), "text"),
        Column(page.say("bureau-code"), "text"),
        Column(page.say("bureau"), "text"),
        Column(page.say("country-code"), "text"),
        Column(page.say("country"), "text"),
        Column(page.say("source"), "text"),
        Column(page.say("confirmed-usd"), "usd_exact"),
    )
    by = ("month", remit.place, "country", "source")
    rows = []
    for where in (remit.before, remit.now):
        found = remit.figures(("confirmed_revenue",), by, where) if where else {}
        for (month, bureau, country, source), figures in found.items():
            rows.append(
                (
                    month,
                    bureau or "",
                    remit.name("bureau", bureau),
                    country or "",
                    remit.name("country", country),
                    remit.name("source", source),
                    Shown(figures["confirmed_revenue"], "usd_exact"),
                )
            )
    page.close(page.table(columns, rows, "revenue_data", filtered=True).header)
