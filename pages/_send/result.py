"""The third face: what was read of each file, in three tabs, and the button that loads."""

from collections.abc import Sequence
from typing import Any

import metrics
import store
import words
from components import Column, Figure, Pill, State, card, figure_strip, page, prose, table
from components import tags as html
from components.markup import aria, raw, text
from components.tags import Element
from etl import inbox
from etl.inbox import Batch
from pages._send import accepted, confirm, correct
from pages._send.form import TEMPLATE, hidden
from pages._send.reader import whose
from pages._send.verdict import Verdict, verdicts
from pages._send.working import crumb, trouble
from settings import organisation

ACCEPTED, CONFIRM, CORRECT = "accepted", "confirm", "correct"
TABS = (ACCEPTED, CONFIRM, CORRECT)
ANNOTATED = "/download/annotated"


def page_of(state: State, batch: Batch) -> Element:
    """The whole result: the sentence, the figures, the files, the tabs of the chosen one."""
    lang = state.lang
    files = verdicts(batch.checked())
    chosen = _chosen(files, state.file)
    tab = _tab(state, chosen)
    several = [_files(state, files, chosen)] if len(files) > 1 else []
    stopped = trouble(batch, lang)
    said = [html.P(prose(stopped), className="notice span-12", role="alert")] if stopped else []
    title = words.say("send-files-title", lang, n=len(files)) if len(files) > 1 else chosen.name
    return page(
        state,
        title=title,
        lead=_lead(state, batch, files),
        crumbs=[crumb(state)],
        actions=_actions(state, batch, chosen),
        children=[
            *said,
            html.Div(figure_strip(_figures(files, lang), lang), className="span-12"),
            *_load(state, batch, files),
            *several,
            _tabs(state, chosen, tab),
            *_content(state, batch, chosen, tab),
        ],
    )


def _chosen(files: Sequence[Verdict], id: str | None) -> Verdict:
    """The file the URL names; else the first that waits for something; else the first."""
    named = next((one for one in files if one.id == id), None)
    waiting = (one for one in files if one.asked or one.errors or one.is_strange)
    return named or next(waiting, files[0])


def _tab(state: State, chosen: Verdict) -> str:
    """The tab the URL names; else the first that has something to do."""
    asked = state.query.get("tab", "")
    if asked in TABS:
        return asked
    if chosen.asked:
        return CONFIRM
    return CORRECT if chosen.errors or chosen.is_strange else ACCEPTED


def _lead(state: State, batch: Batch, files: Sequence[Verdict]) -> str:
    """What came of it, in one breath: rows, dollars to the cent, what is asked, what could not be read."""
    lang = state.lang
    read, taken, held = (sum(one.rows(fate) for one in files) for fate in ("read", "accepted", "held"))
    usd = {fate: round(sum(one.money(fate) for one in files), 2) for fate in ("read", "accepted", "held")}
    unread = sum(not one.was_read for one in files)
    counts = {"accepted": words.whole(taken, lang), "read": words.whole(read, lang), "held": words.whole(held, lang)}
    said = []
    if batch.state == inbox.LOADED:
        said.append(words.say("send-lead-loaded", lang, href=received(state, files)))
    elif any(one.of("already-received") for one in files):
        said.append(words.say("send-lead-already", lang))
    said.append(
        words.say("send-lead-rows", lang, n=held, **counts) if taken + held else words.say("send-lead-nothing", lang)
    )
    if usd["read"]:
        said.append(
            words.say("send-lead-money", lang, **{fate: words.money_exact(one, lang) for fate, one in usd.items()})
        )
    if unread:
        said.append(words.say("send-lead-unread", lang, n=unread))
    said.append(words.say("send-lead-questions", lang, n=sum(one.asked for one in files)))
    return " ".join(one for one in said if one)


def received(state: State, files: Sequence[Verdict]) -> str:
    """Where what was loaded is to be seen: the one file, or the register."""
    return state.link("/received", file=files[0].id if len(files) == 1 else None, batch=None, tab=None)


def _actions(state: State, batch: Batch, chosen: Verdict) -> list[tuple[str, str]]:
    if not chosen.was_read:
        return []
    annotated = state.link(ANNOTATED, batch=batch.id, file=chosen.id, lang=state.lang)
    template = state.link(TEMPLATE, office=chosen.office, lang=state.lang)
    empty = [(words.say("send-blank-button", state.lang), template)] if chosen.office else []
    return [*empty, (words.say("send-annotated-button", state.lang), annotated)]


def _figures(files: Sequence[Verdict], lang: str) -> list[Figure]:
    rows = {fate: sum(one.rows(fate) for one in files) for fate in ("read", "accepted", "held", "ignored")}
    usd = {fate: sum(one.money(fate) for one in files) for fate in ("accepted", "held")}
    figures = [
        Figure(words.say(f"send-figure-{fate}", lang), words.whole(count, lang), bar=_share(fate, rows))
        for fate, count in rows.items()
    ]
    if any(one.told["money"] for one in files):
        figures.append(Figure(words.say("send-figure-money", lang), words.money(usd["accepted"], lang)))
        figures.append(Figure(words.say("send-figure-held-money", lang), words.money(usd["held"], lang)))
    return figures


def _share(fate: str, rows: dict[str, int]) -> float | None:
    return None if fate == "read" or not rows["read"] else rows[fate] / rows["read"]


def _load(state: State, batch: Batch, files: Sequence[Verdict]) -> list[Element]:
    """The one button that changes the figures; nothing where nothing would enter, or has already."""
    lang = state.lang
    taken, held = sum(one.rows("accepted") for one in files), sum(one.rows("held") for one in files)
    if batch.state == inbox.LOADED or not taken:
        return []
    what = words.say(
        "send-load-what",
        lang,
        n=taken,
        accepted=words.whole(taken, lang),
        held=held,
    )
    form = (
        f'<p>{text(what)}</p><form class="ours" method="post" action="/send/load">{hidden(batch=batch.id, lang=lang)}'
        f'<button class="action primary" type="submit">{text(words.say("send-load-button", lang))}</button></form>'
    )
    return [raw(form, html.Section, id="send-load", className="card span-12 load")]


def _files(state: State, files: Sequence[Verdict], chosen: Verdict) -> Element:
    """Every file sent together; choosing one shows its tabs."""
    lang = state.lang
    names = [words.say(f"send-{name}", lang) for name in ("file", "office")]
    counted = [words.say(f"send-figure-{name}", lang) for name in ("read", "accepted", "held")]
    asked = [words.say(f"send-{name}", lang) for name in ("questions", "errors")]
    columns = [*map(Column, names), *(Column(label, "count") for label in (*counted, *asked))]
    columns.append(Column(words.say("send-status", lang), "pill"))
    rows = [
        [
            one.name,
            office_name(one.office, state),
            *(one.rows(fate) for fate in ("read", "accepted", "held")),
            one.asked,
            len(one.errors),
            status(one, lang),
        ]
        for one in files
    ]
    title = words.say("send-batch-files", lang)
    content = table(columns, rows, title, lang, row_links=[state.link(file=one.id, tab=None) for one in files])
    return card("send-files", title, words.say("send-batch-files-what", lang), [content], 12)


def status(one: Verdict, lang: str) -> Pill:
    """What a file waits for, the gravest first."""
    if not one.was_read:
        return Pill("late", words.say("send-status-unread", lang))
    if one.asked:
        return Pill("watch", words.say("send-status-questions", lang))
    if one.is_strange:
        return Pill("no_data", words.say("send-status-nothing", lang))
    tint, word = ("watch", "held") if one.rows("held") else ("on_track", "ready")
    return Pill(tint, words.say(f"send-status-{word}", lang))


def office_name(code: str | None, state: State) -> str:
    """An office as the reader calls it."""
    if code is None:
        return words.say("send-no-office", state.lang)
    try:
        return metrics.names("office", state.lang, organisation=state.organisation)[code]
    except (store.NoWarehouse, KeyError):
        own = {office.code: office.name for office in organisation(whose(state.organisation)).offices}
        return words.pick(own[code], state.lang) if code in own else code


def _tabs(state: State, chosen: Verdict, tab: str) -> Element:
    """Three links; which one is open is in the address."""
    counts = {
        ACCEPTED: chosen.rows("accepted"),
        CONFIRM: chosen.asked,
        CORRECT: len(chosen.errors),
    }
    links = [_tab_link(state, chosen, name, counts[name], name == tab) for name in TABS]
    label = words.say("send-tabs", state.lang, file=chosen.name)
    return html.Nav(links, id="send-tabs", className="tabs span-12", **aria(label=label))


def _tab_link(state: State, chosen: Verdict, name: str, count: int, is_open: bool) -> Element:
    current: dict[str, Any] = aria(current="true") if is_open else {}
    pieces: list[Any] = [
        words.say(f"send-tab-{name}", state.lang),
        " ",
        html.Span(words.whole(count, state.lang), className="count"),
    ]
    return html.A(pieces, href=state.link(file=chosen.id, tab=name), **current)


def _content(state: State, batch: Batch, chosen: Verdict, tab: str) -> list[Element]:
    if tab == CONFIRM:
        return confirm.cards(state, batch, chosen)
    if tab == CORRECT or not chosen.was_read:
        return correct.cards(state, chosen)
    return accepted.cards(state, chosen)
