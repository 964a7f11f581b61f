"""What a visit fetches, in as few pieces as it can: the styles in one, our scripts in one, icons in the document.

On a poor line each file costs a round trip; eight style sheets and fourteen icons cost more than what is in them.
"""

from functools import cache
from hashlib import blake2b
from urllib.parse import quote

import flask

from settings import ROOT

ASSETS = ROOT / "assets"
#: Our scripts that others stand on, in the order they run; those of single pages follow.
FIRST = ("morphdom.min.js", "charts.js", "panorama.js")
#: The look of every page comes before that of single pieces.
LOOK = ("panorama.css",)
#: The chart library comes with pages that draw charts, and with no others.
LIBRARY = "plotly.min.js"
MIMETYPES = {"css": "text/css", "js": "text/javascript"}


@cache
def together(kind: str) -> str:
    """Every style sheet ("css") or every script of ours ("js"), one after another."""
    first = {"css": LOOK, "js": FIRST}[kind]
    others = {path.name for path in ASSETS.glob(f"*.{kind}")} - {LIBRARY, *first}
    return "\n".join((ASSETS / name).read_text(encoding="utf-8") for name in (*first, *sorted(others)))


@cache
def address(kind: str) -> str:
    """Where they are served: beside what they point to; the address changes with their content."""
    return f"/assets/together-{blake2b(together(kind).encode(), digest_size=6).hexdigest()}.{kind}"


@cache
def library() -> str:
    """Where the chart library is served; the address changes with its content."""
    return f"/assets/{LIBRARY}?m={blake2b((ASSETS / LIBRARY).read_bytes(), digest_size=6).hexdigest()}"


@cache
def icon(name: str) -> str:
    """An icon as a style sheet reads it: part of the document, so that none is fetched."""
    drawn = (ASSETS / "icons" / f"{name}.svg").read_text(encoding="utf-8").strip()
    return f"url(data:image/svg+xml,{quote(drawn, safe='')})"


def serve(server: flask.Flask) -> None:
    """Answer for both addresses; an older one gets what there is now, so that no page is left without its look."""

    @server.get("/assets/together-<digest>.<any(css, js):kind>")
    def assets_together(digest: str, kind: str) -> flask.Response:
        return flask.Response(together(kind), mimetype=MIMETYPES[kind])
