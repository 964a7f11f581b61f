"""The shell: creates the app, serves it, and knows the language of who asks. What is shown comes from components."""

import argparse
import contextlib
import gc
import importlib
import logging
import os
import re
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import flask
from dash import Dash
from flask_compress import Compress
from werkzeug.serving import make_server

import store
import words
from components import sent
from components.live import connect, find, shown
from components.markup import GRAPH, markup, text
from components.shell import shell, wiring
from metrics.cubes import read_ahead
from pages import _documents, _downloads, _notes, _tables, _traces, _views
from pages._alerts import routes as alert_routes
from pages._enter import routes as enter_routes
from pages._same_partner import routes as partner_routes
from pages._send import routes
from settings import ROOT, settings

#: Dash's scripts we have no use for: what old browsers lack (a fifth of a visit's work), and its own table.
UNWANTED = re.compile(r'<script src="[^"]*/(?:polyfill@|dash_table/)[^"]*"></script>\s*')
#: A script the browser keeps until assets/panorama.js starts it.
LATER = 'type="text/later"'
FETCHED = re.compile(r'<script src="([^"]+)"></script>')
#: A page that waits for work (components with data-watch) is asked for again, in a browser without script.
AGAIN = '\n<noscript><meta http-equiv="refresh" content="3"></noscript>'
#: Assets whose address changes with their content, or that never change.
LASTING = re.compile(r"/(?:together-|fonts/)")
#: New objects after which the youngest, the middle and the whole heap are looked through; a page makes some 20,000.
SWEPT = (50_000, 20, 50)
#: A reader's choice of language is remembered for a year, in seconds.
REMEMBERED = 365 * 24 * 3600
#: Nothing but our own host. Styles may be inline (plotly and bar lengths need it), scripts may not.
POLICY = (
    "default-src 'self'; script-src 'self' {hashes}; style-src 'self' 'unsafe-inline';"
    " img-src 'self' data: blob:;"
    " font-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self';"
    " frame-ancestors 'none'"
)
DOCUMENT = """<!DOCTYPE html>
<html lang="{lang}" data-charts="{charts}">
<head>
{metas}
<title>{title}</title>
<link rel="icon" type="image/svg+xml" href="/assets/mark.svg">
<link rel="preload" href="/assets/fonts/inter-latin.woff2" as="font" type="font/woff2" crossorigin>
<link rel="stylesheet" href="{styles}">
{own}
{fetched}
</head>
<body>
{page}
<footer hidden>{app_entry}{config}</footer>
{scripts}
{renderer}
</body>
</html>"""


class Panorama(Dash):
    """Dash, with a document in the reader's language that is painted before Dash starts: it weighs half a second."""

    def interpolate_index(self, *args: str, **parts: str) -> str:
        """The document of the address asked. Our scripts run when it can be read; Dash's are fetched meanwhile, and
        assets/panorama.js starts them once it is painted."""
        path, search, lang = asked()
        page = shown(path, search, lang)
        own = [*([sent.library()] if f'class="{GRAPH}"' in page.html else []), sent.address("js")]
        scripts = UNWANTED.sub("", parts["scripts"])
        told = {
            "lang": lang,
            "title": text(page.title),
            "charts": sent.library(),
            "styles": sent.address("css"),
            "own": "\n".join(f'<script defer src="{one}"></script>' for one in own)
            + (AGAIN if " data-watch=" in page.html else ""),
            "page": markup(shell(page, dict(parse_qsl(search)), path, lang)),
            "fetched": FETCHED.sub(r'<link rel="preload" as="script" fetchpriority="low" href="\1">', scripts),
            "scripts": scripts.replace("<script ", f"<script {LATER} "),
            "renderer": parts["renderer"].replace('type="application/javascript"', LATER),
        }
        return DOCUMENT.format(**{**parts, **told})

    def enable_pages(self) -> None:
        """Pages are drawn by the one callback of components.live, not by Dash's router."""


def create_app() -> Dash:
    """The app with every page of pages/ registered."""
    app = Panorama(
        __name__,
        use_pages=True,
        use_async=False,  # an event loop and a thread for each request, where nothing awaits
        pages_folder="",
        assets_path_ignore=["build", "icons", "fonts", "topojson"],
        assets_ignore=r".*\.(js|css)$",
        suppress_callback_exceptions=True,
        include_pages_meta=False,
        update_title="",
    )
    for path in sorted((ROOT / "pages").glob("[!_]*.py")):
        importlib.import_module(f"pages.{path.stem}")
    app.layout = wiring()
    connect(app)
    _serve_well(app)
    return app


def create_server() -> flask.Flask:
    """The WSGI application. A first request is made here because Dash's own setup is not safe under threads."""
    server = create_app().server
    client = server.test_client()
    client.get("/", headers={"Accept-Encoding": "br"}).close()
    gc.set_threshold(*SWEPT)
    read_ahead()
    return server


def asked() -> tuple[str, str, str]:
    """Path, query and language of the document being read."""
    place = urlsplit(flask.request.full_path)
    return place.path or "/", place.query, language(dict(parse_qsl(place.query)).get("lang"))


def language(chosen: str | None) -> str:
    """The reader's language: the URL's, else the remembered one, else the browser's, else the deployment's."""
    for wish in (chosen, flask.request.cookies.get("lang")):
        if wish in words.LANGUAGES:
            return str(wish)
    return words.negotiate(flask.request.headers.get("Accept-Language", ""), settings.language)


class Compressed(dict):
    """Static files compressed once per process; what answers a question is not kept here."""

    def set(self, key: str, content: bytes) -> None:
        """Keep what never changes."""
        if "/assets/" in key or "/_dash-component-suites/" in key:
            self[key] = content


def _serve_well(app: Dash) -> None:
    """Compression, caching, language cookie, security headers, and 404 for pages that do not exist."""
    server = app.server
    server.config |= {
        "COMPRESS_ALGORITHM": ["br", "gzip"],
        "COMPRESS_BR_LEVEL": 4,
        "COMPRESS_CACHE_BACKEND": Compressed,
        "COMPRESS_CACHE_KEY": lambda request: request.full_path,
    }
    Compress(server)

    sent.serve(server)
    _downloads.serve(server, settings.language)
    _tables.serve(server, settings.language)
    _traces.serve(server, settings.language)
    _documents.serve(server, settings.language)
    _notes.serve(server, settings.language)
    _views.serve(server, settings.language)
    routes.serve(server, settings.language)
    partner_routes.serve(server, settings.language)
    alert_routes.serve(server, settings.language)
    enter_routes.serve(server, settings.language)

    @server.after_request
    def finish(response: flask.Response) -> flask.Response:
        """Runs before compression: Flask calls the last one registered first."""
        request = flask.request
        if response.is_streamed and response.status_code == 200:
            response.direct_passthrough = False
            response.set_data(response.get_data())
        if request.path.startswith("/assets/"):
            response.cache_control.no_cache = None
            response.cache_control.max_age = REMEMBERED if request.args or LASTING.search(request.path) else 24 * 3600
        elif response.mimetype == "text/html":
            _finish_document(response, request)
        response.headers["X-Content-Type-Options"] = "nosniff"
        response.headers["Referrer-Policy"] = "same-origin"
        response.headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()"
        response.headers["Content-Security-Policy"] = POLICY.format(hashes=" ".join(app.csp_hashes()))
        return response


def _finish_document(response: flask.Response, request: flask.Request) -> None:
    if request.args.get("lang") in words.LANGUAGES:
        response.set_cookie("lang", request.args["lang"], max_age=REMEMBERED, samesite="Lax", httponly=True)
    if response.status_code == 200 and find(request.path) is None:
        response.status_code = 404
    response.headers["Cache-Control"] = "no-cache"
    response.headers["Vary"] = "Accept-Language, Cookie"


def main(arguments: Any = None) -> None:
    """Serve on this machine and print the address."""
    parser = argparse.ArgumentParser(prog="app.py", description="Serve Panorama.")
    parser.add_argument("--host", default=settings.host)
    parser.add_argument("--port", type=int, default=settings.port)
    parser.add_argument("--warehouse", type=Path, default=settings.warehouse, help="the warehouse to read")
    chosen = parser.parse_args(arguments)
    settings.warehouse = chosen.warehouse
    os.environ["PANORAMA_WAREHOUSE"] = str(chosen.warehouse)
    with contextlib.suppress(store.NoWarehouse):
        if store.refresh(chosen.warehouse):
            print(words.say("shell-refreshed", settings.language), flush=True)
    server = create_server()
    logging.getLogger("werkzeug").setLevel(logging.WARNING)
    with make_server(chosen.host, chosen.port, server, threaded=True) as serving:
        print(f"Panorama: http://{chosen.host}:{serving.port}", flush=True)
        with contextlib.suppress(KeyboardInterrupt):
            serving.serve_forever()


if __name__ == "__main__":
    main()
