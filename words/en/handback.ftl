# The workbook handed back to the office with what there is to correct.

handback-sheet = To correct
handback-title = To correct in { $file }
handback-counts = { $errors ->
        [0] No correction is required
        [one] One correction is needed
       *[other] { $errors_shown } corrections are needed
    }; { $warnings ->
        [0] nothing else to check
        [one] one loaded item is to be checked
       *[other] { $warnings_shown } loaded items are to be checked
    }; { $notes ->
        [0] no remark
        [one] one remark for information
       *[other] { $notes_shown } remarks for information
    }.
handback-held = { $rows ->
        [0] No row is waiting.
        [one] One row waits for these corrections{ $has_money ->
            [yes] {""}: { $usd } not counted yet.
           *[no] .
        }
       *[other] { $shown } rows wait for these corrections{ $has_money ->
            [yes] {""}: { $usd } not counted yet.
           *[no] .
        }
    }
handback-how = Correct the coloured cells, then send this workbook again as it is: this sheet, the colours and the comments do not count.
handback-beyond = On “{ $sheet }”, { $most } cells bear a comment and all { $count } to correct are coloured; each is in the list below.
handback-nothing = Nothing to correct: everything was accepted.
handback-afresh = This format cannot be annotated without loss: here is a new workbook with the values as received, without their formulas or formatting.
handback-heading-number = No.
handback-heading-sheet = Sheet
handback-heading-cell = Cell
handback-heading-value = Value read
handback-heading-message = What is wrong
handback-heading-remedy = What to do
handback-heading-grade = Level
handback-grade-error = To correct: waiting
handback-grade-waits = Waits for another row
handback-grade-warning = Loaded: to check
handback-grade-note = For information
handback-row = row { $row }
handback-whole-sheet = the sheet
handback-footer = Panorama · page &P of &N
handback-file-mark = to-correct
handback-unknown-file = This file was not received here, or is no longer here. Send it again to have it annotated.
handback-not-checked = The check of this file is not finished. Try again in a moment.
handback-not-written = The file { $file } could not be annotated; its findings are on the page of received files.
handback-button = Annotated workbook
handback-which-file = The address must say which file to annotate: sha=…, or batch=… and file=….
handback-written = { $file }: { $is_own ->
        [yes] the office’s workbook, annotated
       *[no] a new workbook, annotated
    }. { $summary }
handback-command-about = an office’s workbook, annotated to be corrected
handback-command-path = the file received from an office
handback-command-out = the workbook to write
handback-command-lang = language of the annotations
