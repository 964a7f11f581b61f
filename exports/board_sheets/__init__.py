"""The sheets of the Board workbook, one file each: each fills one page and asks its figures of the briefing."""
