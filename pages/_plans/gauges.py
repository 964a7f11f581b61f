"""Three gauges per bureau: the means it has, how far it may sign by itself, and the support it receives."""

import metrics
import words
from charts import Column
from components import State, table, table_card
from pages._panorama.arranging import Piece

MEANS = ("dedicated_posts", "vacant_posts", "staffing_budget")
SUPPORT = ("support_replied_share", "support_reply_days")


def card(state: State, span: int = 12) -> Piece:
    """One row per bureau, or per office inside one; the least supported is named."""
    lang, by = state.lang, "office" if state.region else "bureau_now"
    now, year = state.where("region"), state.where("year", "region")
    answers = [
        metrics.ask(MEANS, by=by, where=now, **state.asking),
        metrics.ask("delegated_share", by=by, where=now, **state.asking),
        metrics.ask(SUPPORT, by=by, where=year, **state.asking),
    ]
    found: dict[str, list[object]] = {}
    width = 0
    for answer in answers:
        for code, *values in answer.rows:
            if code:
                found.setdefault(code, []).extend([None] * (width - len(found[code])) + values)
        width += len(answer.columns) - 1
    rows = {code: values + [None] * (width - len(values)) for code, values in found.items()}
    if not rows:
        return words.say("plans-gauges-none", lang)
    names = metrics.names("office", lang, state.as_of, organisation=state.organisation)
    shares = {code: values[4] for code, values in rows.items() if isinstance(values[4], float)}
    title = words.say("plans-gauges-plain", lang)
    if len(shares) > 1:
        least = min(shares, key=lambda code: (shares[code], code))
        title = words.say("plans-gauges", lang, bureau=str(names.get(least, least)).split(" — ")[0])
    lines = [[str(names.get(code, code)).split(" — ")[0], *values] for code, values in sorted(rows.items())]
    measures = [metrics.metric(name) for name in (*MEANS, "delegated_share", *SUPPORT)]
    columns = [Column(words.say("plans-bureau" if by == "bureau_now" else "plans-office", lang)),
               *(Column(words.pick(one.label, lang), one.unit) for one in measures)]  # fmt: skip
    whole = [metrics.ask(one.name, where=year if one.name in SUPPORT else now, **state.asking) for one in measures]
    total = [
        words.say("needs-in-all", lang),
        *(answer.value(one.name) for answer, one in zip(whole, measures, strict=True)),
    ]
    content = table(columns, lines, title, lang, total=total)
    what, source = words.say("plans-gauges-what", lang), words.say("plans-source-posts", lang)
    return table_card("plans-gauges", title, what, content, state, metric="delegated_share", where=now, source=source,
                      n=len(lines), span=span)  # fmt: skip
