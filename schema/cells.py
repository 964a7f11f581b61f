"""Where a cell is: its column's letters and its row, or on a form with a record per column the other way round."""


def letter(place: int) -> str:
    """The letters of a column counted from 0: A … Z, AA …"""
    letters = ""
    place += 1
    while place:
        place, rest = divmod(place - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def position(letters: str) -> int:
    """The place, from 0, of what those letters name; where a sheet has a record per column they are a row's number."""
    if letters.isdigit():
        return int(letters) - 1
    number = 0
    for sign in letters:
        number = number * 26 + ord(sign) - 64
    return number - 1


def cell(letters: str, number: int) -> str:
    """C9: column C of record 9, or row 9 of record 3 (column C) where a sheet has a record per column."""
    return f"{letter(number - 1)}{letters}" if letters.isdigit() else f"{letters}{number}"
