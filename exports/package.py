"""A spreadsheet package taken apart: parts, what they are and lead to; what nobody touches leaves byte for byte."""

import posixpath
import re
import shutil
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import IO, Self

from lxml import etree

#: Bytes of the largest part that is changed; a workbook with a larger one is written afresh.
LARGEST_WHOLE = 400_000_000
#: What a cell holds at most (“Excel specifications and limits”).
LONGEST_CELL = 32_767

CONTENT_TYPES = "[Content_Types].xml"
_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_RELATION_PART = "application/vnd.openxmlformats-package.relationships+xml"
#: The namespaces of the two dialects (ECMA-376, parts 1 and 4): the dialect's relationships name it.
_DIALECTS = {
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships": (
        "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    ),
    "http://purl.oclc.org/ooxml/officeDocument/relationships": "http://purl.oclc.org/ooxml/spreadsheetml/main",
}
#: Characters no XML file may hold (XML 1.0, 2.2).
_FORBIDDEN = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_PARSER = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)


class NotEditable(ValueError):
    """The package is not made as the standard says: it cannot be changed without risk."""


@dataclass(frozen=True)
class Relation:
    """One thing a part leads to: the last word of its type, and the part's name (or an outside address)."""

    id: str
    kind: str
    target: str


def storable(text: str, longest: int = LONGEST_CELL) -> str:
    """Text as a part may hold it: no forbidden characters, not longer than a cell."""
    plain = _FORBIDDEN.sub("\ufffd", text.replace("\r\n", "\n").replace("\r", "\n"))
    return plain if len(plain) <= longest else plain[: longest - 1] + "…"


def parsed(content: bytes) -> etree._Element:
    """The root of a part. Raises NotEditable where it is not well-formed or declares entities."""
    try:
        root = etree.fromstring(content, _PARSER)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise NotEditable(str(error)) from error
    if root.getroottree().docinfo.internalDTD is not None:
        raise NotEditable("a part declares a document type")
    return root


def serialised(root: etree._Element) -> bytes:
    """A part as Excel writes it: UTF-8, standalone."""
    return bytes(etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True))


def local(element: etree._Element) -> str:
    """The name of an element without its namespace; nothing for a comment."""
    return etree.QName(element).localname if isinstance(element.tag, str) else ""


class Package:
    """One workbook's zip, open for reading, with the parts that are to change beside it."""

    def __init__(self, path: Path) -> None:
        try:
            self._zip = zipfile.ZipFile(path)
        except (zipfile.BadZipFile, OSError, ValueError) as error:
            raise NotEditable(str(error)) from error
        self._changed: dict[str, bytes | Path] = {}
        self._names = {info.filename.replace("\\", "/"): info for info in self._zip.infolist()}
        if CONTENT_TYPES not in self._names:
            raise NotEditable("the package does not say what its parts are")
        self._types = parsed(self.read(CONTENT_TYPES))
        self.workbook = next((each.target for each in self.relations("") if each.kind == "officeDocument"), "")
        if self.workbook not in self._names:
            raise NotEditable("the package holds no workbook")
        self.relationships = self._dialect()
        self.main = _DIALECTS[self.relationships]

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._zip.close()

    def _dialect(self) -> str:
        """Transitional or strict, by the workbook's own relationships."""
        root = parsed(self.read(self._relations_part("")))
        kinds = {str(each.get("Type", "")).rpartition("/")[0] for each in root}
        found = next((namespace for namespace in _DIALECTS if namespace in kinds), None)
        if found is None:
            raise NotEditable("the workbook is of no known dialect")
        return found

    def has(self, name: str) -> bool:
        """Whether there is a part of that name."""
        return name in self._changed or name in self._names

    def read(self, name: str) -> bytes:
        """A part, whole. Raises NotEditable where there is none, or it is too large to be read so."""
        changed = self._changed.get(name)
        if changed is not None:
            return changed.read_bytes() if isinstance(changed, Path) else changed
        if not self.has(name):
            raise NotEditable(f"there is no part {name}")
        if self._names[name].file_size > LARGEST_WHOLE:
            raise NotEditable(f"{name} is too large")
        with self._opened(name) as source:
            return source.read(LARGEST_WHOLE + 1)

    @contextmanager
    def _opened(self, name: str) -> Iterator[IO[bytes]]:
        try:
            with self._zip.open(self._names[name]) as source:
                yield source
        except (zipfile.BadZipFile, EOFError, OSError, NotImplementedError, RuntimeError) as error:
            raise NotEditable(f"{name}: {error}") from error

    def put(self, name: str, content: bytes | Path, content_type: str | None = None) -> None:
        """A part as it shall be; a new one says what it is."""
        self._changed[name] = content
        if content_type:
            self._declare(name, content_type)

    def free_name(self, pattern: str) -> str:
        """A name nobody bears yet: `xl/comments{}.xml`, numbered."""
        taken = {name.casefold() for name in (*self._names, *self._changed)}
        return next(name for number in range(1, 100_000) if (name := pattern.format(number)).casefold() not in taken)

    def content_type(self, name: str) -> str:
        """What a part is, by its own declaration or that of its extension."""
        for override in self._types.findall(f"{{{_TYPES}}}Override"):
            if str(override.get("PartName", "")).casefold() == f"/{name}".casefold():
                return str(override.get("ContentType", ""))
        extension = name.rpartition(".")[2].casefold()
        for default in self._types.findall(f"{{{_TYPES}}}Default"):
            if str(default.get("Extension", "")).casefold() == extension:
                return str(default.get("ContentType", ""))
        return ""

    def _declare(self, name: str, content_type: str) -> None:
        if self.content_type(name) == content_type:
            return
        override = etree.SubElement(self._types, f"{{{_TYPES}}}Override")
        override.set("PartName", f"/{name}")
        override.set("ContentType", content_type)

    def declare_extension(self, extension: str, content_type: str) -> None:
        """Every part of an extension is of one kind."""
        if self.content_type(f"any.{extension}") != content_type:
            default = etree.Element(f"{{{_TYPES}}}Default")
            default.set("Extension", extension)
            default.set("ContentType", content_type)
            self._types.insert(0, default)

    def relations(self, source: str) -> list[Relation]:
        """What a part leads to; the package itself is ""."""
        part = self._relations_part(source)
        if not self.has(part):
            return []
        folder = posixpath.dirname(source)
        found = []
        for each in parsed(self.read(part)):
            target = str(each.get("Target", ""))
            if each.get("TargetMode") != "External":
                target = posixpath.normpath(posixpath.join("/" + folder, target)).lstrip("/")
            found.append(Relation(str(each.get("Id", "")), str(each.get("Type", "")).rpartition("/")[2], target))
        return found

    def relate(self, source: str, kind: str, target: str) -> str:
        """Make a part lead to another; the relation's name."""
        part = self._relations_part(source)
        if self.has(part):
            root = parsed(self.read(part))
        else:
            root = etree.Element(f"{{{_RELATIONS}}}Relationships", nsmap={None: _RELATIONS})
            self.declare_extension("rels", _RELATION_PART)
        taken = {each.get("Id") for each in root}
        name = next(name for number in range(1, 100_000) if (name := f"rId{number}") not in taken)
        link = etree.SubElement(root, f"{{{_RELATIONS}}}Relationship")
        link.set("Id", name)
        link.set("Type", f"{self.relationships}/{kind}")
        link.set("Target", posixpath.relpath(f"/{target}", f"/{posixpath.dirname(source)}"))
        self.put(part, serialised(root))
        return name

    @staticmethod
    def _relations_part(source: str) -> str:
        folder, name = posixpath.split(source)
        return posixpath.join(folder, "_rels", f"{name}.rels")

    def save(self, path: Path) -> None:
        """The package again: parts in their order, what they are first; new parts last."""
        self._changed[CONTENT_TYPES] = serialised(self._types)
        order = dict.fromkeys([CONTENT_TYPES, *self._names, *self._changed])
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
            for name in order:
                if name.endswith("/"):
                    continue
                changed = self._changed.get(name)
                if isinstance(changed, bytes):
                    archive.writestr(name, changed)
                elif changed is not None:
                    archive.write(changed, name)
                else:
                    with self._opened(name) as source, archive.open(name, "w", force_zip64=True) as sink:
                        shutil.copyfileobj(source, sink, 1 << 20)
