"""What the page about partners asks of the server: these two are one, these are two, undo; then a new version."""

import logging
from urllib.parse import urlencode

import flask

import register
import store
import words
from etl import partners
from pages._same_origin import is_ours
from pages._same_partner.pairs import APART, SAME
from settings import settings

log = logging.getLogger(__name__)
PATH = "/partners/same"
#: Letters of a partner's number, of a name: more is nobody's form.
LONGEST = 200


class Refused(ValueError):
    """A request that cannot be followed; the word is the end of its sentence's key."""


def serve(server: flask.Flask, language: str) -> None:
    """Answer the page's requests on `server`; `language` is used where a request names none."""

    @server.post(PATH, endpoint="decide about partners")
    def decide() -> flask.typing.ResponseReturnValue:
        """Note the decision, publish what follows from it, and show the page again."""
        form = flask.request.form
        lang = form["lang"] if form.get("lang") in words.LANGUAGES else language
        if not is_ours():
            return flask.Response(words.say("partners-refused-foreign", lang), status=403, mimetype="text/plain")
        seen = {"lang": lang, "organisation": form.get("organisation", "")[:LONGEST]}
        try:
            _follow(seen["organisation"], {name: value[:LONGEST] for name, value in form.items()})
        except Refused as refused:
            seen["refused"] = str(refused)
        return flask.redirect(f"{PATH}?{urlencode({name: value for name, value in seen.items() if value})}", 303)


def _follow(organisation: str, form: dict[str, str]) -> None:
    """The decision into the register, then into a version. Raises Refused."""
    warehouse, who = settings.warehouse, form.get("by", "")
    try:
        if form.get("undo", "").isdigit():
            register.undo(int(form["undo"]), who, warehouse=warehouse)
        elif form.get("answer") in (SAME, APART) and form.get("partner") and form.get("principal"):
            note = register.link_partner if form["answer"] == SAME else register.set_apart
            note(organisation, form["partner"], form["principal"], who, "", warehouse=warehouse)
        else:
            raise Refused("gone")
        partners.decide(warehouse, organisation)
    except register.Circular as error:
        raise Refused("circular") from error
    except (register.UnknownLink, store.NoWarehouse) as error:
        raise Refused("gone") from error
    except register.Unavailable as error:
        log.exception("A decision about partners could not be kept.")
        raise Refused("register") from error
    except store.Busy as error:
        raise Refused("busy") from error
