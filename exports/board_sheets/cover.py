"""The cover: what the paper is, what it covers, what its figures stand on, whom to ask, and the two disclaimers."""

from exports.brief import next_update
from exports.paper import Column, Page


def fill(page: Page) -> None:
    """A table of two columns, then the clauses every paper carries."""
    remit = page.brief
    page.open((34, 110), title_size=26)
    page.heading(page.say("cover-subtitle"))
    columns = (Column(page.say("cover-about"), "text"), Column(page.say("cover-detail"), "long"))
    rows = [
        (page.say("cover-organisation"), remit.organisation_name),
        (page.say("cover-scope"), remit.scope),
        (page.say("cover-period"), remit.period),
        (page.say("cover-session"), page.say("cover-to-fill-session")),
        (page.say("cover-item"), page.say("cover-to-fill-item")),
        (page.say("cover-as-of"), remit.day(remit.today)),
        (page.say("cover-known-on"), remit.day(remit.as_of) if remit.as_of else page.say("cover-known-live")),
        (page.say("cover-status"), remit.status),
        (page.say("cover-coverage"), remit.coverage_words),
        (page.say("cover-version"), remit.version),
        (page.say("cover-contact"), page.say("cover-to-fill-contact", organisation=remit.organisation_name)),
        (page.say("cover-next"), page.say("cover-next-on", day=remit.day(next_update(remit)))),
    ]
    zone = page.table(columns, rows, "cover", body={"font_size": 11})
    page.heading(page.say("cover-clauses"))
    for clause in ("clause-companies", "clause-designations", "clause-confidential"):
        page.row = page.paragraph(page.row, 0, page.say(clause), 144, font_size=9, font_color="#4A5B70") + 1
    page.row -= 1
    page.close(zone.header, one_page=True)
