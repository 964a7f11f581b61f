"""Questions of the Board: what was asked, in how many days it was answered, and the figure each answer rests on."""

import words
from exports.brief import Brief
from exports.paper import Column, Page

COLUMNS = (
    "session", "question", "date", "answered_on", "waiting_days", "answer", "figure", "is_answered", "question_id",
)  # fmt: skip
#: Questions listed; the log on the page holds them all.
LISTED = 30


def has_data(remit: Brief) -> bool:
    """Whether headquarters keeps the log; a briefing of one office has none, for the Board asks the house."""
    return remit.office is None and bool(remit.figure("board_questions").value)


def fill(page: Page) -> None:
    """One line per question, those that wait first, the newest on top."""
    remit = page.brief
    page.open((26, 60, 14, 14, 9, 60, 40))
    answered = remit.figure("board_sourced_share")
    top, bottom = (words.whole(part or 0, remit.lang) for part in answered.parts)
    page.heading(
        page.say("questions-finding", top=top, bottom=bottom), page.say("questions-what", day=remit.day(remit.today))
    )
    found = remit.rows("out_board_question", COLUMNS, None, ("is_answered", "-date", "question_id"), LISTED)
    columns = (
        Column(page.say("questions-session"), "long"),
        Column(page.say("questions-question"), "long"),
        Column(page.say("questions-asked"), "date"),
        Column(page.say("questions-answered"), "date"),
        Column(page.say("questions-days"), "count"),
        Column(page.say("questions-answer"), "long"),
        Column(page.say("questions-figure"), "long"),
    )
    page.table(columns, [tuple(row[name] for name in COLUMNS[:7]) for row in found], "board_questions")
    page.remark(page.say("remark-questions"))
    page.close(one_page=True)
