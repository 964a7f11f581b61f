"""What a single value must be: found while a column is tidied, see etl/tidy.py."""

from etl.rules import ERROR, NOTE, WARNING, declare

declare(
    ERROR,
    "not-a-number",
    "number-in-doubt",
    "number-too-large",
    "not-whole",
    "not-a-date",
    "impossible-date",
    "date-in-doubt",
    "date-too-far",
    "percent-in-doubt",
    "not-in-list",
    "not-a-flag",
    "shares-sum",
    "error-cell",
    "formula-without-value",
    "currency-conflict",
    "formula-stale",
)
declare(
    WARNING, "too-long", "shares-missing", "date-of-a-period", "same-flow-unsure", "told-twice-unsure", "flow-left-out"
)
declare(
    NOTE,
    "percent-scale",
    "currency-by-default",
    "unit-in-heading",
    "unit-above",
    "numbers-as-text",
    "dates-as-numbers",
    "key-made",
    "told-twice",
    "told-twice-counts",
    "key-from-name",
)
