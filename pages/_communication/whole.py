"""The page of communication: what came, what of it may be shown, what it serves, what is owed to partners."""

import metrics
import words
from components import Figure, State, as_of_filter, metric_figure, page, region_filter
from components.tags import Element
from pages._communication import events, flow, known, owed
from pages._network.window import Window, window
from pages._panorama.arranging import arranged

FIGURES = (
    *("content_items", "content_cleared", "content_right_first", "content_use_share"),
    *("stories_known_inside", "visibility_kept"),
)


def page_of(state: State) -> Element:
    """The page for what the URL asks, over the twelve months to the day the data speak of."""
    lang, when = state.lang, window(state)
    rows = [
        [flow.calendar_card(state, when, 12)],
        [flow.funnel_card(state, when, 6), flow.use_card(state, when, 6)],
        [owed.kept_card(state, 5), owed.late_card(state, 7)],
        [flow.unclear_card(state, when, 12)],
        [known.card(state, when, 12)],
        [events.card(state, when, 7), owed.after_card(state, 5)],
    ]
    return page(
        state,
        title=words.say("communication-nav", lang),
        lead=_lead(state, when),
        figures=_figures(state, when),
        filters=[region_filter(state), as_of_filter(state)],
        children=arranged("communication-absent", rows, lang),
    )


def year_of(when: Window) -> dict[str, tuple[str, str]]:
    """The filter of the twelve months in view, whether exchanges are dated or not."""
    return {"month": (when.shifted(-11), when.shifted(0))}


def _figures(state: State, when: Window) -> list[Figure]:
    found = []
    for name in FIGURES:
        where = state.where("region") | ({} if name == "visibility_kept" else year_of(when))
        answer = metrics.ask(name, where=where, **state.asking)
        value, is_ratio = answer.value(name), metrics.metric(name).is_ratio
        note = ""
        if is_ratio and value is not None:
            top, bottom = answer.parts(name)[0]
            told = {"top": words.whole(top or 0, state.lang), "bottom": words.whole(bottom or 0, state.lang)}
            note = words.say("needs-out-of", state.lang, **told)
        figure = metric_figure(name, value, state, where=where, bar=value if is_ratio else None, note=note)
        found.append(figure)
    return [figure for figure in found if figure.value != words.NOTHING]


def _lead(state: State, when: Window) -> str:
    """What came in twelve months, how much of it may be shown; what is owed."""
    lang, where = state.lang, state.where("region") | year_of(when)
    answer = metrics.ask(["content_items", "content_cleared"], where=where, **state.asking)
    sent = int(answer.value("content_items") or 0)
    cleared = int(answer.parts("content_cleared")[0][0] or 0) if sent else 0
    said = [words.say("communication-lead" if sent else "communication-lead-none", lang, n=sent, cleared=cleared)]
    kept = metrics.ask("visibility_kept", where=state.where("region"), **state.asking).value("visibility_kept")
    if kept is not None:
        said.append(words.say("communication-lead-kept", lang, share=words.percent(kept, lang)))
    return " ".join(said)
