"""The contents: every sheet, what it answers, one click away."""

from exports.paper import Column, Link, Page


def fill(page: Page) -> None:
    """One line per sheet, in order."""
    page.open((7, 38, 105))
    page.heading(page.say("contents-heading"), page.say("contents-what"))
    columns = (
        Column(page.say("number"), "count"),
        Column(page.say("sheet"), "link"),
        Column(page.say("sheet-holds"), "long"),
    )
    others = [one for one in page.book.pages if one is not page]
    rows = [(number, Link(one.name, f"internal:'{one.name}'!A1"), one.about) for number, one in enumerate(others, 1)]
    header = page.table(columns, rows, "contents").header
    page.close(header, one_page=True)
