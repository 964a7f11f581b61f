"""Will my workbook be read, and what would it change? Files sent, checked, asked about, then loaded."""

from collections.abc import Mapping

import dash

from components.tags import Element
from etl import inbox
from pages._send import form, result, working
from pages._send.reader import reader_of

dash.register_page(__name__, path="/send", order=70, section="data", icon="upload", words="send-nav")


def layout(**query: str) -> Element:
    """The form, or the batch the URL names."""
    state = reader_of(query)
    if "batch" not in query:
        return form.page_of(state)
    try:
        batch = inbox.open_batch(query["batch"])
    except inbox.NoBatch:
        return form.unknown(state)
    if batch.state in (inbox.CHECKING, inbox.LOADING):
        return working.page_of(state, batch)
    return working.broken(state, batch) if batch.state == inbox.BROKEN else result.page_of(state, batch)


def stamp(query: Mapping[str, str]) -> str:
    """Changes whenever something in the inbox does that this page shows."""
    if "batch" not in query:
        return " ".join(f"{batch.id} {batch.stamp}" for batch in inbox.latest(form.SHOWN))
    try:
        return inbox.open_batch(query["batch"]).stamp
    except inbox.NoBatch:
        return ""
