"""What may be supposed of the months left: three scales whose steps are links, so that a supposition can be sent."""

from collections.abc import Iterator, Mapping

import words
from components import State
from components import tags as html
from components.markup import aria
from components.tags import Element

#: The steps of each scale as they stand in the address and in a question to the forecast: donors who leave, days late,
#: % of the pipeline that fails.
STEPS: Mapping[str, tuple[str, ...]] = {
    "lose": ("first", "three", "ten"),
    "delay": ("30", "60", "90", "180"),
    "pipeline": ("25", "50", "75", "100"),
}


def supposed(state: State) -> dict[str, str]:
    """What the address supposes: {scale: step}, known ones only."""
    asked = {scale: state.query.get(scale, "") for scale in STEPS}
    return {scale: step for scale, step in asked.items() if step in STEPS[scale]}


def scales(state: State) -> Element:
    """The three scales, the step in force marked; the first step of each supposes nothing."""
    lang, asked = state.lang, supposed(state)
    return html.Div(
        [_scale(scale, asked.get(scale), state) for scale in STEPS],
        className="scales-of-doubt",
        role="group",
        **aria(label=words.say("revenue-suppose", lang)),
    )


def _scale(scale: str, chosen: str | None, state: State) -> Element:
    label = words.say(f"suppose-{scale}", state.lang)
    steps = html.Ul([*_steps(scale, chosen, state)], className="choices", role="list", **aria(label=label))
    return html.Div([html.Span(label, className="quiet"), steps])


def _steps(scale: str, chosen: str | None, state: State) -> Iterator[Element]:
    for step in (None, *STEPS[scale]):
        href = f"{state.link(**{scale: step})}#revenue-fan"
        marked = aria(current="true") if step == chosen else {}
        yield html.Li(html.A(_said(scale, step, state.lang), href=href, **marked))


def _said(scale: str, step: str | None, lang: str) -> str:
    if step is None:
        return words.say(f"suppose-{scale}-none", lang)
    if scale == "lose":
        return words.say(f"suppose-lose-{step}", lang)
    return words.say("suppose-days", lang, n=int(step)) if scale == "delay" else words.percent(int(step) / 100, lang)
