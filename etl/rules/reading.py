"""What can be said of a file, a sheet or a heading before any value is judged, and once all files are known."""

from etl.rules import ERROR, NOTE, WARNING, declare

#: Findings that an answer settles: of a heading, and of a whole sheet.
ABOUT_HEADINGS = ("heading-proposed", "heading-several", "heading-unknown", "heading-near")
ABOUT_SHEETS = ("sheet-unknown",)
#: Findings that say what was read under an answer; one withdrawn or changed since reads the file again.
UNDER_AN_ANSWER = ("reading-answered", "sheet-answered", "sheet-not-ours")
#: Findings settled by how a whole column reads: what follows "#" in the table an answer is noted under.
ABOUT_READINGS = {"date-in-doubt": "order", "number-in-doubt": "mark", "percent-in-doubt": "whole"}

declare(
    ERROR,
    "file-empty",
    "file-password",
    "file-corrupt",
    "file-bomb",
    "file-unsupported",
    "file-without-sheets",
    "file-too-slow",
    "file-crashed",
    "sheet-corrupt",
    "sheet-too-large",
    "column-missing",
)
declare(
    WARNING,
    "nothing-recognised",
    "quote-open",
    "heading-several",
    "heading-twice",
    "column-absent",
    "office-unknown",
    "period-unknown",
    "sheet-without-headings",
    "period-unread",
)
declare(
    NOTE,
    "already-received",
    "sheet-empty",
    "sheet-unknown",
    "sheet-without-rows",
    "sheet-hidden",
    "rows-hidden",
    "file-macros",
    "heading-near",
    "heading-proposed",
    "heading-unknown",
    "rows-set-aside",
    "rows-blank",
    "more-alike",
    "sheet-not-ours",
    "columns-hidden",
    "columns-to-rows",
    "sides-to-amount",
    "kind-from-heading",
    "kind-from-sheet",
    "reading-answered",
    "sheet-answered",
    "filled-down",
    "filled-from-group",
)
# Once every file of the load and the whole warehouse are known.
declare(ERROR, "unknown-reference", "waits", "no-rate", "nothing-produced", "duplicate-elsewhere")
declare(WARNING, "as-published", "receipt-before-signature", "reference-spelling", "share-reference")
declare(WARNING, "receipt-in-future", "date-to-come", "amount-implausible")
declare(NOTE, "sheet-turned", "need-after-signature", "reference-by-name")
