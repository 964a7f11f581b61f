"""Whether the partner may be dealt with: its checks, its flags, when they lapse, and the money that hangs on them."""

import metrics
import words
from charts import Column
from components import Pill, table, table_card
from components import tags as html
from components.tags import Element
from pages._panorama.arranging import Piece
from pages._partners.whose import Partner, Row

#: Days before its end when a check is to be renewed (UNICEF eTools warns at 30, 60 and 90).
WARN_DAYS = 90
LAPSED = "partner-check-lapsed"


def card(partner: Partner) -> Piece:
    """Every check, the latest first; what is restricted says so and no more."""
    state, lang = partner.state, partner.state.lang
    columns = ["date", "outcome", "risk_level", "flag", "category", "exclusion_criterion", "is_restricted",
               "valid_until", "is_latest_check"]  # fmt: skip
    found = partner.rows("out_check", columns, order=["-date", "-valid_until"])
    if not found:
        return words.say("partner360-no-check", lang)
    rows = [_row(one, partner) for one in found]
    headings = [
        Column(words.say("partner360-checked-on", lang), "date"),
        Column(words.say("partner360-outcome", lang)),
        Column(words.say("partner360-risk", lang)),
        Column(words.say("partner360-flag", lang)),
        Column(words.say("partner360-until", lang), "date"),
        Column(words.say("timeline-state", lang)),
    ]
    exposed = partner.ask("exposed_value")
    key = "partner360-checks-exposed" if exposed else "partner360-checks"
    title = words.say(key, lang, usd=words.money(exposed, lang))
    shown = html.Div([*_frozen(partner, found), table(headings, rows, title, lang)])
    what = words.say("partner360-checks-what", lang)
    where = partner.where()
    return table_card("partner-checks", title, what, shown, state, metric="exposed_value", where=where, n=len(rows),
                      span=7)  # fmt: skip


def _frozen(partner: Partner, found: list[Row]) -> list[Element]:
    """What an open pipeline with the partner waits for, where its latest check holds no longer."""
    lang, today = partner.state.lang, partner.state.as_of or partner.state.today
    latest = next((one for one in found if one["is_latest_check"]), None)
    until = latest and latest["valid_until"]
    if latest and latest["outcome"] != "not_cleared" and until and today and until >= today:
        return []
    hoped = partner.ask("open_pipeline")
    return [html.P(words.say("gaps-frozen", lang, usd=words.money(hoped, lang)), className="notice")] if hoped else []


def sentence(partner: Partner) -> str:
    """Whether its latest check holds, and the flag it bears."""
    lang, today = partner.state.lang, partner.state.as_of or partner.state.today
    latest = partner.rows("out_check", ["flag", "outcome", "valid_until"], is_latest_check=True)
    if not latest or latest[0]["valid_until"] is None:
        return words.say("partner-unchecked", lang)
    one = latest[0]
    holds = one["outcome"] != "not_cleared" and today is not None and one["valid_until"] >= today
    key = "partner360-refused" if one["outcome"] == "not_cleared" else "partner-checked" if holds else LAPSED
    said = words.say(key, lang, day=words.day(one["valid_until"], lang))
    if not one["flag"]:
        return said
    name = metrics.names("check_flag", lang).get(str(one["flag"]), str(one["flag"]))
    return f"{said} {words.say('partner360-flagged', lang, flag=name.lower())}"


def _row(one: Row, partner: Partner) -> list[object]:
    lang = partner.state.lang
    flags = metrics.names("check_flag", lang)
    said = flags.get(str(one["flag"]), words.NOTHING)
    if one["is_restricted"]:
        said = words.say("partner360-restricted", lang, flag=said)
    elif reasons := [reason for reason in (one["category"], one["exclusion_criterion"]) if reason]:
        said = f"{said} ({', '.join(reasons)})"
    return [
        one["date"],
        metrics.names("check_outcome", lang).get(str(one["outcome"]), words.NOTHING),
        metrics.names("risk_level", lang).get(str(one["risk_level"]), words.NOTHING),
        said,
        one["valid_until"],
        _standing(one, partner),
    ]


def _standing(one: Row, partner: Partner) -> Pill:
    """Whether the check still holds."""
    lang, today = partner.state.lang, partner.state.as_of or partner.state.today
    if not one["is_latest_check"]:
        return Pill("neutral", words.say("partner360-replaced", lang))
    until = one["valid_until"]
    if one["outcome"] == "not_cleared" or until is None or today is None or until < today:
        return Pill("late", words.say("partner360-lapsed", lang))
    is_near = (until - today).days <= WARN_DAYS
    return Pill(
        "watch" if is_near else "on_track", words.say(f"partner360-{'ends-soon' if is_near else 'valid'}", lang)
    )
