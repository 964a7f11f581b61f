"""Documents a reader takes away: the Board briefing of what the page shows, written when it is asked for."""

import io
from datetime import date

import flask

import metrics
import store
import words
from components import State
from exports import board

BOARD = "/download/board.xlsx"
WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def board_action(state: State) -> tuple[str, str]:
    """The button of a page: its words and its address. The briefing has the page's bureau, year and day known."""
    period = f"{state.year}-Q4" if state.today is None or state.year < state.today.year else None
    chosen = {"office": state.region, "period": period, "year": None, "country": None, "source": None, "region": None}
    link = state.link(BOARD, lang=state.lang, organisation=state.organisation, **chosen)
    return words.say("board-button", state.lang), link


def serve(server: flask.Flask, language: str) -> None:
    """Answer the addresses of this page on `server`; `language` is used where the address names none."""

    @server.get(BOARD)
    def board_briefing() -> flask.Response:
        """The briefing, or one sentence (400) when the address asks for what does not exist."""
        asked = flask.request.args
        lang = asked["lang"] if asked.get("lang") in words.LANGUAGES else language
        try:
            known_on = date.fromisoformat(asked["as_of"]) if asked.get("as_of") else None
            wanted = (asked.get("office"), asked.get("period"), lang, known_on, asked.get("organisation"))
            written = io.BytesIO()
            board.write(written, *wanted)
            name = board.file_name(*wanted)
        except metrics.QuestionError as wrong:
            return _refused(wrong.say(lang))
        except ValueError:
            return _refused(words.say("shell-wrong-day", lang, value=asked.get("as_of", "")))
        except store.NoWarehouse:
            return _refused(words.say("shell-nothing-loaded", lang))
        written.seek(0)
        return flask.send_file(written, WORKBOOK, as_attachment=True, download_name=name, max_age=0)


def _refused(sentence: str) -> flask.Response:
    return flask.Response(sentence, status=400, mimetype="text/plain")
