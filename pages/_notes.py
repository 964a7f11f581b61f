"""What the drawer asks of the server: pin a note to a figure, or take one away; then the page again."""

import json
import logging
from collections.abc import Mapping
from datetime import date
from urllib.parse import urlsplit

import flask

import metrics
import register
import store
import words
from components.noted import LONGEST, LONGEST_NAME, PATH
from components.tracing import loaded
from pages._same_origin import is_ours
from settings import settings

log = logging.getLogger(__name__)


class Refused(ValueError):
    """A note that cannot be pinned as it was written; the word is the end of its sentence's key."""


def serve(server: flask.Flask, language: str) -> None:
    """Answer the drawer's requests on `server`; `language` is used where a request names none."""

    @server.post(PATH, endpoint="pin a note")
    def pin() -> flask.typing.ResponseReturnValue:
        """Note it and show the page it was written on."""
        form = flask.request.form
        lang = form["lang"] if form.get("lang") in words.LANGUAGES else language
        if not is_ours():
            return flask.Response(words.say("partners-refused-foreign", lang), status=403, mimetype="text/plain")
        try:
            _keep(form)
        except metrics.QuestionError as wrong:
            return flask.Response(wrong.say(lang), status=400, mimetype="text/plain")
        except Refused as wrong:
            return flask.Response(words.say(f"noted-refused-{wrong}", lang), status=400, mimetype="text/plain")
        except register.Unavailable:
            log.exception("A note could not be kept.")
            return flask.Response(words.say("noted-register", lang), status=503, mimetype="text/plain")
        return flask.redirect(_back(), 303)


def _keep(form: Mapping[str, str]) -> None:
    """The note, or its withdrawal, into the register. Raises Refused, QuestionError, register.Unavailable."""
    if form.get("withdraw"):
        try:
            register.withdraw_note(int(form["withdraw"]), form.get("author", ""), warehouse=settings.warehouse)
        except (ValueError, LookupError) as error:
            raise Refused("gone") from error
        return
    text, author = form.get("text", "").strip(), " ".join(form.get("author", "").split())
    if not text or not author:
        raise Refused("empty")
    if len(text) > LONGEST or len(author) > LONGEST_NAME:
        raise Refused("long")
    about = _subject(form.get("question", ""))
    register.pin_note(
        about.organisation,
        about.metric,
        about.place,
        about.year,
        text,
        author,
        _day(form.get("expires_on", "")),
        warehouse=settings.warehouse,
    )


def _subject(asked: str) -> metrics.Subject:
    """The figure the form was shown for. Raises Refused for a form nobody was shown."""
    try:
        question = loaded(json.loads(asked))
        metrics.metric(question.metric)
        about = metrics.subject_of(question.metric, question.where, question.as_of)
    except (ValueError, KeyError, TypeError, AttributeError, store.NoWarehouse) as error:
        raise Refused("gone") from error
    if about is None:
        raise Refused("gone")
    return about


def _day(told: str) -> date | None:
    try:
        return date.fromisoformat(told) if told else None
    except ValueError as error:
        raise Refused("day") from error


def _back() -> str:
    """The page the form stood on, on this site."""
    came = urlsplit(flask.request.referrer or "")
    here = came.netloc == flask.request.host and came.path.startswith("/") and not came.path.startswith("//")
    return f"{came.path}?{came.query}" if here else "/"
