"""What comes of corrective plans, checked month by month, with the money; conditions waived; both sides' views."""

from typing import Any

import metrics
import schema
import words
from charts import Column
from charts.pairs import Pair, pairs
from components import Pill, State, Written, table, table_card
from pages._life.asked import act, here, link, share, titled, told_once, value
from pages._panorama.arranging import Piece, charted

SHOWN = 12
#: How a check says an agreement is, as a status; one that has stalled comes first.
LOOKS = {"stalled": "late", None: "watch", "on_course": "neutral", "ended": "neutral", "recovered": "on_track"}
PLAN = [
    "agreement_id", "agreement_title", "partner_name", "date", "progress", "last_checked_on", "measures",
    "measures_done", "budget_effect_usd", "usd",
]  # fmt: skip
#: Points between the two sides' averages that make two views.
APART = 5


def plans_card(state: State) -> Piece:
    """One line per agreement under a plan, those that have stalled first: since when, how far, at what cost."""
    lang = state.lang
    found = metrics.rows("out_recovery", PLAN, here(state), ["date"], **state.asking)
    if not found.rows:
        return words.say("mending-plans-none", lang)
    worth: dict[str, Any] = {}
    for agreement, usd in zip(found.column("agreement_id"), found.column("usd"), strict=True):
        worth[agreement] = worth.get(agreement, 0) + (usd or 0)
    order = list(LOOKS)
    rows = sorted(told_once(found, "agreement_id"), key=lambda row: (order.index(row["progress"]), row["date"]))
    recovered = sum(row["progress"] == "recovered" for row in rows)
    hit, top, bottom = share("trigger_hit_rate", state)
    shares = {name: words.percent(value(key, state), lang)
              for name, key in (("held", "plan_checks_held"), ("recovery", "plan_recovery"))}  # fmt: skip
    heads = (("agreement", ""), ("opened", "date"), ("progress", "pill"), ("checked", "date"), ("measures", ""),
             ("effect", "usd"), ("worth", "usd"))  # fmt: skip
    columns = [Column(words.say(f"mending-{key}", lang), unit) for key, unit in heads]
    columns.append(Column(words.say("life-head-act", lang)))

    def written(row: dict[str, Any]) -> list[Any]:
        done = words.say("mending-of", lang, top=row["measures_done"], bottom=row["measures"])
        return [titled(row, lang), row["date"], _progress(row["progress"], lang), row["last_checked_on"], done,
                row["budget_effect_usd"], worth[row["agreement_id"]], act(row, "check", state)]  # fmt: skip

    title = words.say("mending-plans", lang, n=len(rows), recovered=recovered)
    what = words.say("mending-plans-what", lang, hit=words.percent(hit, lang), top=top, bottom=bottom, **shares)
    links = Written(rows, lambda row: link(row, state))
    content = table(columns, Written(rows, written), title, lang, row_links=links, limit=SHOWN)
    return table_card(
        "life-mended", title, what, content, state, metric="plan_recovery", where=here(state),
        source=words.say("mending-plans-source", lang), span=12,
    )  # fmt: skip


def _progress(progress: str | None, lang: str) -> Pill:
    if progress is None:
        return Pill(LOOKS[None], words.say("mending-unchecked", lang))
    return Pill(LOOKS[progress], schema.choice_label("plan_progress", progress, lang))


def views_card(state: State) -> Piece:
    """Each aspect as the agency and as the partner see it, the widest gap first."""
    lang = state.lang
    found = metrics.ask(["view_agency", "view_partner"], by="aspect", where=here(state), **state.asking).rows
    scored = [row for row in found if row[0] and row[1] is not None and row[2] is not None]
    if not scored:
        return words.say("mending-views-none", lang)
    names = metrics.names("partnership_aspect", lang)
    ordered = sorted(scored, key=lambda row: -abs(row[1] - row[2]))
    apart = sum(abs(ours - theirs) > APART for _, ours, theirs in ordered)
    joint, _, _ = share("issues_joint", state)
    chart = pairs(
        [
            Pair(names.get(str(aspect), str(aspect)), ours, theirs, f"{ours:.0f} / {theirs:.0f}")
            for aspect, ours, theirs in ordered
        ],
        names=(words.say("mending-agency", lang), words.say("mending-partner", lang)),
        heading=words.say("metrics-column-aspect", lang),
        lang=lang,
        finding=words.say("mending-views", lang, n=apart),
        subtitle=words.say("mending-views-what", lang, joint=words.percent(joint, lang)),
        empty=words.say("mending-views-none", lang),
    )
    told = {"metric": "view_partner", "where": here(state), "source": words.say("mending-views-source", lang)}
    return charted("life-views", chart, state, told, span=12, fewest=1)


def waivers_card(state: State) -> Piece:
    """Every condition waived, the latest first: which, why, asked and granted by whom."""
    lang = state.lang
    read = ["agreement_id", "agreement_title", "partner_name", "gate", "reason", "asked_by", "approved_by", "date"]
    rows = told_once(metrics.rows("out_waiver", read, here(state), ["-date"], **state.asking), "agreement_id", "gate")
    if not rows:
        return words.say("mending-waivers-none", lang)
    heads = (("agreement", ""), ("gate", ""), ("reason", ""), ("granted", ""), ("on", "date"))
    columns = [Column(words.say(f"mending-{key}", lang), unit) for key, unit in heads]
    cells = [
        [titled(row, lang), schema.choice_label("closing_gate", row["gate"], lang), row["reason"], row["approved_by"],
         row["date"]]
        for row in rows
    ]  # fmt: skip
    title = words.say("mending-waivers", lang, n=len(rows))
    content = table(columns, cells, title, lang, row_links=[link(row, state) for row in rows], limit=6)
    return table_card(
        "life-waivers", title, words.say("mending-waivers-what", lang), content, state, metric="waivers",
        where=here(state), source=words.say("mending-waivers-source", lang), span=12,
    )  # fmt: skip
