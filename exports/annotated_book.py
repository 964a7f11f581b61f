"""The workbook around its sheets: ours comes first, what counts sheets by their place counts it too."""

import re
from dataclasses import dataclass

from lxml import etree

from exports.package import NotEditable, Package, local, parsed, serialised

SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"
STYLES_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"
#: What a workbook is, by the type of its main part, and the ending Excel opens it under.
ENDINGS = {
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml": ".xlsx",
    "application/vnd.ms-excel.sheet.macroEnabled.main+xml": ".xlsm",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml": ".xltx",
    "application/vnd.ms-excel.template.macroEnabled.main+xml": ".xltm",
}
_APP_TYPE = "application/vnd.openxmlformats-officedocument.extended-properties+xml"


@dataclass(frozen=True)
class Tab:
    """One sheet: its name, its part, its place among all sheets."""

    name: str
    part: str
    index: int


class Book:
    """The workbook part, being changed."""

    def __init__(self, package: Package) -> None:
        self.package = package
        self._root = parsed(package.read(package.workbook))
        self._sheets = self._required("sheets")
        kinds = {each.id: each for each in package.relations(package.workbook)}
        led = [(index, sheet, kinds.get(self._relation(sheet))) for index, sheet in enumerate(self._sheets)]
        self.tabs = [
            Tab(sheet.get("name", ""), relation.target, index)
            for index, sheet, relation in led
            if relation and relation.kind == "worksheet"
        ]
        self.others = [relation.target for _, _, relation in led if relation and relation.kind != "worksheet"]
        self.styles = next((each.target for each in kinds.values() if each.kind == "styles"), None)
        self.strings = next((each.target for each in kinds.values() if each.kind == "sharedStrings"), None)

    def _required(self, name: str) -> etree._Element:
        found = self._part(name)
        if found is None:
            raise NotEditable(f"the workbook has no {name}")
        return found

    def _part(self, name: str) -> etree._Element | None:
        return next((child for child in self._root if local(child) == name), None)

    def _relation(self, sheet: etree._Element) -> str:
        return str(sheet.get(f"{{{self.package.relationships}}}id", ""))

    def ending(self) -> str:
        """The ending of a file of this kind."""
        return ENDINGS.get(self.package.content_type(self.package.workbook), ".xlsx")

    def put_first(self, name: str, content: bytes, ours: Tab | None, header_row: int) -> None:
        """Our sheet, in place of an earlier one or before all others, and the one the workbook opens on."""
        if ours is None:
            self._insert(name, content)
        else:
            self.package.put(ours.part, content)
            self._sheets[ours.index].set("name", self._free_name(name, ours.index))
            self._sheets[ours.index].attrib.pop("state", None)
        index = ours.index if ours else 0
        self._name_titles(index, header_row)
        self._open_on(index)
        self.package.put(self.package.workbook, serialised(self._root))

    def _insert(self, name: str, content: bytes) -> None:
        part = self.package.free_name("xl/worksheets/sheet{}.xml")
        self.package.put(part, content, SHEET_TYPE)
        sheet = etree.Element(self._sheets[0].tag if len(self._sheets) else f"{{{self.package.main}}}sheet")
        name = self._free_name(name)
        sheet.set("name", name)
        sheet.set("sheetId", str(1 + max((int(each.get("sheetId", 0)) for each in self._sheets), default=0)))
        sheet.set(f"{{{self.package.relationships}}}id", self.package.relate(self.package.workbook, "worksheet", part))
        self._sheets.insert(0, sheet)
        for defined in self._defined():
            if defined.get("localSheetId", "").isdigit():
                defined.set("localSheetId", str(int(defined.get("localSheetId", "0")) + 1))
        self._count_titles(name)

    def _free_name(self, name: str, index: int | None = None) -> str:
        taken = {each.get("name", "").casefold() for at, each in enumerate(self._sheets) if at != index}
        names = [name, *(f"{name} {number}" for number in range(2, 1_000))]
        return next(each for each in names if each.casefold() not in taken)

    def _defined(self) -> list[etree._Element]:
        found = self._part("definedNames")
        return [each for each in found if local(each) == "definedName"] if found is not None else []

    def _name_titles(self, index: int, header_row: int) -> None:
        """The headings are printed on every page; the filter is where the standard looks for it."""
        for defined in self._defined():
            if defined.get("localSheetId") == str(index) and defined.get("name", "").startswith("_xlnm."):
                defined.getparent().remove(defined)
        names = self._part("definedNames")
        if names is None:
            names = etree.Element(f"{{{self.package.main}}}definedNames")
            self._after("sheets", ("functionGroups", "externalReferences"), names)
        sheet = "'" + self._sheets[index].get("name", "").replace("'", "''") + "'"
        title = etree.SubElement(names, f"{{{self.package.main}}}definedName")
        title.set("name", "_xlnm.Print_Titles")
        title.set("localSheetId", str(index))
        title.text = f"{sheet}!${header_row}:${header_row}"

    def _after(self, name: str, others: tuple[str, ...], new: etree._Element) -> None:
        """Put a part of the workbook after another, and after those of `others` that follow it."""
        before = [child for child in self._root if local(child) in (name, *others)]
        before[-1].addnext(new)

    def _open_on(self, index: int) -> None:
        """Ours alone is selected, before charts on sheets of their own too: two selected are edited together."""
        for part in self.others:
            content = self.package.read(part)
            alone = re.sub(rb"(\stabSelected\s*=\s*[\"'])(?:1|true)", rb"\g<1>0", content)
            if alone != content:
                self.package.put(part, alone)
        views = self._part("bookViews")
        for view in views if views is not None else ():
            if local(view) == "workbookView":
                view.set("activeTab", str(index))
                view.attrib.pop("firstSheet", None)

    def _count_titles(self, name: str) -> None:
        """The file's properties list its sheets: ours first. Left as they are where they are made otherwise."""
        part = next((each.target for each in self.package.relations("") if each.kind == "extended-properties"), None)
        if part is None or not self.package.has(part):
            return
        root = parsed(self.package.read(part))
        pairs = next((child for child in root if local(child) == "HeadingPairs"), None)
        titles = next((child for child in root if local(child) == "TitlesOfParts"), None)
        if pairs is None or titles is None or not len(titles) or not len(titles[0]):
            return
        count = next((each for each in pairs.iter() if local(each) == "i4"), None)
        first = titles[0][0]
        if count is None or local(first) != "lpstr" or not (count.text or "").isdigit():
            return
        count.text = str(int(count.text or 0) + 1)
        title = etree.Element(first.tag)
        title.text = name
        titles[0].insert(0, title)
        titles[0].set("size", str(len(titles[0])))
        self.package.put(part, serialised(root))
