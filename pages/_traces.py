"""The trace of any figure, taken away as a workbook or as CSV."""

import io
import json

import flask

import metrics
import store
import words
from components.tracing import loaded
from exports import trace as workbook
from exports.table import Taken, separated
from metrics.exporting import headings, lines

WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
#: Received rows in one export; a longer trace says how many it holds.
MOST = 50_000


def serve(server: flask.Flask, language: str) -> None:
    """Answer /download/trace.csv and /download/trace.xlsx on `server`; `language` where the address names none."""

    @server.get("/download/trace.<kind>")
    def trace_file(kind: str) -> flask.Response:
        """The file, or one sentence (400) when the question cannot be answered."""
        asked = flask.request.args
        lang = asked["lang"] if asked.get("lang") in words.LANGUAGES else language
        if kind not in ("csv", "xlsx"):
            return flask.Response(words.say("lineage-kind", lang), status=404, mimetype="text/plain")
        try:
            question = loaded(json.loads(asked.get("question") or "{}"))
            found = metrics.trace(question.metric, question.where, as_of=question.as_of, limit=MOST)
        except metrics.QuestionError as wrong:
            return _refused(wrong.say(lang))
        except (ValueError, KeyError, TypeError, AttributeError):
            return _refused(words.say("lineage-wrong", lang))
        except store.NoWarehouse:
            return _refused(words.say("shell-nothing-loaded", lang))
        name = f"panorama_{question.metric}.{kind}"
        if kind == "csv":
            columns = [(heading, "text") for heading in headings(lang)]
            told = separated([Taken(question.metric, "", (), columns, list(lines(found, lang)))], lang)
            body, kind_of = io.BytesIO(told.encode()), "text/csv; charset=utf-8"
        else:
            body, kind_of = io.BytesIO(), WORKBOOK
            workbook.write(body, found, lang)
            body.seek(0)
        return flask.send_file(body, kind_of, as_attachment=True, download_name=name, max_age=0)


def _refused(sentence: str) -> flask.Response:
    return flask.Response(sentence, status=400, mimetype="text/plain")
