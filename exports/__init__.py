"""Documents that leave the house: the Board workbook, and the workbooks an office fills in or corrects."""
