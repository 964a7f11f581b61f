"""Do the pages say what the rows say? Control totals, counted again from the rows at each load."""

import metrics
import words
from components import Column, State, status_pill, table, table_card
from components.tags import Element

#: The metric pages show for a control total, where there is one.
SHOWN_AS = {"confirmed_revenue": "confirmed_revenue", "cash_received": "cash_received", "signed_value": "signed_value",
            "rows": "rows_read"}  # fmt: skip
#: Less is the rounding of shares.
TOLERANCE = 1


def totals_card(state: State, span: int = 6) -> Element:
    """One line per total: on the pages, in the rows, and whether they are the same."""
    lang = state.lang
    found = metrics.rows("out_control", ["control", "told", "counted"], state.where(), **state.asking).rows
    rows, failed = [], 0
    for control, told, counted in sorted(found):
        name = SHOWN_AS.get(control)
        shown = metrics.ask([name], where=state.where(), **state.asking).value(name) if name else told
        fails = abs(float(shown or 0) - float(counted)) >= TOLERANCE or abs(float(told) - float(counted)) >= TOLERANCE
        failed += fails
        verdict = status_pill("late" if fails else "on_track", lang, words.say(f"quality-total-{int(fails)}", lang))
        rows.append([words.say(f"quality-control-{control}", lang), _said(control, shown, lang),
                     _said(control, counted, lang), verdict])  # fmt: skip
    columns = [
        Column(words.say("quality-total", lang)),
        Column(words.say("quality-on-pages", lang)),
        Column(words.say("quality-in-rows", lang)),
        Column(words.say("quality-verdict", lang), "pill"),
    ]
    title = words.say("quality-totals", lang, n=len(rows), failed=failed, shown=words.whole(failed, lang))
    return table_card(
        "quality-totals",
        title,
        words.say("quality-totals-what", lang),
        table(columns, rows, title, lang),
        state,
        metric="controls_failed",
        where=state.where(),
        source=words.say("calendar-source", lang),
        span=span,
    )


def _said(control: str, amount: object, lang: str) -> str:
    value = float(amount or 0)  # type: ignore[arg-type]
    return words.whole(value, lang) if control == "rows" else words.money_exact(value, lang)
