# What each rule says to the office, and the gesture expected. A rule added in etl/rules/ takes its two sentences here.

rule-file-empty = The file is empty.
rule-file-empty-remedy = Send the file again, with its contents.
rule-file-password = The file is protected by a password.
rule-file-password-remedy = Remove the password needed to open it, then send the file again.
rule-file-corrupt = The file is damaged and does not open ({ $cause }).
rule-file-corrupt-remedy = Open it in Excel, save it under another name, then send it again.
rule-file-bomb = The file asks for far more memory than a workbook does: it was not opened.
rule-file-bomb-remedy = Copy the data into a new workbook and send that one.
rule-file-unsupported = This file ({ $kind }) is not a workbook.
rule-file-unsupported-remedy = Send an .xlsx, .xls, .xlsb or .ods workbook, or a .csv file.
rule-file-without-sheets = The workbook holds no sheet of data.
rule-file-without-sheets-remedy = Check that the data are in a sheet, not in a chart or a picture.
rule-file-too-slow = Reading the file was stopped after { $seconds } seconds.
rule-file-too-slow-remedy = Copy the data into a new workbook, without formatting, and send that one.
rule-file-crashed = The file broke off its own reading: it is malformed.
rule-file-crashed-remedy = Open it in Excel, save it under another name, then send it again.
rule-file-macros = The workbook contains macros; they were not run.
rule-file-macros-remedy = Nothing to do.
rule-sheet-corrupt = Sheet “{ $sheet }” is damaged ({ $cause }).
rule-sheet-corrupt-remedy = Copy its data into a new sheet.
rule-sheet-too-large = Sheet “{ $sheet }” spreads over { $rows } rows and { $columns } columns.
rule-sheet-too-large-remedy = Delete the cells far from the data, then save.
rule-column-missing = Sheet “{ $sheet }” has no column “{ $column }”, without which its rows cannot be read.
rule-column-missing-remedy = Add the column “{ $column }” and fill it in.
rule-column-absent = Sheet “{ $sheet }” has no column “{ $column }”.
rule-column-absent-remedy = Add it next time: some indicators need it.
rule-nothing-recognised = No sheet of this file was recognised.
rule-nothing-recognised-remedy = Check the headings, or start from the template workbook.
rule-heading-several = Heading “{ $value }” may mean several columns: { $columns }.
rule-heading-several-remedy = Write it out in full.
rule-heading-twice = Headings “{ $value }” and “{ $other }” mean the same column, { $column }; the second was read.
rule-heading-twice-remedy = Keep one, or make the other more precise.
rule-heading-near = Heading “{ $value }” was read as “{ $column }” (likeness { $score }).
rule-heading-near-remedy = Correct it, or say if it means something else.
rule-heading-proposed = { $why ->
        [content] Heading “{ $value }” is not known; its values are those of “{ $column }” ({ $score }). The column is kept but not read.
       *[spelling] Heading “{ $value }” is not known; the nearest is “{ $column }” ({ $score }). The column is kept but not read.
    }
rule-heading-proposed-remedy = Write “{ $column }” if that is what it is.
rule-heading-unknown = Heading “{ $value }” is not known: the column is kept but not read.
rule-heading-unknown-remedy = Nothing to do, or ask for this heading to be added.
rule-unit-in-heading = The unit in heading “{ $value }” was applied: × { $scale } { $currency }.
rule-unit-in-heading-remedy = Say if the amounts are in another unit.
rule-unit-above = The unit said above the table, “{ $value }”, was applied to its amounts: × { $scale } { $currency }.
rule-unit-above-remedy = Say if the amounts are in another unit.
rule-office-unknown = The file does not say which office it comes from.
rule-office-unknown-remedy = Fill in the office on the README sheet, or put its code in the file’s name.
rule-period-unknown = The file does not say which period it is about.
rule-period-unknown-remedy = Fill in the start and end of the period on the README sheet.
rule-already-received = This content was received before: it was not loaded a second time.
rule-already-received-remedy = Nothing to do.
rule-template-other-office = This workbook was made from the template of { $made_for } and says it comes from { $given }.
rule-template-other-office-remedy = Correct the office, or start from its own template: { $template }.
rule-template-other-period = This template was prepared for { $made_for } and the workbook speaks of { $given }.
rule-template-other-period-remedy = Check the dates of the period, or start from the template of that period: { $template }.
rule-template-outdated = This workbook was made from an earlier edition of the template; it was read, and columns have changed since.
rule-template-outdated-remedy = Start from today’s template for the next submission: { $template }. It carries over the rows already accepted.
rule-content-other-office = This workbook says it comes from { $given }, and { $count } of its { $whole } rows are of { $made_for }; none is of { $given }.
rule-content-other-office-remedy = Loaded. If it is the workbook of { $made_for }, correct the office on the first sheet or start from its own template, { $template }, and send it again.
rule-content-other-period = This workbook says it speaks of { $given }, and the latest of its { $count } days is { $latest }.
rule-content-other-period-remedy = Loaded. Check the year of the period on the first sheet; if it is an old workbook, start from today’s template, { $template }.
rule-sheet-empty = Sheet “{ $sheet }” is empty.
rule-sheet-empty-remedy = Nothing to do.
rule-sheet-unknown = { $has_table ->
        [yes] Sheet “{ $sheet }” is not recognised; it looks most like “{ $table }”. It is kept as it is and not loaded.
       *[no] Sheet “{ $sheet }” is none of our tables: it is kept as it is and not loaded.
    }
rule-sheet-unknown-remedy = If it holds expected data, check its headings.
rule-sheet-without-rows = Sheet “{ $sheet }” has headings and no rows.
rule-sheet-without-rows-remedy = Nothing to do if there is nothing to report.
rule-sheet-hidden = Sheet “{ $sheet }” is hidden; it was read like the others.
rule-sheet-hidden-remedy = Show it, or remove it if it must not count.
rule-rows-hidden = { $rows } rows are hidden in “{ $sheet }”; they were read like the others.
rule-rows-hidden-remedy = Show them, or remove them if they must not count.
rule-rows-blank = { $rows } rows of “{ $sheet }” have nothing in the known columns: they are set aside.
rule-rows-blank-remedy = Nothing to do, unless a heading was not recognised.
rule-more-alike = The same holds for { $count } more cells of “{ $column }” in sheet “{ $sheet }”.
rule-more-alike-remedy = Mend the first ones to begin with: the cause is probably the same.
rule-rows-set-aside = “{ $text }” is not data: row set aside ({ $reason }).
rule-rows-set-aside-remedy = Nothing to do, unless the row was meant to count.
rule-not-a-number = “{ $value }” is not a number.
rule-not-a-number-remedy = { $has_proposal ->
        [yes] Enter { $proposal } if that is the value.
       *[no] Enter the number in figures.
    }
rule-number-in-doubt = “{ $value }” reads as { $first } or { $second }, and nothing in the column settles it.
rule-number-in-doubt-remedy = Enter the number without a thousands separator.
rule-number-too-large = “{ $value }” is too large for an amount.
rule-number-too-large-remedy = Check the number and its unit.
rule-not-whole = “{ $value }” is not a whole number.
rule-not-whole-remedy = Enter a whole number.
rule-not-a-date = “{ $value }” is not a date.
rule-not-a-date-remedy = Enter a date, for example 31/12/2026.
rule-impossible-date = { $day } { $month } { $year } does not exist.
rule-impossible-date-remedy = Enter the right date ({ $column }).
rule-date-in-doubt = “{ $value }” reads as { $first_day } or { $second_day }, and nothing in the column settles it.
rule-date-in-doubt-remedy = Write the month in letters, or the date as 2026-12-31.
rule-date-too-far = The date “{ $value }” is too far away to be right.
rule-date-too-far-remedy = Check the year.
rule-date-of-a-period = “{ $value }” is a period; it was read as { $date }.
rule-date-of-a-period-remedy = Enter the day if it is known.
rule-percent-in-doubt = “{ $value }” reads as 1% or 100%, and nothing in the column settles it.
rule-percent-in-doubt-remedy = Write the % sign.
rule-percent-scale = Column “{ $column }” was read on a scale from 0 to { $scale }.
rule-percent-scale-remedy = Say if that is not so.
rule-not-in-list = “{ $value }” is not a known value of “{ $column }”.
rule-not-in-list-remedy = { $has_nearest ->
        [yes] Write “{ $nearest }” if that is what it is.
       *[no] Choose one of the values: { $example }
    }
rule-not-a-flag = “{ $value }” is neither yes nor no.
rule-not-a-flag-remedy = Write yes or no.
rule-not-a-goal = “{ $part }” is not a Sustainable Development Goal.
rule-not-a-goal-remedy = Write a number from 1 to 17, or a target such as 2.3.
rule-shares-sum = The shares in “{ $value }” come to { $sum }%, not 100%.
rule-shares-sum-remedy = Correct the shares so that they come to 100.
rule-shares-missing = “{ $value }” does not say each one’s share; the split stays unspecified.
rule-shares-missing-remedy = Write the shares, for example { $example }.
rule-error-cell = The cell holds the error { $value }.
rule-error-cell-remedy = Mend the formula, or enter the value.
rule-formula-without-value = The cell’s formula was never computed.
rule-formula-without-value-remedy = Open the workbook in Excel, save it, then send it again.
rule-currency-conflict = The cell or the heading says { $first }, the currency column says { $second }.
rule-currency-conflict-remedy = Keep the right currency only.
rule-currency-by-default = { $count } amounts without a currency were read in { $currency }, the workbook’s default.
rule-currency-by-default-remedy = Write the currency if it is another.
rule-currency-missing = The amount “{ $value }” has no currency.
rule-currency-missing-remedy = Enter the currency.
rule-too-long = The text is longer than { $longest } characters.
rule-too-long-remedy = Shorten it.
rule-required = “{ $column }” is blank, and every row must have it.
rule-required-remedy = Fill in the cell.
rule-required-nothing = “{ $value }” says nothing, and every row must have “{ $column }”.
rule-required-nothing-remedy = Fill in the cell.
rule-out-of-range = “{ $value }” is outside what is possible: { $minimum } to { $maximum }.
rule-out-of-range-remedy = Check the value.
rule-negative = “{ $value }” is negative, which “{ $column }” does not allow.
rule-negative-remedy = Enter a value of zero or more.
rule-negative-flow = “{ $value }” is negative: it is loaded as a correction.
rule-negative-flow-remedy = If it is a refund, choose that kind of flow.
rule-order = “{ $second_column }” ({ $end }) comes before “{ $first_column }” ({ $start }).
rule-order-remedy = Correct one of the two dates.
rule-signature-missing = The agreement has the status “{ $status }” and no signature date.
rule-signature-missing-remedy = Enter the date of the last signature.
rule-name-too-short = “{ $value }” is too short for a partner’s name.
rule-name-too-short-remedy = Write the full name.
rule-redenominated = { $currency } ended on { $since }: { $factor } { $currency } make 1 { $new }.
rule-redenominated-remedy = Enter the amount in { $new }.
rule-duplicate-row = This row is the same as row { $row }.
rule-duplicate-row-remedy = Held: two transactions, or one written twice?
rule-duplicate-key = The code { $code } is already that of row { $row }.
rule-duplicate-key-remedy = Give each row a code of its own.
rule-duplicate-likely = Same agreement, kind, date and amount as row { $row }.
rule-duplicate-likely-remedy = Loaded. Say if it is a duplicate.
rule-unknown-reference = “{ $value }” is in no “{ $table }” sheet.
rule-unknown-reference-remedy = { $has_nearest ->
        [yes] Nearest: { $nearest }{ $name }. Is that it?
       *[no] Add it to the “{ $table }” sheet, or correct the code.
    }
rule-waits = “{ $value }” waits for a correction in row { $row } of sheet “{ $place }” ({ $file }).
rule-waits-remedy = Correct that row; this one will follow.
rule-no-rate = No exchange rate is known for { $currency } on { $date }.
rule-no-rate-remedy = Headquarters adds the rate; the row will then be loaded.
rule-nothing-produced = The row matches nothing known in this layout.
rule-nothing-produced-remedy = Complete the family’s file: read it, or say why it is left out.
rule-receipt-before-signature = The receipt comes before agreement { $agreement } was signed ({ $signed }).
rule-receipt-before-signature-remedy = Loaded. Check both dates.
rule-need-after-signature = Need { $need } was declared on { $declared }, after the signature ({ $signed }).
rule-need-after-signature-remedy = It does not count as a need behind the agreement.
rule-reference-spelling = “{ $code }” was read as “{ $meant }”.
rule-reference-spelling-remedy = Loaded. Write the code as in the “{ $table }” sheet.
rule-reference-by-name = “{ $code }” is a name; it was matched with code { $meant }.
rule-reference-by-name-remedy = Loaded. Write the code.
rule-share-reference = Need { $code } is in no “{ $table }” sheet.
rule-share-reference-remedy = Loaded without this link. Add the need, or correct the code.
rule-sheet-without-headings = Sheet “{ $sheet }” has no row of headings: its { $rows } rows cannot be read; they look like “{ $table }”.
rule-sheet-without-headings-remedy = Write above each column what it holds, then send the file again.
rule-reading-answered = { $kind ->
        [order] The dates of “{ $value }” were read as answered: { $answer ->
            [day] day first
           *[month] month first
        }.
        [mark] The numbers of “{ $value }” were read as answered: “{ $answer }” marks decimals.
       *[whole] The percentages of “{ $value }” were read as answered, out of { $answer }.
    }
rule-reading-answered-remedy = Nothing to do, unless the answer has changed.
rule-sheet-answered = Sheet “{ $sheet }” was read as answered.
rule-sheet-answered-remedy = Nothing to do, unless the answer has changed.
rule-sheet-not-ours = Sheet “{ $sheet }” was said to be none of ours: it is kept as it is, and not loaded.
rule-sheet-not-ours-remedy = Nothing to do, unless it counts from now on.
rule-columns-hidden = In “{ $sheet }”, columns { $letters } are hidden; they were read like the others.
rule-columns-hidden-remedy = Show them, or remove them if they should not count.
rule-sides-to-amount = “{ $value }” and “{ $other }” were read as one amount, positive on the side where each type mostly stands.
rule-sides-to-amount-remedy = Say so if a line on the other side does not take an amount back.
rule-columns-to-rows = { $count } columns, from { $first } to { $last }, were read as so many rows of “{ $column }”.
rule-columns-to-rows-remedy = Say so if these columns hold something else.
rule-period-unread = “{ $value }” is a period that column “{ $column }” has no way to say: { $count } columns are kept and not read.
rule-period-unread-remedy = Give each column a month and a year, or write one row per value.
rule-kind-from-heading = The heading “{ $value }” also says what its amounts are: { $kind }.
rule-kind-from-heading-remedy = Say so if they are something else.
rule-kind-from-sheet = The title of sheet “{ $sheet }” says what its amounts are: { $kind }.
rule-kind-from-sheet-remedy = Add a column “{ $column }” if they are of several kinds.
rule-sheet-turned = Sheet “{ $sheet }” has one record per column: each was read as a row.
rule-sheet-turned-remedy = No action needed.
rule-filled-down = In “{ $value }”, { $count } blank cells took the value written above for their group.
rule-filled-down-remedy = Nothing to do, unless these rows are not part of it.
rule-filled-from-group = “{ $column }” was read on the line above each group, for { $count } rows (the first: { $value }).
rule-filled-from-group-remedy = Nothing to do, unless these rows are not part of it.
rule-part-exceeds-whole = “{ $first_column }” ({ $value }) is more than “{ $second_column }” ({ $whole }).
rule-part-exceeds-whole-remedy = Correct one of the two numbers: a part cannot exceed the whole.
rule-not-a-period = “{ $value }” is not a period.
rule-not-a-period-remedy = Write the year and the quarter or the month: 2026-Q2, March 2026.
rule-quote-open = The line opens a quotation mark that nothing closes; it was read as it stands, and those below it in their place.
rule-quote-open-remedy = Close or remove the mark, then check the line.
rule-end-missing = The agreement has the status “{ $status }” and no actual end date.
rule-end-missing-remedy = Enter the day it ended.
rule-formula-stale = The cell shows { $value }; its formula gives { $computed }.
rule-formula-stale-remedy = Open the workbook in Excel, recalculate it (F9), save it, then send it again.
rule-numbers-as-text = In “{ $column }”, { $count } numbers are typed as text; they were read.
rule-numbers-as-text-remedy = Nothing to do; turning them into numbers avoids wrong sums.
rule-dates-as-numbers = In “{ $column }”, { $count } dates are Excel numbers; they were read in the { $calendar } calendar.
rule-dates-as-numbers-remedy = Nothing to do; a date format makes the column readable.
rule-key-from-name = Sheet “{ $sheet }” has no code for its partners: { $count } codes were made of their names.
rule-key-from-name-remedy = Add a stable code for each partner, so that a corrected name stays the same partner.
rule-key-made = Sheet “{ $sheet }” does not number its rows: { $count } keys were made of the agreement, the kind and the date.
rule-key-made-remedy = Add a stable line number, so that a corrected date replaces the old one.
rule-same-flow-unsure = This may be the flow of { $date } ({ $amount } { $currency }, “{ $file }”, sheet “{ $place }”, row { $row }), which still counts.
rule-same-flow-unsure-remedy = Loaded. If it is the same one, send that file again with the flow corrected; numbering the rows avoids the question.
rule-flow-left-out = This file no longer tells the line of { $date } ({ $kind }, agreement { $agreement }, { $amount } { $currency }: “{ $file }”, sheet “{ $place }”, row { $row }). It still counts.
rule-flow-left-out-remedy = If it should not stand, send the workbook of its own period again without it; else put it back in this one.
rule-told-twice = “{ $file }” (sheet “{ $place }”, row { $row }) tells this flow too, { $how ->
    [number] under the same number
    [exact] of the same day and amount
    [near] of the same amount a few days apart
    [day] of the same day, with another amount
   *[total] for the same total, in other parts
}: { $date }, { $amount } { $currency }. The other row is the one that counts.
rule-told-twice-remedy = Loaded and set aside: nothing counts twice. If these are two flows, send one of the two files again with the day or the amount corrected.
rule-told-twice-counts = “{ $file }” (sheet “{ $place }”, row { $row }) tells this flow too, { $how ->
    [number] under the same number
    [exact] of the same day and amount
    [near] of the same amount a few days apart
    [day] of the same day, with another amount
   *[total] for the same total, in other parts
}: { $date }, { $amount } { $currency }. This row is the one that counts.
rule-told-twice-counts-remedy = No action needed: the other row is kept, set aside. If these are two flows, send one of the two files again with the day or the amount corrected.
rule-told-twice-unsure = This may be the flow that “{ $file }” (sheet “{ $place }”, row { $row }) tells too: { $date }, { $amount } { $currency }. Nothing proves it; both count.
rule-told-twice-unsure-remedy = Loaded. If it is the same, correct the day or the amount of one of the two rows, or give both the same number, and send the file again.
rule-date-to-come = “{ $value }” is after the day the data was extracted ({ $known }), for something that has already happened.
rule-date-to-come-remedy = Loaded. Check the year and the month.
rule-receipt-in-future = The receipt is dated { $date }, after the day the data was extracted ({ $known }).
rule-receipt-in-future-remedy = Loaded. Check the date; what is not received yet is an instalment due.
rule-duplicate-elsewhere = The code { $code } is already that of row { $row } of sheet “{ $place }”.
rule-duplicate-elsewhere-remedy = Write the row in one sheet only, or give it a code of its own.
rule-amount-implausible = ${ $usd }: more than { $times } times the largest other amount of this office (${ $largest }, of { $count }).
rule-amount-implausible-remedy = Loaded. Check the unit, the currency and the number of zeros.
rule-termination-without-plan = Agreement { $code } would end before its term though no corrective plan had been agreed before its end.
rule-termination-without-plan-remedy = Report the plan (sheet CORRECTIVE: measure, due date, budget effect, an owner on each side), or a reasoned waiver approved by a second person (sheet WAIVERS, or the agreement’s page); then report the end again.
rule-closure-gate-shut = Agreement { $code } would be closed while these conditions are not met: { $gates }.
rule-closure-gate-shut-remedy = Meet them and say so in their sheets or on the agreement’s page, or obtain for each a reasoned waiver approved by a second person; then report the closure again.
rule-waiver-of-one = The waiver is asked for and approved by the same person, { $person }.
rule-waiver-of-one-remedy = Have it approved by someone other than the person who asks.
rule-verified-by-doer = { $person } verifies a measure that person answers for or has closed: the measure does not count as verified.
rule-verified-by-doer-remedy = Have it verified by someone else.
rule-fee-above-amount = The fee (“{ $value }”) exceeds the amount passed on.
rule-fee-above-amount-remedy = Check that fee and amount are not in each other’s place.
rule-better-than-best = The best score available (“{ $value }”) is below that of the implementer chosen.
rule-better-than-best-remedy = Correct one of the two scores: the implementer chosen is among those available.
rule-moved-without-cause = The milestone is put back to “{ $value }” without its cause being told.
rule-moved-without-cause-remedy = Choose the kind of cause: capacity, politics, supply, security, partner or us.
