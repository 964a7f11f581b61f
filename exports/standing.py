"""Where revenue stands against its phased plan: the words of the screens, for every sheet."""

#: Actual ÷ phased plan from which an office reads as ahead, on track, to watch; below the last, late. The screens use
#: the same bands, and a test holds the two together.
AHEAD, ON_TRACK, WATCH = 1.15, 0.9, 0.75

#: A change smaller than half a percent of the base, or half a point between two percentages or indices, reads as none.
SAME = 0.005


def standing(ratio: float | None) -> str:
    """ahead, on_track, watch or late; no_data where there is no plan to compare with."""
    if ratio is None:
        return "no_data"
    if ratio >= AHEAD:
        return "ahead"
    if ratio >= ON_TRACK:
        return "on_track"
    return "watch" if ratio >= WATCH else "late"


def reading(now: float | None, before: float | None, direction: str, unit: str) -> str | None:
    """better, worse or same, by the metric's good direction; None where there is nothing to say."""
    if now is None or before is None or direction == "none":
        return None
    if now == before or abs(now - before) < SAME * (1 if unit in ("ratio", "index") else abs(before)):
        return "same"
    return "better" if (now > before) == (direction == "up") else "worse"
