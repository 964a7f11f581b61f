"""What the page of alerts asks of the server: put one off until a day, with a reason, or call it back."""

import logging
from collections.abc import Mapping
from datetime import timedelta
from urllib.parse import urlencode

import flask

import register
import store
import words
from components import read
from pages._same_origin import is_ours
from settings import settings

log = logging.getLogger(__name__)
PATH = "/alerts"
#: Letters of an alert's number, of a reason: more is nobody's form. Days an alert may be put off at most.
LONGEST, LONGEST_DAYS = 500, 90
#: What of the address stays.
KEPT = ("lang", "organisation", "region", "country", "owner", "as_of")


def serve(server: flask.Flask, language: str) -> None:
    """Answer the page's requests on `server`; `language` is used where a request names none."""

    @server.post(PATH, endpoint="put an alert off")
    def put_off() -> flask.typing.ResponseReturnValue:
        """Note the decision and show the page again."""
        form = flask.request.form
        lang = form["lang"] if form.get("lang") in words.LANGUAGES else language
        if not is_ours():
            return flask.Response(words.say("partners-refused-foreign", lang), status=403, mimetype="text/plain")
        seen = {key: form[key][:LONGEST] for key in KEPT if form.get(key)}
        try:
            _note(form, seen)
        except (ValueError, store.NoWarehouse):
            return flask.Response(words.say("alerts-refused", lang), status=400, mimetype="text/plain")
        except register.Unavailable:
            log.exception("An alert could not be put off.")
            return flask.Response(words.say("alerts-register", lang), status=503, mimetype="text/plain")
        return flask.redirect(f"{PATH}?{urlencode(seen)}", 303)


def _note(form: Mapping[str, str], seen: dict[str, str]) -> None:
    """The decision into the register. Raises ValueError for a form nobody was shown."""
    alert, days, reason = form.get("alert", ""), int(form.get("days", "0")), form.get("reason", "").strip()
    if not alert or len(alert) > LONGEST or not 0 <= days <= LONGEST_DAYS or (days and not reason):
        raise ValueError(alert)
    state = read(seen, PATH)
    today = state.as_of or state.today
    if today is None:
        raise ValueError(alert)
    until = today + timedelta(days=days) if days else None
    register.put_off(state.organisation, alert, until, reason[:LONGEST], "", warehouse=settings.warehouse)
