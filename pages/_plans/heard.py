"""Who was consulted: each function of each bureau, when it was last heard, and which voices nobody asked for."""

from datetime import date

import metrics
import words
from charts import Column
from components import Pill, State, table, table_card
from pages._panorama.arranging import Piece

ROLES = ("senior_manager", "regional_director", "country_director", "focal_point", "practitioner")


def card(state: State, span: int = 12) -> Piece:
    """One row per bureau, one column per function; the share heard in twelve months at the end."""
    lang, where = state.lang, state.where("region")
    found = metrics.rows("out_heard", ["bureau_now", "heard_role", "date", "is_heard"], where, **state.asking).rows
    if not found:
        return words.say("ties-heard-none", lang)
    latest: dict[tuple[str, str], tuple[date | None, bool]] = {}
    for bureau, role, day, is_heard in sorted(found, key=lambda row: row[2] or date.min):
        latest[bureau, role] = day, is_heard
    shares = metrics.ask("roles_heard", by="bureau_now", where=where, **state.asking).by("bureau_now")
    names = metrics.names("office", lang, state.as_of, organisation=state.organisation)
    rows = [
        [str(names.get(bureau, bureau)).split(" — ")[0],
         *(_pill(latest.get((bureau, role)), lang) for role in ROLES), share]
        for bureau, share in sorted(shares.items(), key=lambda one: (one[1] or 0, one[0]))
    ]  # fmt: skip
    roles = metrics.names("heard_role", lang)
    columns = [Column(words.say("plans-bureau", lang)), *(Column(roles[role]) for role in ROLES),
               Column(words.pick(metrics.metric("roles_heard").label, lang), "ratio")]  # fmt: skip
    top, bottom = metrics.ask("roles_heard", where=where, **state.asking).parts("roles_heard")[0]
    title = words.say("ties-heard", lang, top=words.whole(top or 0, lang), bottom=words.whole(bottom or 0, lang))
    content = table(columns, rows, title, lang)
    return table_card("plans-heard", title, words.say("ties-heard-what", lang), content, state, metric="roles_heard",
                      where=where, source=words.say("ties-heard-source", lang), span=span)  # fmt: skip


def _pill(told: tuple[date | None, bool] | None, lang: str) -> Pill:
    day, is_heard = told or (None, False)
    if day is None:
        return Pill("late", words.say("ties-never-heard", lang))
    return Pill("on_track" if is_heard else "watch", words.day(day, lang))
