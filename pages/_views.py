"""Saved views by the name a reader goes by: kept in the register, so that another machine finds them again.

Until people sign in, whoever writes a name sees its views: they are addresses, and hold no figure.
"""

import logging

import flask

import register
import words
from pages._same_origin import is_ours
from settings import settings

log = logging.getLogger(__name__)
PATH = "/views"
#: Letters of a reader's name, of a view's, of an address: more is nobody's.
LONGEST_READER, LONGEST_NAME, LONGEST_HREF = 120, 60, 4000


def serve(server: flask.Flask, language: str) -> None:
    """Answer the box of saved views on `server`; `language` is used where a request names none."""

    @server.get(PATH)
    def kept() -> flask.typing.ResponseReturnValue:
        """The views of one reader, and where they were last."""
        reader = _name(flask.request.args.get("reader", ""))
        whose = (settings.organisation, reader)
        try:
            found = register.views(*whose, warehouse=settings.warehouse) if reader else []
            last = register.last_view(*whose, warehouse=settings.warehouse) if reader else None
        except register.Unavailable:
            log.exception("The views of a reader could not be read.")
            return {"views": [], "last": None}, 503
        return {"views": [{"name": view.name, "href": view.href} for view in found], "last": last}

    @server.post(PATH, endpoint="keep a view")
    def keep() -> flask.typing.ResponseReturnValue:
        """Note a view, that it is gone (no address), or where the reader is (no name)."""
        form = flask.request.form
        lang = form["lang"] if form.get("lang") in words.LANGUAGES else language
        if not is_ours():
            return flask.Response(words.say("partners-refused-foreign", lang), status=403, mimetype="text/plain")
        reader, name, href = _name(form.get("reader", "")), _name(form.get("name", "")), form.get("href", "")
        if not _may_stand(reader, name, href):
            return flask.Response(words.say("views-refused", lang), status=400, mimetype="text/plain")
        try:
            register.save_view(settings.organisation, reader, name, href or None, warehouse=settings.warehouse)
        except register.Unavailable:
            log.exception("A view could not be kept.")
            return flask.Response(words.say("views-register", lang), status=503, mimetype="text/plain")
        return "", 204


def _name(told: str) -> str:
    return " ".join(told.split())


def _may_stand(reader: str, name: str, href: str) -> bool:
    """Only addresses of this site, under a name that was given."""
    is_here = href.startswith("/") and not href.startswith(("//", "/\\")) and len(href) <= LONGEST_HREF
    return bool(0 < len(reader) <= LONGEST_READER and len(name) <= LONGEST_NAME and (is_here or (name and not href)))
