"""What a form of changes asks of the server: enter, approve or decline; then the page again, with what came of it."""

import json
import logging
from collections.abc import Mapping
from datetime import date
from urllib.parse import urlencode

import flask

import register
import schema
import store
import words
from components import read
from etl import entering
from etl.entering import PAGE, Refused
from pages._same_origin import is_ours
from register.entries import Change

log = logging.getLogger(__name__)
PATH = "/enter"
#: Letters of any field: more is nobody's form.
LONGEST = 600
#: What of the address stays.
KEPT = ("lang", "organisation", "agreement", "as_of", "file", "sheet")


def serve(server: flask.Flask, language: str) -> None:
    """Answer the forms on `server`; `language` is used where a request names none."""

    @server.post(PATH, endpoint="enter a change")
    def enter() -> flask.typing.ResponseReturnValue:
        """Follow the form, then show the agreement, or the file whose row it corrects, with what became of it."""
        form = {name: value[:LONGEST] for name, value in flask.request.form.items()}
        lang = form["lang"] if form.get("lang") in words.LANGUAGES else language
        if not is_ours():
            return flask.Response(words.say("enter-refused-foreign", lang), status=403, mimetype="text/plain")
        seen = {name: form[name] for name in KEPT if form.get(name)}
        try:
            seen["entry"] = str(_follow(form, lang))
        except Refused as refused:
            seen |= {"refused": refused.why, "about": json.dumps(refused.details, ensure_ascii=False)}
        except store.Busy:
            seen["refused"] = "busy"
        except (register.Unavailable, store.NoWarehouse):
            log.exception("A change could not be entered.")
            seen["refused"] = "register"
        page, card = ("/received", "received-mend") if "file" in seen else ("/agreement", "agreement-enter")
        return flask.redirect(f"{page}?{urlencode(seen)}#{card}", 303)


def _follow(form: Mapping[str, str], lang: str) -> int:
    """Enter what the form says, or say yes or no to what waits; answers the entry's number. Raises Refused."""
    state = read({name: form[name] for name in KEPT if form.get(name)}, "/agreement")
    by, office = form.get("by", ""), form.get("office", "")
    offices, organisation = state.viewer.offices, state.organisation
    if form.get("act") == "second" and form.get("number", "").isdigit():
        is_approved = form.get("verdict") == "approve"
        return entering.second(organisation, int(form["number"]), by, office, is_approved, offices).entry
    table, key, values = _asked(form, by)
    reason, evidence = form.get("reason", ""), form.get("evidence", "")
    change = Change(organisation, "", table, key, values, reason, evidence, by, office, PAGE, lang)
    return entering.enter(change, offices).entry


def _asked(form: Mapping[str, str], by: str) -> tuple[str, dict[str, str], dict[str, str | None]]:
    """(table, key, cells) of a form: its own names say which; blank fields change nothing. Raises Refused."""
    table = schema.TABLES.get(form.get("table", ""))
    if table is None:
        raise Refused("no-table", table=form.get("table", ""))
    cells = {name.removeprefix("cell-"): value for name, value in form.items() if name.startswith("cell-") and value}
    key = {name: cells.pop(name) for name in table.key if name in cells}
    values: dict[str, str | None] = dict(cells)
    if form.get("file"):  # a row as it was received, but for what is corrected
        return table.name, key, values
    if table.name == "agreement" and values.get("status"):
        values |= {"status_evidence": form.get("evidence") or None}
        if values["status"] in ("ended", "terminated"):
            values |= {"ended_on": values.get("status_since")}
    if form.get("act") == "done":
        values |= {"done_by": by}
    if form.get("act") == "verified":
        values |= {"verified_by": by}
    if table.name == "lesson_use":
        values |= {"decided_on": date.today().isoformat(), "reason": form.get("reason") or None}
    if table.name == "plan_check":
        values |= {"checked_by": by, "note": form.get("reason") or None}
    if table.name == "waiver":
        values |= {"reason": form.get("reason") or None}
    return table.name, key, values
