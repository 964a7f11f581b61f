"""What is kept from one year to the next: partners, their money, the agreements that ended."""

from collections.abc import Mapping
from typing import Any

import metrics
import words
from pages._panorama.scope import Scope
from pages._revenue.places import over_years


def kept(scope: Scope, where: Mapping[str, Any]) -> str:
    """Of last year's partners and of their money, what is kept; of the agreements that ended, those renewed."""
    state, lang = scope.state, scope.state.lang
    held = metrics.ask(["retention_rate", "net_value_retention"], where=where, **state.asking)
    said = words.say(
        "kept-value",
        lang,
        partners=words.percent(held.value("retention_rate"), lang),
        value=words.percent(held.value("net_value_retention"), lang),
    )
    renewed = metrics.ask("renewal_rate", where=over_years(scope), **state.asking)
    n, ended = renewed.parts("renewal_rate")[0]
    if not ended:
        return said
    share = words.percent(renewed.value("renewal_rate"), lang)
    return f"{said} {words.say('kept-renewed', lang, share=share, n=int(n or 0), ended=int(ended))}"
