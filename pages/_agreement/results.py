"""What the agreement set out to reach and reached: baseline, actual, target, how far, and the proof."""

from typing import Any

import metrics
import words
from charts import Column
from components import Bar, Pill, table, table_card
from components import tags as html
from components.markup import address
from components.tags import Element
from pages._agreement.facts import Agreement, Row
from pages._panorama.arranging import Piece

#: Results and proofs shown before the rest is only counted.
SHOWN = 30
ACHIEVED = "result_achievement"


def results_card(agreement: Agreement) -> Piece:
    """Each indicator as last measured, with its proof; as measured in the year the address names, where it was."""
    state, lang = agreement.state, agreement.state.lang
    of_year = _listed(agreement, is_measured=1, year=state.year) if "year" in state.query else []
    found = of_year or _listed(agreement, is_latest=1)
    proved = {_place(row): row["proof"] for row in agreement.rows("out_proof", ["proof"]) if row["proof"]}
    rows = [_row(row, proved.get(_place(row)), lang) for row in found]
    columns = [
        Column(words.say("agreement-indicator", lang)),
        Column(words.say("agreement-period", lang)),
        Column(words.say("agreement-baseline", lang), "count"),
        Column(words.say("charts-actual", lang), "count"),
        Column(words.say("charts-target", lang), "count"),
        Column(words.pick(metrics.metric(ACHIEVED).label, lang), "ratio"),
        Column(""),
        Column(words.say("agreement-evidence", lang)),
    ]
    where = agreement.where(**({"year": state.year} if of_year else {}))
    whole = metrics.ask(ACHIEVED, where=where, **state.asking).value(ACHIEVED)
    total = [words.say("agreement-all", lang), "", None, None, None, whole, Bar(whole, tone="good"), ""]
    title = words.say("agreement-results", lang, n=len(of_year) or int(agreement.ask("results") or 0))
    if not rows:
        return words.say("agreement-no-results", lang)
    shown = table(columns, rows, title, lang, total=total, limit=SHOWN)
    source, what = words.say("panorama-results", lang), words.say("agreement-results-what", lang)
    if of_year:
        what = words.say("agreement-results-year", lang, year=str(state.year), href=state.link(year=None))
    return table_card(
        "agreement-results", title, what, shown, state, metric=ACHIEVED, where=where, source=source, span=12
    )


def _listed(agreement: Agreement, **which: Any) -> list[Row]:
    """The results `which` keeps, one row each."""
    asked = ["indicator", "period", "place", "baseline", "actual", "target", "achievement", "is_verified", "people"]
    columns, order = [*asked, "submission_id", "sheet", "row"], ["indicator", "-period", "place"]
    return metrics.rows(
        "out_result", columns, agreement.where(**which), order=order, **agreement.state.asking
    ).records()


def _place(row: Row) -> tuple[Any, ...]:
    return row["submission_id"], row["sheet"], row["row"]


def _row(row: Row, proof: str | None, lang: str) -> list[Any]:
    verified = Pill("on_track", words.say("agreement-verified", lang)) if row["is_verified"] else None
    reported = Pill("no_data", words.say("agreement-reported", lang))
    achieved = row["achievement"]
    return [
        f"{row['indicator']} · {row['place']}" if row["place"] else row["indicator"],
        words.quarter(row["period"], lang),
        row["baseline"],
        row["actual"],
        row["target"],
        achieved,
        Bar(achieved, tone="good") if achieved is not None else "",
        _linked(proof, lang) if proof else verified or reported,
    ]


def _linked(proof: str, lang: str) -> Element:
    """The document itself, in its own window."""
    said = words.say("agreement-proof", lang)
    return html.A(said, href=address(proof), rel="noopener noreferrer", target="_blank")


def proofs_card(agreement: Agreement) -> Piece:
    """Every document that proves something, the newest first."""
    state, lang = agreement.state, agreement.state.lang
    found = agreement.rows("out_proof", ["origin", "label", "proof", "verified_by", "date"], order=["-date"])
    rows = [
        [one["label"], words.say(f"agreement-proof-{one['origin']}", lang), one["verified_by"] or words.NOTHING,
         one["date"], _linked(one["proof"], lang)]
        for one in found
    ]  # fmt: skip
    columns = [
        Column(words.say("agreement-document", lang)),
        Column(words.say("agreement-proves", lang)),
        Column(words.say("agreement-verified-by", lang)),
        Column(words.say("agreement-on", lang), "date"),
        Column(""),
    ]
    title = words.say("agreement-proofs", lang, n=len(rows))
    if not rows:
        return words.say("agreement-no-proof", lang)
    shown = table(columns, rows, title, lang, limit=SHOWN)
    what = words.say("agreement-proofs-what", lang)
    return table_card("agreement-proofs", title, what, shown, state, n=len(rows), span=12)
