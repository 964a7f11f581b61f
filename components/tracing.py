"""“Where does this come from?”: the drawer that goes from a figure to the cells behind it, and its definition."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

import metrics
import words
from components import tags as html
from components.markup import aria, data
from components.tags import Element


@dataclass(frozen=True)
class Question:
    """What a figure answers: a metric, the rows it keeps, the day of knowledge."""

    metric: str
    where: Mapping[str, Any]
    as_of: date | None = None

    def dumped(self) -> str:
        """The question as the browser sends it back."""
        where = {name: _plain(value) for name, value in self.where.items()}
        return json.dumps({"metric": self.metric, "where": where, "as_of": _plain(self.as_of)}, ensure_ascii=False)


def loaded(asked: Mapping[str, Any]) -> Question:
    """The question the browser sent. Names and columns are checked by `metrics`; values are parameters."""
    as_of = date.fromisoformat(asked["as_of"]) if asked.get("as_of") else None
    where = {str(name): _range(value) for name, value in dict(asked.get("where") or {}).items()}
    return Question(str(asked["metric"]), where, as_of)


def asks(question: Question, label: str, lang: str, is_small: bool = False) -> Element:
    """The button that opens the drawer on `question`; `label` names the figure to a screen reader."""
    says = words.say("shell-where-from", lang)
    return html.Button(
        [html.Span("?", **aria(hidden="true")), html.Span(f"{says} {label}", className="unseen")] if is_small else says,
        className="asks small" if is_small else "asks",
        type="button",
        title=says,
        **aria(haspopup="dialog"),
        **data(ask=question.dumped()),
    )


def defines(question: Question, lang: str) -> Element:
    """The button that opens the drawer on the metric's definition."""
    return html.Button(
        words.say("shell-definition", lang),
        className="asks",
        type="button",
        **aria(haspopup="dialog"),
        **data(ask=question.dumped(), define="true"),
    )


def _plain(value: Any) -> Any:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return {"from": _plain(value[0]), "to": _plain(value[1])}
    if isinstance(value, list):
        return [_plain(one) for one in value]
    return value


def _range(value: Any) -> Any:
    """A (from, to) tuple travels as an object, since JSON has no tuples."""
    return (value["from"], value["to"]) if isinstance(value, dict) else value


def definition(one: metrics.Metric, lang: str) -> Element:
    """What the metric means: sentence, formula, unit, good direction, owner, pitfalls."""
    rows = [
        (words.say("shell-formula", lang), words.pick(one.formula, lang)),
        (words.say("shell-good-direction", lang), words.say(f"shell-direction-{one.direction}", lang)),
        (words.say("shell-pitfalls", lang), words.pick(one.pitfalls, lang)),
        (words.say("shell-owner", lang), words.say(f"metrics-owner-{one.owner}", lang)),
    ]
    listed = [piece for term, meaning in rows if meaning for piece in (html.Dt(term), html.Dd(meaning))]
    return html.Div([html.P(words.pick(one.definition, lang), className="definition"), html.Dl(listed)])
