"""What the page opens with: one sentence, and six figures with what they stand on."""

from dataclasses import replace

import metrics
import words
from components import Figure, metric_figure
from pages._impact.asked import Asked, persons


def lead(one: Asked) -> str:
    """How many results met their target, how many people, and how far donors and communities are apart."""
    lang = one.lang
    met, measured = one.parts("target_met_share")
    if not measured:
        return words.say("impact-lead-nothing", lang, year=one.year)
    reached = one.value("people_reached")
    said = [words.say("impact-lead", lang, year=one.year, met=words.whole(met, lang), n=words.whole(measured, lang))]
    if reached:
        said.append(words.say("impact-lead-people", lang, people=persons(reached, lang)))
    unverified = one.value("verified_share")
    if unverified is not None:
        said.append(words.say("impact-lead-unverified", lang, share=words.percent(1 - unverified, lang)))
    gap = one.value("success_gap")
    if gap is not None:
        key = "impact-lead-donors" if gap >= 0.5 else "impact-lead-communities" if gap <= -0.5 else "impact-lead-even"
        said.append(words.say(key, lang, n=round(abs(gap)), points=words.decimal(abs(gap), lang, 0)))
    return " ".join(said)


def figures(one: Asked) -> list[Figure]:
    """Achievement, people, verified, community score, gap, money with results: six, each with its n."""
    lang = one.lang
    met, measured = one.parts("target_met_share")
    verified, results = one.parts("verified_share")
    upper = one.value("people_reached_upper")
    asked = one.value("survey_respondents")
    answers = words.whole(asked, lang)
    both, spread = one.value("two_scored_agreements"), one.value("success_gap_spread")
    points = words.decimal(spread, lang, 0) if spread is not None else words.NOTHING
    return [
        _figure("result_achievement", one, words.say("impact-met", lang, met=met, n=measured)),
        _figure("people_reached", one, words.say("impact-at-most", lang, people=persons(upper, lang))),
        _figure("verified_share", one, words.say("impact-of", lang, top=verified, bottom=results)),
        _score("community_score", one, words.say("impact-asked", lang, n=int(asked or 0), shown=answers)),
        _score("success_gap", one, words.say("impact-spread", lang, n=int(both or 0), points=points)),
        _both(one),
    ]  # fmt: skip


def _figure(name: str, one: Asked, note: str) -> Figure:
    """A figure with that of the year before."""
    value = one.value(name)
    known = note if value is not None else ""
    before = one.value(name, one.before())
    return metric_figure(name, value, one.state, before=before, note=known, where=one.where())


def _score(name: str, one: Asked, note: str) -> Figure:
    """A score out of 100, in whole points."""
    value = one.value(name)
    drawn = metric_figure(name, value, one.state, note=note if value is not None else "", where=one.where())
    if value is None:
        return drawn
    sign = "+" if name == "success_gap" and value >= 0.5 else ""
    unit = words.say("impact-points", one.lang) if name == "success_gap" else "/ 100"
    return replace(drawn, value=f"{sign}{words.decimal(value, one.lang, 0)}", unit=unit)


def _both(one: Asked) -> Figure:
    """Of agreements over a year old, those with money and a verified result; as things stand, of no year."""
    where = one.state.where("region", "country")
    answer = metrics.ask("money_and_results", where=where, **one.state.asking)
    top, bottom = answer.parts("money_and_results")[0]
    note = words.say("impact-of", one.lang, top=top or 0, bottom=bottom) if bottom else ""
    value = answer.value("money_and_results")
    return metric_figure("money_and_results", value, one.state, bar=value, note=note, where=where)
