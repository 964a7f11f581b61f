"""The forms themselves: a few fields that change cells of one row, then who enters it, for which office, and why."""

from collections.abc import Iterable, Mapping

import metrics
import schema
import words
from components import State
from components.markup import quoted, text
from pages._enter.routes import PATH

#: (name of the field, its label, its HTML) in the order of the form.
Field = tuple[str, str, str]


def form(
    state: State,
    summary: str,
    button: str,
    fields: Iterable[Field],
    *,
    hidden: Mapping[str, str],
    offices: Mapping[str, str],
    office: str = "",
    asks_why: bool = True,
    is_open: bool = False,
) -> str:
    """A folded form, or an open one; it works without a script, and its browser asks for what is missing."""
    lang = state.lang
    kept = {"lang": lang, "organisation": state.organisation} | dict(hidden)
    inside = "".join(f'<input type="hidden" name="{quoted(name)}" value="{quoted(one)}">' for name, one in kept.items())
    asked = [*fields]
    if asks_why:
        asked.append(("reason", words.say("enter-reason", lang), line("reason", is_needed=True)))
        asked.append(("evidence", words.say("enter-evidence", lang), line("evidence")))
    asked.append(("by", words.say("enter-by", lang), line("by", is_needed=True, completes="name")))
    asked.append(("office", words.say("enter-office", lang), choose("office", offices, office)))
    labels = "".join(f"<label>{text(label)}{html}</label>" for _, label, html in asked)
    return (
        f'<details class="enter"{" open" if is_open else ""}><summary>{text(summary)}</summary>'
        f'<form method="post" action="{PATH}">{inside}<div class="fields">{labels}</div>'
        f'<button class="action primary" type="submit">{text(button)}</button></form></details>'
    )


def line(name: str, *, is_needed: bool = False, completes: str = "off") -> str:
    """A line of text."""
    needed = " required" if is_needed else ""
    return f'<input name="{quoted(name)}" maxlength="300" autocomplete="{completes}"{needed}>'


def day(name: str, value: str, *, is_needed: bool = True) -> str:
    """A date."""
    needed = " required" if is_needed else ""
    return f'<input type="date" name="{quoted(name)}" value="{quoted(value)}"{needed}>'


def choose(name: str, options: Mapping[str, str], chosen: str = "", nothing: str | None = None) -> str:
    """One of several; `nothing` may be chosen too."""
    first = "" if nothing is None else f'<option value="">{text(nothing)}</option>'
    listed = "".join(
        f'<option value="{quoted(code)}"{" selected" if code == chosen else ""}>{text(label)}</option>'
        for code, label in options.items()
    )
    return f'<select name="{quoted(name)}">{first}{listed}</select>'


def named(list_name: str, lang: str, codes: Iterable[str] | None = None) -> dict[str, str]:
    """{code: what people read} of a closed list, or of some of its values."""
    known = schema.choices(list_name)
    return {code: known[code].label[lang] for code in (known if codes is None else codes) if code in known}


def offices(state: State) -> dict[str, str]:
    """{code: name} of the offices of today, by name."""
    names = metrics.names("office", state.lang, state.as_of, organisation=state.organisation)
    return dict(sorted(((str(code), name) for code, name in names.items()), key=lambda one: one[1]))
