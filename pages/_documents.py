"""What goes back to an office: its own workbook with what there is to correct, and the template it fills in."""

import io
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path

import flask

import metrics
import store
import words
from components import State
from exports import annotated, template

ANNOTATED = "/download/annotated"
TEMPLATE = "/download/template.xlsx"
#: What each kind of workbook is, by its ending.
KINDS = {
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ".xlsm": "application/vnd.ms-excel.sheet.macroEnabled.12",
    ".xltx": "application/vnd.openxmlformats-officedocument.spreadsheetml.template",
    ".xltm": "application/vnd.ms-excel.template.macroEnabled.12",
}


def annotated_action(state: State) -> tuple[str, str]:
    """The button of a file received: its words and its address. The workbook speaks its office's language."""
    link = state.link(ANNOTATED, sha=state.file, lang=None, organisation=None)
    return words.say("handback-button", state.lang), link


def serve(server: flask.Flask, language: str) -> None:
    """Answer the addresses of this page on `server`; `language` is used where nothing else names one."""

    @server.get(ANNOTATED)
    def annotated_workbook() -> flask.Response:
        """The workbook, or one sentence (400) when the address asks for what does not exist."""
        return _answered(_annotated, language)

    @server.get(TEMPLATE)
    def template_workbook() -> flask.Response:
        """The template, or one sentence (400) when the address asks for what does not exist."""
        return _answered(_template, language)


def _answered(answer: Callable[[Mapping[str, str], str | None, str], flask.Response], language: str) -> flask.Response:
    """What an address asks for, or the sentence that says why there is none."""
    asked = flask.request.args
    lang = asked.get("lang") if asked.get("lang") in words.LANGUAGES else None
    try:
        return answer(asked, lang, language)
    except (annotated.Refused, template.Refused) as refused:
        return _refused(str(refused))
    except metrics.QuestionError as wrong:
        return _refused(wrong.say(lang or language))
    except store.NoWarehouse:
        return _refused(words.say("shell-nothing-loaded", lang or language))


def _annotated(asked: Mapping[str, str], lang: str | None, language: str) -> flask.Response:
    if asked.get("sha"):
        found = annotated.in_received(asked["sha"], lang)
    elif asked.get("batch") and asked.get("file"):
        found = annotated.in_batch(asked["batch"], asked["file"], lang)
    else:
        return _refused(words.say("handback-which-file", lang or language))
    with tempfile.TemporaryDirectory(prefix="panorama-") as folder:
        written = annotated.write(found, Path(folder) / "annotated.xlsx")
        content = written.path.read_bytes()
    return _sent(content, annotated.file_name(found, written))


def _template(asked: Mapping[str, str], lang: str | None, language: str) -> flask.Response:
    if not asked.get("office"):
        return _refused(words.say("template-which-office", lang or language))
    made = template.template(asked["office"], lang or language, asked.get("period"), asked.get("organisation"))
    written = io.BytesIO()
    template.write(written, made)
    return _sent(written.getvalue(), made.file_name)


def _sent(content: bytes, name: str) -> flask.Response:
    kind = KINDS[Path(name).suffix]
    return flask.send_file(io.BytesIO(content), kind, as_attachment=True, download_name=name, max_age=0)


def _refused(sentence: str) -> flask.Response:
    return flask.Response(sentence, status=400, mimetype="text/plain")
