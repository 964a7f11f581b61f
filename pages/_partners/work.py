"""What one partner and the agency do together: agreements, and what they reached."""

import metrics
import words
from charts import Column
from components import table, table_card
from pages._panorama.arranging import Piece
from pages._panorama.footing import footing
from pages._panorama.scope import Scope
from pages._partners.whose import of_partner

#: Results shown, the furthest beyond their target first.
RESULTS = 12


def agreements_card(scope: Scope, code: str) -> Piece:
    """Its agreements, those in force first, with what each was signed for and brought."""
    state, lang = scope.state, scope.state.lang
    where = of_partner(state, code)
    by = ["agreement_id", "agreement_title", "status", "ends_on", "owner", "is_active"]
    signed = metrics.ask("signed_value", by=by, where=where, **state.asking).rows
    brought = metrics.ask("confirmed_revenue", by="agreement_id", where=where, **state.asking).by("agreement_id")
    if not signed:
        return words.say("partner-no-agreement", lang)
    statuses = metrics.names("status", lang)
    ordered = sorted(signed, key=lambda row: (not row[5], -(row[6] or 0)))
    rows = [
        [
            title or code_,
            statuses.get(str(status), words.NOTHING),
            usd,
            brought.get(code_),
            ends,
            owner or words.NOTHING,
        ]
        for code_, title, status, ends, owner, _, usd in ordered
    ]
    columns = [
        Column(words.say("region-agreement", lang)),
        Column(words.say("region-status", lang)),
        Column(words.pick(metrics.metric("signed_value").label, lang), "usd"),
        Column(words.pick(metrics.metric("confirmed_revenue").label, lang), "usd"),
        Column(words.say("region-ends", lang), "date"),
        Column(words.say("partner-owner", lang)),
    ]
    links = [state.link("/agreement", agreement=row[0]) for row in ordered]
    whole = metrics.ask(["signed_value", "confirmed_revenue"], where=where, **state.asking).rows[0]
    total = [words.say("partner-total", lang), "", *whole, "", ""]
    title = words.say("partner-agreements", lang, n=len(rows))
    stands = footing(scope, "panorama-contributions", "signed_value", where)
    return table_card(
        "partner-agreements",
        title,
        words.say("partner-agreements-what", lang),
        table(columns, rows, title, lang, row_links=links, total=total, limit=40),
        state,
        metric="signed_value",
        where=where,
        span=12,
        **stands.told(),
    )


def results_card(scope: Scope, code: str) -> Piece:
    """What the agreements set out to reach and reached, as last measured."""
    state, lang = scope.state, scope.state.lang
    where = of_partner(state, code, is_latest=1)
    asked = [
        "indicator",
        "agreement_title",
        "place",
        "period",
        "baseline",
        "target",
        "actual",
        "achievement",
        "is_verified",
    ]
    found = metrics.rows("out_result", asked, where, order=["-achievement"], limit=RESULTS, **state.asking).rows
    if not found:
        return words.say("partner-no-results", lang)
    yes_no = {True: words.say("partner-yes", lang), False: words.say("partner-no", lang), None: words.NOTHING}
    places = metrics.names("country", lang)
    rows = [
        [*row[:2], places.get(row[2] or "", row[2] or words.NOTHING), row[3], *row[4:-1], yes_no[row[-1]]]
        for row in found
    ]
    columns = [
        Column(words.say("partner-indicator", lang)),
        Column(words.say("region-agreement", lang)),
        Column(words.say("partner-place", lang)),
        Column(words.say("partner-period", lang)),
        Column(words.say("partner-baseline", lang), "count"),
        Column(words.say("charts-target", lang), "count"),
        Column(words.say("charts-actual", lang), "count"),
        Column(words.pick(metrics.metric("result_achievement").label, lang), "ratio"),
        Column(words.say("partner-verified", lang)),
    ]
    count = metrics.ask("results", where=where, **state.asking).value("results")
    title = words.say("partner-results", lang, n=int(count or 0), shown=len(rows))
    shown = table(columns, rows, title, lang)
    stands = footing(scope, "panorama-results", "result_achievement", where)
    what = words.say("partner-results-what", lang)
    return table_card(
        "partner-results", title, what, shown, state, metric="result_achievement", where=where, span=12, **stands.told()
    )
