"""Through whose hands the money goes, step by step: fee and days at each, what arrives, what is lost from sight."""

from dataclasses import dataclass
from typing import Any

import metrics
import words
from charts import Chart, Column
from charts.stacks import stacked_bars
from components import State, table, table_card
from pages._delivery.asked import days, parts, told
from pages._life.asked import here, value
from pages._panorama.arranging import Piece, charted

#: Parts of each bar, and their shades: in hands we know, with the community, kept as fees, lost from sight (dotted).
PARTS = (("held", "first"), ("reached", "second"), ("fees", "third"), ("unknown", "missing"))


@dataclass(frozen=True)
class Step:
    """One step of the chain, in USD: where all that entered stands once the money has passed it."""

    number: int
    held: float
    reached: float
    fees: float
    unknown: float
    fee: float | None
    days: float | None


def steps_of(where: dict[str, Any], state: State) -> list[Step]:
    """The steps from the first; each accounts for all the money: what enters a chain later is still with us."""
    asked = dict(state.asking)
    passed = metrics.ask(["chain_passed", "chain_value"], by=["step", "receiver_kind"], where=where, **asked).rows
    kept = metrics.ask(["chain_fees", "chain_days"], by="step", where=where, **asked).rows
    fee = {step: usd for step, usd, _ in kept}
    held_for = {step: mean for step, _, mean in kept}
    found: list[Step] = []
    whole = sum(float(row[3] or 0) for row in passed)
    entered = reached = fees = 0.0
    for number in sorted({int(step) for step, *_ in passed}):
        here_ = [row for row in passed if row[0] == number]
        entered += sum(float(row[3] or 0) for row in here_)
        reached += sum(float(row[2] or 0) for row in here_ if row[1] == "community")
        fees += float(fee.get(number) or 0)
        held = sum(float(row[2] or 0) for row in here_ if row[1] != "community")
        held += whole - entered
        unknown = max(round(whole - held - reached - fees, 2), 0.0)
        found.append(Step(number, held, reached, fees, unknown, fee.get(number), held_for.get(number)))
    if found:
        found.append(Step(found[-1].number + 1, 0.0, reached, fees, round(whole - reached - fees, 2), None, None))
    return found


def drawn(steps: list[Step], lang: str, finding: str) -> Chart:
    """One bar per step, of equal length: the same money, seen further and further down."""
    return stacked_bars(
        [(_label(step, steps, lang), [step.held or None, step.reached or None, step.fees or None, step.unknown or None])
         for step in steps],
        [(words.say(f"delivery-chain-{key}", lang), shade) for key, shade in PARTS],
        unit="usd",
        lang=lang,
        finding=finding,
        subtitle=words.say("delivery-chain-what", lang),
        empty=words.say("delivery-chain-none", lang),
        heading=words.say("delivery-head-step", lang),
        said=[_said(step, steps, lang) for step in steps],
    )  # fmt: skip


def _label(step: Step, steps: list[Step], lang: str) -> str:
    if step is steps[-1]:
        return words.say("delivery-chain-end", lang)
    key = {0: "to-us", 1: "from-us"}.get(step.number, "further")
    return words.say(f"delivery-chain-{key}", lang, n=step.number)


def _said(step: Step, steps: list[Step], lang: str) -> str:
    """After a step its fee and its days; at the end the share that arrives."""
    whole = step.held + step.reached + step.fees + step.unknown
    if step is steps[-1]:
        return words.say(
            "delivery-chain-arrived", lang, share=words.percent(step.reached / whole if whole else None, lang)
        )
    if step.fee is None and step.days is None:
        return words.money(whole, lang)
    return words.say("delivery-chain-step", lang, usd=words.money(step.fee, lang), days=days(step.days, lang))


def card(state: State) -> Piece:
    """The chains of the place in view, laid over one another."""
    lang = state.lang
    steps = steps_of(here(state), state)
    arriving = value("arriving_share", state)
    known = words.percent(value("chain_known_share", state), lang)
    usd = words.money(value("chain_value", state), lang)
    key = "delivery-chain" if arriving is not None else "delivery-chain-untold"
    finding = words.say(key, lang, share=words.percent(arriving, lang), known=known, usd=usd)
    chart = drawn(steps, lang, finding)
    note = " · ".join(said for said in (parts("arriving_share", state), parts("local_share", state)) if said)
    return charted("delivery-chain", chart, state, told("chain_value", state, "chain"), span=8, note=note)


#: What is measured along the chains, with estimates and without.
MEASURED = ("arriving_share", "local_share", "chain_cost_share", "chain_length", "chain_days", "chain_known_share")


def facts_card(state: State) -> Piece:
    """The measures of the chain with and without what is estimated, and the days before money first leaves."""
    lang = state.lang
    if not value("chain_value", state):
        return ""
    rows = []
    for name in MEASURED:
        metric = metrics.metric(name)
        both = [words.value(value(name, state, **only), metric.unit, lang) for only in ({}, {"is_estimated": False})]
        rows.append([words.pick(metric.label, lang), *both])
    first = days(value("days_to_first", state), lang)
    rows.append([words.pick(metrics.metric("days_to_first").label, lang), first, first])
    columns = [Column(words.say(f"delivery-{key}", lang)) for key in ("measure", "with-estimates", "reported")]
    title = words.say("delivery-chain-facts", lang, days=first)
    content = table(columns, rows, title, lang)
    what = words.say("delivery-chain-facts-what", lang)
    stands_on = told("local_share", state, "chain")
    return table_card("delivery-chain-facts", title, what, content, state, **stands_on, span=4)
