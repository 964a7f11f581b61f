"""Whether information flows regularly: how evenly each kind of pair exchanges, and which lines fell silent."""

import metrics
import words
from charts import Column
from components import State, table, table_card
from pages._network import pair
from pages._network.holding import short_names
from pages._panorama.arranging import Piece

#: Kinds of pairs, from those the house is built on to those chance makes.
KINDS = ("headquarters", "bureau", "region", "across")
MEASURES = ("pair_regularity", "silent_pairs")
#: Of those, the lines: headquarters with a bureau, a bureau with its own offices; listed when silent.
LINES, SHOWN = ["headquarters", "bureau"], 8
SILENT = (("line", ""), ("last-on", "date"), ("silent-days", "count"), ("contact-days", "count"), ("evenness", "ratio"))


def regularity_card(state: State, span: int = 5) -> Piece:
    """One row per kind of pair: how many, how even, how many silent for over thirty days."""
    lang, where = state.lang, state.where("region")
    answer = metrics.ask(MEASURES, by="pair_kind", where=where, **state.asking)
    found = dict(
        zip(answer.column("pair_kind"), zip(answer.rows, answer.parts("silent_pairs"), strict=True), strict=True)
    )
    if not found:
        return words.say("ties-lines-none", lang)
    rows = [
        [words.say(f"ties-pair-{kind}", lang), found[kind][1][1], found[kind][0][1], found[kind][0][2]]
        for kind in KINDS if kind in found
    ]  # fmt: skip
    whole = metrics.ask(MEASURES, where=where, **state.asking)
    total = [words.say("needs-in-all", lang), whole.parts("silent_pairs")[0][1], *whole.rows[0]]
    columns = [
        Column(words.say("ties-pair", lang)), Column(words.say("ties-pairs", lang), "count"),
        Column(words.say("ties-evenness", lang), "ratio"), Column(words.say("ties-silent-share", lang), "ratio"),
    ]  # fmt: skip
    title = words.say("ties-lines", lang, share=words.percent(whole.value("pair_regularity"), lang))
    content = table(columns, rows, title, lang, total=total, is_sorted_elsewhere=True)
    return table_card("network-lines", title, words.say("ties-lines-what", lang), content, state,
                      metric="pair_regularity", where=where, source=words.say("network-source", lang),
                      span=span)  # fmt: skip


def silent_card(state: State, span: int = 7) -> Piece:
    """The lines that have been silent for over thirty days, those that spoke most first."""
    lang, where = state.lang, state.where("region", pair_kind=LINES)
    asked = ["pair", "office", "other_office", "last_on", "silent_days", "contact_days", "regularity"]
    order = ["-contact_days", "-silent_days", "pair"]
    found = metrics.rows("out_pair", asked, {**where, "is_silent": True}, order, **state.asking).records()
    top, bottom = metrics.ask("silent_pairs", where=where, **state.asking).parts("silent_pairs")[0]
    if not bottom:
        return words.say("ties-silent-unknown", lang)
    if not found:
        return words.say("ties-silent-none", lang)
    names, seen, rows, links = short_names(state), set(), [], []
    for one in found:
        if one["pair"] not in seen:  # each pair stands once per end
            seen.add(one["pair"])
            ends = sorted(names.get(code, code) for code in (one["office"], one["other_office"]))
            links.append(pair.address(state, "offices", one["office"], one["other_office"]))
            rows.append([" – ".join(ends), one["last_on"], one["silent_days"], one["contact_days"], one["regularity"]])
    columns = [Column(words.say(f"ties-{key}", lang), unit) for key, unit in SILENT]
    title = words.say("ties-silent", lang, n=int(top or 0), total=words.whole(bottom, lang))
    content = table(columns, rows, title, lang, row_links=links, limit=SHOWN)
    return table_card("network-silent", title, words.say("ties-silent-what", lang), content, state,
                      metric="silent_pairs", where=where, source=words.say("network-source", lang), n=len(rows),
                      span=span)  # fmt: skip
