"""The comments of one sheet with ours among them, and the shapes that show them; others' stay word for word."""

import re
from collections.abc import Mapping

from lxml import etree

from exports.annotated_cells import Place, as_utf8, place, reference
from exports.package import Package, Relation, local, parsed, serialised, storable

#: Who our comments are by; an earlier annotation's are known by it.
AUTHOR = "Panorama"
#: How our words begin, in a comment of their own or below somebody's: LibreOffice forgets who a comment is by.
BEGINS = "— Panorama —"
#: Comments written on one sheet: beyond, a cell keeps its tint and its line on the first sheet.
MOST_NOTES = 5_000

COMMENTS_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"
VML_TYPE = "application/vnd.openxmlformats-officedocument.vmlDrawing"
#: Letters on one line of a comment's box, and the height of a line in sheet rows.
_LETTERS, _LINES = 46, 1.0
#: The last column and row of a sheet, from 0 (“Excel specifications and limits”).
_LAST_COLUMN, _LAST_ROW = 16_383, 1_048_575
_SHAPE = re.compile(rb"<v:shape\b.*?</v:shape>", re.DOTALL)
_SHAPE_NUMBER = re.compile(rb"_x0000_s(\d+)")
_SHAPE_TYPE = (
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">'
    '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>'
)
_DRAWING = (
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"'
    ' xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/>'
    "</o:shapelayout></xml>"
)


def annotate(package: Package, sheet: str, notes: Mapping[Place, str], notes_relation: str | None) -> str | None:
    """Put our comments on a sheet in place of those of an earlier annotation.

    The relation its note drawing must now be named by, where it had none; None where nothing is to be added.
    """
    relations = package.relations(sheet)
    known = next((each for each in relations if each.kind == "comments"), None)
    if known is None and not notes:
        return None
    root = parsed(package.read(known.target)) if known else _blank(package)
    gone = _without_ours(root)
    notes = dict(sorted(notes.items())[:MOST_NOTES])
    shapes = _with_ours(root, notes, _threaded(package, relations))
    if not shapes and not gone:
        return None
    if known:
        package.put(known.target, serialised(root))
    else:
        name = package.free_name("xl/comments{}.xml")
        package.put(name, serialised(root), COMMENTS_TYPE)
        package.relate(sheet, "comments", name)
    return _draw(package, sheet, {place: notes[place] for place in shapes}, gone, notes_relation)


def _blank(package: Package) -> etree._Element:
    root = etree.Element(f"{{{package.main}}}comments", nsmap={None: package.main})
    etree.SubElement(root, f"{{{package.main}}}authors")
    etree.SubElement(root, f"{{{package.main}}}commentList")
    return root


def _child(root: etree._Element, name: str) -> etree._Element:
    found = next((child for child in root if local(child) == name), None)
    return found if found is not None else etree.SubElement(root, f"{{{etree.QName(root).namespace}}}{name}")


def _without_ours(root: etree._Element) -> set[Place]:
    """Take out what an earlier annotation said; the cells whose whole comment is gone."""
    authors = [author.text or "" for author in _child(root, "authors")]
    listed = _child(root, "commentList")
    gone: set[Place] = set()
    for comment in [each for each in listed if local(each) == "comment"]:
        author = comment.get("authorId", "")
        is_ours = author.isdigit() and int(author) < len(authors) and authors[int(author)] == AUTHOR
        if is_ours or _cut(comment):
            listed.remove(comment)
            at = place(comment.get("ref"))
            gone |= {at} if at else set()
    return gone


def _cut(comment: etree._Element) -> bool:
    """Somebody's comment up to where our words began; whether nothing of it is left."""
    is_ours = False
    for text in [each for each in comment.iter() if local(each) == "t"]:
        if not is_ours and BEGINS in (text.text or ""):
            is_ours = True
            text.text = (text.text or "").partition(BEGINS)[0].rstrip("\n")
        elif is_ours:
            text.text = ""
    return is_ours and not any((each.text or "").strip() for each in comment.iter() if local(each) == "t")


def _threaded(package: Package, relations: list[Relation]) -> set[Place]:
    """Cells with a conversation: its comment is only a shadow, and must stay as it is."""
    found: set[Place] = set()
    for each in relations:
        if each.kind == "threadedComment" and package.has(each.target):
            places = (place(one.get("ref")) for one in parsed(package.read(each.target)))
            found |= {at for at in places if at}
    return found


def _with_ours(root: etree._Element, notes: Mapping[Place, str], threaded: set[Place]) -> list[Place]:
    """Our words, in a comment of their own or below somebody's; the cells that need a new box."""
    authors, listed = _child(root, "authors"), _child(root, "commentList")
    there = {place(each.get("ref")): each for each in listed if local(each) == "comment"}
    names = [author.text for author in authors]
    made = []
    for at, text in notes.items():
        if at in threaded:
            continue
        if at in there:
            _add_run(_child(there[at], "text"), f"\n{BEGINS}\n{text}")
            continue
        if AUTHOR not in names:
            etree.SubElement(authors, f"{{{etree.QName(root).namespace}}}author").text = AUTHOR
            names.append(AUTHOR)
        comment = etree.SubElement(listed, f"{{{etree.QName(root).namespace}}}comment")
        comment.set("ref", reference(*at))
        comment.set("authorId", str(names.index(AUTHOR)))
        _add_run(_child(comment, "text"), f"{BEGINS}\n{text}")
        made.append(at)
    return made


def _add_run(said: etree._Element, words: str) -> None:
    """A run of plain type at the end of a comment; what was there as one text becomes a run of its own."""
    namespace = etree.QName(said).namespace
    for text in [each for each in said if local(each) == "t"]:
        run = etree.Element(f"{{{namespace}}}r")
        said.replace(text, run)
        run.append(text)
    run = etree.Element(f"{{{namespace}}}r")
    style = etree.SubElement(run, f"{{{namespace}}}rPr")
    for name, value in (("sz", "9"), ("color", "FF10243E"), ("rFont", "Arial")):
        etree.SubElement(style, f"{{{namespace}}}{name}").set("rgb" if name == "color" else "val", value)
    text = etree.SubElement(run, f"{{{namespace}}}t")
    text.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    text.text = storable(words)
    after = [each for each in said if local(each) == "r"]
    said.insert(said.index(after[-1]) + 1 if after else 0, run)


def _draw(
    package: Package, sheet: str, notes: Mapping[Place, str], gone: set[Place], notes_relation: str | None
) -> str | None:
    """The boxes of our comments, in the sheet's drawing of notes; the relation's name when the sheet had none."""
    known = next((each.target for each in package.relations(sheet) if each.id == notes_relation), None)
    if known is None and not notes:
        return None
    drawing = as_utf8(package.read(known)) if known else _DRAWING.encode()
    drawing = _SHAPE.sub(lambda shape: b"" if _noted(shape[0]) in gone else shape[0], drawing)
    end = drawing.rfind(b"</xml>")
    if end < 0:
        return None
    first = max((int(number) for number in _SHAPE_NUMBER.findall(drawing)), default=1024) + 1
    boxes = "" if b'id="_x0000_t202"' in drawing else _SHAPE_TYPE
    boxes += "".join(_box(first + number, *at, text) for number, (at, text) in enumerate(notes.items()))
    drawing = drawing[:end] + boxes.encode() + drawing[end:]
    if known:
        package.put(known, drawing)
        return None
    name = package.free_name("xl/drawings/vmlDrawing{}.vml")
    package.declare_extension("vml", VML_TYPE)
    package.put(name, drawing)
    return package.relate(sheet, "vmlDrawing", name)


def _noted(shape: bytes) -> Place | None:
    """The cell whose comment a shape shows."""
    row, column = re.search(rb"<x:Row>\s*(\d+)", shape), re.search(rb"<x:Column>\s*(\d+)", shape)
    return (int(row[1]) + 1, int(column[1]) + 1) if row and column and b'"Note"' in shape else None


def _box(number: int, row: int, column: int, text: str) -> str:
    """One box, beside its cell, as tall as its words."""
    lines = sum(1 + len(line) // _LETTERS for line in text.split("\n"))
    top = max(row - 2, 0)
    left = min(column, _LAST_COLUMN - 4)
    bottom = top + max(4, round(lines * _LINES) + 2)
    anchor = f"{left}, 15, {top}, 10, {left + 4}, 31, {min(bottom, _LAST_ROW)}, 4"
    return (
        f'<v:shape id="_x0000_s{number}" type="#_x0000_t202" style="position:absolute;margin-left:60pt;margin-top:2pt;'
        f'width:240pt;height:80pt;z-index:{number};visibility:hidden" fillcolor="#fff9e8" o:insetmode="auto">'
        '<v:fill color2="#fff9e8"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>'
        '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>'
        f'<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>{anchor}</x:Anchor>'
        f"<x:AutoFill>False</x:AutoFill><x:Row>{row - 1}</x:Row><x:Column>{column - 1}</x:Column></x:ClientData>"
        "</v:shape>"
    )
