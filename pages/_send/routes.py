"""What the page asks of the server: take files, answer a question, check again, load, and how far the work is."""

import json
import logging
from collections.abc import Callable, Mapping
from urllib.parse import urlencode

import flask
from werkzeug.exceptions import RequestEntityTooLarge

import etl
import register
import schema
import words
from etl import inbox
from etl.inbox import Batch
from pages._same_origin import is_ours
from pages._send.confirm import NOT_OURS, OTHER
from pages._send.form import BYTES, refusal
from pages._send.reader import PATH, whose
from pages._send.verdict import verdicts
from settings import settings

log = logging.getLogger(__name__)
#: What the fields around the files may weigh besides them, in bytes.
FIELDS = 100_000
#: The most that is read of a sending that is too large, so that its browser hears the answer; and how much at once.
DRAINED, GULP = 4, 1_000_000
#: How the values of a column may read.
READINGS = {"order": ("day", "month"), "mark": (",", "."), "whole": ("1", "100")}
#: Letters kept of the name someone gives.
LONGEST_SENDER = 120


class Refused(ValueError):
    """A request that cannot be followed; `why` is the end of its sentence's key, `status` what HTTP calls it."""

    def __init__(self, why: str, status: int) -> None:
        super().__init__(why)
        self.why, self.status = why, status


def serve(server: flask.Flask, language: str) -> None:
    """Answer the page's requests on `server`; `language` is used where a request names none."""

    def post(path: str, answer: Callable[[], str]) -> None:
        def handle() -> flask.typing.ResponseReturnValue:
            return _answered(answer, language)

        server.add_url_rule(path, f"post {path}", handle, methods=["POST"])

    post(PATH, _send)
    post(f"{PATH}/answer", _answer)
    post(f"{PATH}/check", lambda: _begin(inbox.CHECK))
    post(f"{PATH}/load", lambda: _begin(inbox.LOAD))

    @server.get(f"{PATH}/state")
    def how_far() -> flask.typing.ResponseReturnValue:
        """Whether the child is at work, its last word, and where to go when it is not."""
        asked = flask.request.args
        try:
            batch = inbox.open_batch(asked.get("batch", ""))
        except inbox.NoBatch:
            return {"working": False, "href": PATH}
        state = batch.state
        if state in (inbox.CHECKING, inbox.LOADING):
            return {"working": True, "said": batch.progress}
        loaded = state == inbox.LOADED and batch.asked_for == inbox.LOAD and not batch.trouble
        return {"working": False, "href": _seen(batch, asked) if loaded else _back(batch, asked)}


def _answered(answer: Callable[[], str], language: str) -> flask.typing.ResponseReturnValue:
    """Follow a request of our own page: to where it leads, or one sentence why not. A script asks for JSON."""
    lang, wants_json = language, flask.request.accept_mimetypes.best == "application/json"
    try:
        if not is_ours():
            raise Refused("foreign", 403)
        flask.request.max_content_length = settings.send_megabytes * BYTES + FIELDS
        lang = _language(language)
        href = answer()
    except RequestEntityTooLarge:
        return _refused(Refused("too-large", 413), lang, wants_json)
    except inbox.NoBatch:
        return _refused(Refused("gone", 404), lang, wants_json)
    except register.Unavailable:
        log.exception("An answer could not be kept.")
        return _refused(Refused("register", 503), lang, wants_json)
    except Refused as refused:
        return _refused(refused, lang, wants_json)
    return {"href": href} if wants_json else flask.redirect(href, 303)


def _language(language: str) -> str:
    """The language of the form; reading it reads the whole request."""
    try:
        chosen = flask.request.form.get("lang", language)
    except RequestEntityTooLarge:
        _drain()
        raise
    return chosen if chosen in words.LANGUAGES else language


def _drain() -> None:
    """Read what a browser is still sending, up to a limit: one that is cut off shows no answer."""
    stream, left = flask.request.environ["wsgi.input"], flask.request.content_length or 0
    left = min(left, DRAINED * settings.send_megabytes * BYTES)
    while left > 0 and (taken := len(stream.read(min(left, GULP)))):
        left -= taken


def _refused(refused: Refused, lang: str, wants_json: bool) -> flask.typing.ResponseReturnValue:
    sentence = refusal(refused.why, lang)
    if wants_json:
        return {"sentence": sentence}, refused.status
    if refused.status == 403:
        return flask.Response(sentence, status=403, mimetype="text/plain")
    return flask.redirect(f"{PATH}?{urlencode({'lang': lang, 'refused': refused.why})}", 303)


def _send() -> str:
    """Files kept and their check begun."""
    form = flask.request.form
    files = [(one.filename, one) for one in flask.request.files.getlist("files") if one.filename]
    if not files:
        raise Refused("none", 400)
    if len(files) > settings.send_files:
        raise Refused("too-many", 413)
    sender = " ".join(form.get("sender", "").split())[:LONGEST_SENDER]
    batch = inbox.send(files, sender, _language(settings.language), whose(form.get("organisation")))
    return _here(batch, form)


def _begin(doing: str) -> str:
    batch = inbox.open_batch(flask.request.form.get("batch", ""))
    inbox.start(batch, doing)
    return _here(batch, flask.request.form)


def _answer() -> str:
    """Every question answered is remembered for the file's office and heeded: checked again, read again if loaded."""
    form = flask.request.form
    batch = inbox.open_batch(form.get("batch", ""))
    office = next((one.office for one in verdicts(batch.checked()) if one.id == form.get("file")), None)
    number = 0
    while f"about-{number}" in form:
        _remember(batch, office or "", form, number)
        number += 1
    inbox.start(batch, inbox.HEED if batch.state == inbox.LOADED else inbox.CHECK)
    return _here(batch, form, file=form.get("file", ""), tab="confirm")


def _remember(batch: Batch, office: str, form: Mapping[str, str], number: int) -> None:
    """One answer; a question left open stays open."""
    chosen, other = form.get(f"answer-{number}", ""), form.get(f"other-{number}", "")
    column = None if chosen == NOT_OURS else other if chosen in ("", OTHER) else chosen
    if column == "":
        return
    table, heading = _about(form[f"about-{number}"])
    if heading and _may_be(table, heading, column):
        etl.answer(batch.organisation, office, table, heading, column, batch.sender or batch.id)


def _may_be(table: str, heading: str, column: str | None) -> bool:
    """Whether a question of ours may have that answer: a sheet a table, a heading a column, a column a reading."""
    name, _, kind = table.partition("#")
    if kind:
        return name in schema.TABLES and heading in schema.TABLES[name].columns and column in READINGS.get(kind, ())
    known = schema.TABLES if not name else schema.TABLES[name].columns if name in schema.TABLES else {}
    return bool(known) and (column is None or column in known)


def _about(told: str) -> tuple[str, str]:
    """(table, heading or sheet) a question is about; ("", "") when it is no question of ours."""
    try:
        about = json.loads(told)
        return str(about["table"]), str(about["heading"])
    except (ValueError, KeyError, TypeError):
        return "", ""


def _here(batch: Batch, asked: Mapping[str, str], **more: str) -> str:
    return f"{PATH}?{urlencode({**_kept(asked), 'batch': batch.id, **more})}"


def _back(batch: Batch, asked: Mapping[str, str]) -> str:
    """The page that waited, at the file and the tab it had."""
    return _here(batch, asked, **{name: asked[name] for name in ("file", "tab") if asked.get(name)})


def _seen(batch: Batch, asked: Mapping[str, str]) -> str:
    """Where what was loaded is to be seen: the one file, or the register."""
    found = verdicts(batch.loaded())
    file = {"file": found[0].id} if len(found) == 1 else {}
    return f"/received?{urlencode({**_kept(asked), **file})}"


def _kept(asked: Mapping[str, str]) -> dict[str, str]:
    return {name: asked[name] for name in ("lang", "organisation") if asked.get(name)}
