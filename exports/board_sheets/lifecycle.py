"""Life cycle: checks that hold, agreements that end, evaluations and corrective plans that are due, and what waits."""

from collections import defaultdict
from collections.abc import Mapping
from typing import Any

import words
from exports.board_sheets.alike import by_place
from exports.brief import Brief
from exports.paper import Column, Page, Status

NAMES = (
    "active_agreements",
    "due_diligence_validity",
    "exposed_value",
    "ending_agreements",
    "ending_value",
    "final_evaluation_coverage",
    "corrective_closure",
    "on_time_milestones",
    "overdue_instalments",
)
#: Where the parts of a bureau add up to the whole; an agreement of two regions counts in both, so counts do not.
ADDS_UP = {"exposed_value", "ending_value", "overdue_instalments"}
#: Matters listed by name; the others are counted under the list.
LISTED = 22
COLUMNS = ("kind", "subject_id", "title", "partner_name", "office", "country", "usd", "due_on", "days", "urgency")
#: Matters that name a partner's agreement: shown by its number where the partner is confidential.
NAMES_A_PARTNER = {"renewal", "corrective", "evaluation", "due_diligence", "delivery"}

Row = Mapping[str, Any]


def has_data(remit: Brief) -> bool:
    """Whether an agreement was ever received; a past year has none, since what waits is of today."""
    return remit.is_now and bool(remit.figure("agreements").value)


def fill(page: Page) -> None:
    """By bureau, then the list of what asks for a decision."""
    remit = page.brief
    page.open((54, 20, 25, 14, 14, 14, 14, 14, 14, 14))
    count = remit.figure("decisions").value or 0
    page.heading(page.say("lifecycle-finding", n=count), page.say("lifecycle-what", day=remit.day(remit.today)))
    by_place(page, NAMES, "lifecycle", ADDS_UP)
    _list(page, merged(remit))
    page.remark(page.say("remark-lifecycle"))
    page.close(one_page=True)


def merged(remit: Brief) -> list[dict[str, Any]]:
    """One entry per matter, its money and places together, the most pressing first, then the most money."""
    groups: dict[tuple[Any, ...], list[Row]] = defaultdict(list)
    for row in remit.rows("out_decision", COLUMNS, {}):
        groups[row["kind"], row["subject_id"], row["title"]].append(row)
    found = [_together(group) for group in groups.values()]
    return sorted(found, key=lambda row: (row["urgency"], -(row["usd"] or 0), str(row["due_on"]), row["title"] or ""))


def _together(group: list[Row]) -> dict[str, Any]:
    amounts = [row["usd"] for row in group if row["usd"] is not None]
    first = min(group, key=lambda row: (row["urgency"], row["days"] is None, row["days"] or 0))
    places = sorted({row["country"] for row in group if row["country"]})
    return {**first, "usd": round(sum(amounts), 2) if amounts else None, "countries": places}


def _list(page: Page, matters: list[dict[str, Any]]) -> None:
    if not matters:
        return
    page.heading(page.say("matters"), page.say("matters-what", shown=min(LISTED, len(matters)), n=len(matters)))
    columns = (
        Column(page.say("subject"), "text"),
        Column(page.say("matter"), "text"),
        Column(page.say("where"), "text"),
        Column(page.say("due-on"), "date"),
        Column(page.say("days-left"), "count"),
        Column(page.say("at-stake"), "usd"),
        Column(page.say("standing"), "status"),
    )
    page.table(columns, [_matter(page, row) for row in matters[:LISTED]], "matters")


def _matter(page: Page, row: Row) -> tuple[Any, ...]:
    kind = row["kind"].replace("_", "-")
    return (
        _subject(page, row),
        page.say(f"matter-{kind}"),
        _where(page, row),
        row["due_on"],
        row["days"],
        row["usd"],
        _standing(row),
    )


def _standing(row: Row) -> Status:
    """Late once its day has passed, to watch before."""
    return Status("late" if row["days"] is not None and row["days"] < 0 else "watch")


def _subject(page: Page, row: Row) -> str:
    """The agreement, need, partner or file; a confidential partner's agreement bears its number only."""
    if row["kind"] == "reporting":
        return words.quarter(row["title"], page.brief.lang)
    if row["kind"] in NAMES_A_PARTNER and row["partner_name"] is None:
        return page.say("confidential-agreement", number=row["subject_id"])
    if row["kind"] == "due_diligence":
        return str(row["partner_name"])
    return str(row["title"] or row["subject_id"])


def _where(page: Page, row: Row) -> str:
    names = [page.brief.name("country", code) for code in row["countries"]]
    if not names:
        return page.brief.name("office", row["office"])
    return ", ".join(names) if len(names) < 3 else page.say("and-others", first=names[0], n=len(names) - 1)
