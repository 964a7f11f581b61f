"""The third tab: what holds rows back, told once per column, with the gesture that mends it."""

from collections.abc import Sequence

import words
from components import Remark, State, card, findings_list
from components import tags as html
from components.tags import Element
from pages._send.verdict import Finding, Group, Verdict, column_label, grouped, place, sentences

#: Groups listed, and cells named of each; the annotated workbook has them all.
LISTED, CELLS = 40, 12
TINTS = {"error": "late", "warning": "watch", "note": "neutral"}


def cards(state: State, one: Verdict) -> list[Element]:
    """What to correct, then what was accepted with a remark, then what calls for nothing."""
    lang = state.lang
    found = [_errors(state, one)]
    if one.waiting:
        found.append(
            _folded("send-waiting", words.say("send-waiting-title", lang, n=len(one.waiting)), state, one.waiting)
        )
    if one.warnings:
        title = words.say("send-warnings-title", lang, n=len(one.warnings))
        found.append(
            card("send-warnings", title, words.say("send-warnings-what", lang), _list(state, one.warnings), 12)
        )
    if one.notes:
        found.append(_folded("send-notes", words.say("send-notes", lang, n=len(one.notes)), state, one.notes))
    return found


def _errors(state: State, one: Verdict) -> Element:
    lang = state.lang
    if not one.was_read:
        title, what = words.say("send-unread-title", lang), words.say("send-unread-what", lang)
    else:
        title = words.say("send-correct-title", lang, n=len(one.errors))
        usd = one.money("held")
        worth = words.say("send-correct-worth", lang, usd=words.money_exact(usd, lang))
        what = worth if usd else words.say("send-correct-what", lang) if one.errors else ""
    return card("send-errors", title, what, _list(state, one.errors), 12)


def _folded(id: str, title: str, state: State, findings: Sequence[Finding]) -> Element:
    """What needs no gesture, there on demand."""
    return html.Details([html.Summary(title), *_list(state, findings)], id=id, className="card span-12 folded")


def _list(state: State, findings: Sequence[Finding]) -> list[Element]:
    lang = state.lang
    groups = grouped(findings)
    nothing = words.say("send-correct-none", lang)
    listed: list[Element] = [findings_list([_remark(group, lang) for group in groups[:LISTED]], nothing)]
    if len(groups) > LISTED:
        listed.append(html.P(words.say("send-more-groups", lang, n=len(groups) - LISTED), className="note"))
    return listed


def _remark(group: Group, lang: str) -> Remark:
    """The first cell in full, with its sheet, then where else the same is so."""
    message, remedy = sentences(group.first, lang)
    sheet = group.first["sheet"] if group.first["cell"] else ""
    said = " · ".join(part for part in (sheet, remedy, also(group, lang)) if part)
    return Remark(place(group.first) or words.say("send-file", lang), message, said, TINTS[group.first["severity"]])


def also(group: Group, lang: str) -> str:
    """The other cells; the other columns, where the finding is about a whole column."""
    cells = [one["cell"] for one in group.others if one["cell"]]
    if not cells:
        columns = ", ".join(dict.fromkeys(column_label(one, lang) for one in group.others))
        return words.say("send-likewise", lang, columns=columns) if columns else ""
    named, more = ", ".join(cells[:CELLS]), len(cells) - CELLS
    if more <= 0:
        return words.say("send-cells-all", lang, cells=named)
    return words.say("send-cells", lang, cells=named, n=more, more=words.whole(more, lang))
