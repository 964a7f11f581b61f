"""What several sheets tell alike: their measures by place, and an agreement by the name that may be told."""

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from exports.paper import Column, Page


def place_heading(page: Page) -> str:
    """What a column of the briefing's places is called: bureaux, or the countries of one."""
    return page.say("country" if page.brief.split == "country" else "bureau")


def by_place(page: Page, names: Sequence[str], zone: str, adds_up: Collection[str] = ()) -> None:
    """Of these measures, those that are received, place by place, in a table named `zone`; `adds_up` are summed by a
    formula, the others told whole."""
    remit = page.brief
    names = [name for name in names if remit.is_received(name)]
    whole = remit.figures(names, (), {})[()]
    columns = [Column(place_heading(page), "long")]
    for name in names:
        metric = whole[name].metric
        columns.append(Column(metric.label[remit.lang], metric.unit, total="sum" if name in adds_up else ""))
    rows = [(label, *(figures[name] for name in names)) for _, label, figures in remit.broken_down(names)]
    page.table(columns, rows, zone, (None, *whole.values()), page.say("total"))


def agreement_named(page: Page, row: Mapping[str, Any]) -> str:
    """An agreement's title; its number only, where it has none or its partner is confidential."""
    named = row["agreement_title"] if row["partner_name"] else None
    return named or page.say("confidential-agreement", number=row["agreement_id"])
