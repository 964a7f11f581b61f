"""The numbered notes: what each figure must not be taken for."""

from exports.paper import Column, Page


def fill(page: Page) -> None:
    """In the order the sheets first refer to them."""
    page.open((7, 34, 108))
    page.heading(page.say("notes-heading"))
    for key in ("note-few", "note-structure", "note-comparison", "note-rounding"):
        page.book.note(page.say(key, year=str(page.brief.year), before=str(page.brief.year - 1)))
    columns = (
        Column(page.say("number"), "count"),
        Column(page.say("indicator"), "long"),
        Column(page.say("note"), "long"),
    )
    rows = [(number, about or page.say("note-all"), text) for number, (about, text) in enumerate(page.book.notes, 1)]
    page.close(page.table(columns, rows, "notes").header)
