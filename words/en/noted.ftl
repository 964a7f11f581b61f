# Notes pinned to a figure.
noted-title = Director’s notes
noted-none = No note is pinned to this figure.
noted-not-here = A note is pinned to the figure of one place and one year; this one is narrower.
noted-pin = Pin a note
noted-about = It will appear wherever this figure is shown ({ $place }, { $year }), on screen and in the Board workbook.
noted-text = Note
noted-author = Name and function
noted-expires = Valid until
noted-save = Pin
noted-withdraw = Withdraw this note
noted-everywhere = the whole organisation
noted-until = valid until { $day }
noted-expired = ▲ expired on { $day }
noted-beside = ✎ { $text }{ $n ->
    [one] {""}
   *[other] {""} (+{ $more } notes)
}
noted-refused-empty = A note needs a text and a name.
noted-refused-long = This note is too long: 1,200 characters at most, and 120 for the name.
noted-refused-day = The last day it holds is not a date; write for example 2026-12-31.
noted-refused-gone = This note can no longer be tied to a figure; open the page again and start over.
noted-register = The register does not answer: the note was not kept. Try again in a moment.
