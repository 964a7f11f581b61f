"""Only our own pages may ask something of the server: no other site may have a reader's browser do it for them."""

from urllib.parse import urlsplit

import flask


def is_ours() -> bool:
    """Whether the request comes from a page of this site: the browser says so."""
    headers = flask.request.headers
    site, origin = headers.get("Sec-Fetch-Site"), headers.get("Origin", "")
    return site == "same-origin" or (site is None and urlsplit(origin).netloc == flask.request.host)
