"""A workbook's styles with our tints: each tinted cell keeps its own number format, font, border and alignment."""

from copy import deepcopy

from lxml import etree

from exports.package import NotEditable, local, parsed, serialised

#: The tints of a cell to correct and of one to check. No office paints with exactly these, so we know ours again.
TINTS = {"error": "FFF8CBC6", "warning": "FFFFE3AE"}
#: What a stylesheet has at least (ECMA-376, 18.8.39): two fills every reader expects first.
_BARE = (
    '<styleSheet xmlns="{main}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>'
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>'
    '</fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>'
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
    '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>'
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
)


class Styles:
    """The stylesheet being added to; nothing in it is changed or moved."""

    def __init__(self, content: bytes | None, main: str) -> None:
        self._root = parsed(content if content is not None else _BARE.format(main=main).encode())
        self._fonts, self._fills = self._list("fonts"), self._list("fills")
        self._borders, self._xfs = self._list("borders"), self._list("cellXfs")
        self._ours = {
            at for at, fill in enumerate(self._fills) if self._colour(fill) in TINTS.values()
        }  # fills of an earlier annotation
        self.has_ours = bool(self._ours)
        self._made: dict[tuple[int, str], int] = {}

    def _list(self, name: str) -> etree._Element:
        found = next((child for child in self._root if local(child) == name), None)
        if found is None or any(local(child) == "" for child in found):
            raise NotEditable(f"the styles have no usable {name}")
        return found

    @staticmethod
    def _colour(fill: etree._Element) -> str | None:
        return next((each.get("rgb") for each in fill.iter() if local(each) == "fgColor"), None)

    def is_ours(self, style: int) -> bool:
        """Whether a cell of that style wears one of our tints."""
        return style < len(self._xfs) and self._fill_of(style) in self._ours

    def _fill_of(self, style: int) -> int:
        return int(self._xfs[style].get("fillId", 0))

    def fill_text(self, style: int) -> str:
        """The fill of a style, to be put back one day."""
        fill = self._fill_of(style) if style < len(self._xfs) else 0
        if not 0 < fill < len(self._fills):
            return ""
        return str(etree.tostring(self._fills[fill], encoding="unicode", with_tail=False))

    def with_fill(self, style: int, text: str) -> int:
        """The same style with the fill it had before us; none where that cannot be told."""
        key = (style, text)
        if key not in self._made:
            fill = 0
            if text:
                try:
                    kept = parsed(text.encode())
                except NotEditable:
                    kept = None
                if kept is not None and kept.tag == self._fills[0].tag:
                    self._fills.append(kept)
                    fill = self._counted(self._fills)
            self._made[key] = self._derived(style, fill)
        return self._made[key]

    def tinted(self, style: int, grade: str) -> int:
        """The same style in the tint of a grade."""
        key = (style, grade)
        if key not in self._made:
            tint = f"tint-{grade}"
            if (0, tint) not in self._made:
                self._made[0, tint] = self._solid(TINTS[grade])
                self._ours.add(self._made[0, tint])
            self._made[key] = self._derived(style, self._made[0, tint])
        return self._made[key]

    def _solid(self, colour: str) -> int:
        fill = self._child(self._fills, "fill")
        pattern = self._child(fill, "patternFill", patternType="solid")
        self._child(pattern, "fgColor", rgb=colour)
        self._child(pattern, "bgColor", indexed="64")
        return self._counted(self._fills)

    def _derived(self, style: int, fill: int) -> int:
        base = self._xfs[style] if style < len(self._xfs) else self._xfs[0]
        made = deepcopy(base)
        made.set("fillId", str(fill))
        made.set("applyFill", "1")
        self._xfs.append(made)
        return self._counted(self._xfs)

    def own(
        self,
        size: float = 10,
        bold: bool = False,
        ink: str = "FF10243E",
        underlined: bool = False,
        fill: str | None = None,
        line: str | None = None,
        wrap: bool = True,
    ) -> int:
        """A style for a sheet of ours: type, ink, tint, a line below."""
        font = self._child(self._fonts, "font")
        if bold:
            self._child(font, "b")
        if underlined:
            self._child(font, "u")
        self._child(font, "sz", val=f"{size:g}")
        self._child(font, "color", rgb=ink)
        self._child(font, "name", val="Arial")
        self._child(font, "family", val="2")
        border = 0
        if line:
            drawn = self._child(self._borders, "border")
            for side in ("left", "right", "top"):
                self._child(drawn, side)
            self._child(self._child(drawn, "bottom", style="thin"), "color", rgb=line)
            self._child(drawn, "diagonal")
            border = self._counted(self._borders)
        xf = self._child(
            self._xfs, "xf", numFmtId="49", fontId=str(self._counted(self._fonts)),
            fillId=str(self._solid(fill) if fill else 0), borderId=str(border), xfId="0",
            applyNumberFormat="1", applyFont="1", applyFill="1", applyBorder="1", applyAlignment="1",
        )  # fmt: skip
        self._child(xf, "alignment", vertical="center", wrapText="1" if wrap else "0")
        return self._counted(self._xfs)

    @staticmethod
    def _child(parent: etree._Element, name: str, **attributes: str) -> etree._Element:
        child = etree.SubElement(parent, f"{{{etree.QName(parent).namespace}}}{name}")
        for key, value in attributes.items():
            child.set(key, value)
        return child

    @staticmethod
    def _counted(listed: etree._Element) -> int:
        """The place of the entry just added; the list says how many it has."""
        listed.set("count", str(len(listed)))
        return len(listed) - 1

    def content(self) -> bytes:
        """The stylesheet as it shall be."""
        return serialised(self._root)
