# The template workbook an office fills in.

template-title = Private partnerships — { $office }
template-lead = Period: { $period }. { $rows } rows already accepted are carried over. Template prepared on { $day }.
template-how-1 = How to fill in: one row per record, below the headings. The comment on each heading says what it wants.
template-how-2 = Dark heading: required. Blue: depending on the case. Light: optional.
template-how-3 = Codes in grey identify rows already accepted: leave them as they are, they tie the sheets together.
template-how-4 = Correcting or completing a row carried over updates it; adding one below creates it.
template-how-5 = Sheets that do not concern you stay empty. Your own columns and sheets may be added.
template-how-6 = Send the workbook from Panorama’s “Send” page: nothing is loaded before it was checked in front of you.
template-contents-sheet = Sheet
template-contents-need = To be filled in
template-contents-about = What it holds
template-contents-rows = Rows carried over
template-sheet-core = by every office
template-sheet-optional = if it concerns you
template-rows = { $count ->
        [0] none
        [one] one row
       *[other] { $shown } rows
    }
template-sheet-how = Headings carry a comment, cells a list of choices.
template-next-key = Next free code: { $code }.
template-required = required
template-conditional = depending
template-optional = optional
template-required-long = Required.
template-conditional-long = To be filled in depending on the case.
template-optional-long = Optional.
template-allowed = Values: { $values }.
template-example = Example: { $example }
template-yes = yes
template-no = no
template-author = Panorama template
template-page = page &P of &N
template-refuse-list = Choose one of the values of the list.
template-refuse-key = This code is not in this workbook yet. Keep it if it exists elsewhere already.
template-refuse-date = Enter a date, for example 31/12/2026.
template-refuse-integer = Enter a whole number.
template-refuse-integer-from = Enter a whole number, { $low } or more.
template-refuse-integer-between = Enter a whole number, from { $low } to { $high }.
template-refuse-decimal = Enter a number.
template-refuse-decimal-from = Enter a number, { $low } or more.
template-refuse-decimal-between = Enter a number, from { $low } to { $high }.
template-refuse-percent = Enter a percentage, from 0 to 100%.
template-refuse-long = At most { $longest } characters for “{ $column }”.
template-unknown-organisation = No organisation bears the code { $code }.
template-unknown-office = No office bears the code “{ $code }”. There are for example: { $some }.
template-unknown-period = “{ $period }” is not a period. Write for example 2026-Q4, or 2026.
template-which-office = The address must say for which office: office=TGO.
template-written = { $file }: { $rows } rows carried over, { $sheets } sheets.
template-command-about = the template an office fills in, with its rows already accepted
template-command-out = the workbook to write
template-command-office = the code of the office
template-command-lang = language of the template
template-command-period = the period to fill in (2026-Q4); else the one after the last submission
