"""The tags a page is written in: what `dash.html` says at a tenth of its cost; a page holds some two hundred.

A component of Dash checks each property against what its browser side knows. A page is sent as markup (decision 9), so
nothing there would ever read it.
"""

from typing import Any, ClassVar


class Element:
    """One tag: its children (text, elements, a list of them) and its properties, named as in Dash: className, htmlFor,
    data-…, aria-…"""

    __slots__ = ("children", "said")
    tag: ClassVar[str]

    def __init_subclass__(cls) -> None:
        cls.tag = cls.__name__.lower()

    def __init__(self, children: Any = None, **said: Any) -> None:
        self.children = children
        self.said = said

    def __repr__(self) -> str:
        return f"<{self.tag} {self.said}>"


class A(Element):
    __slots__ = ()


class Aside(Element):
    __slots__ = ()


class Blockquote(Element):
    __slots__ = ()


class Br(Element):
    __slots__ = ()


class Button(Element):
    __slots__ = ()


class Code(Element):
    __slots__ = ()


class Dd(Element):
    __slots__ = ()


class Details(Element):
    __slots__ = ()


class Dialog(Element):
    __slots__ = ()


class Div(Element):
    __slots__ = ()


class Dl(Element):
    __slots__ = ()


class Dt(Element):
    __slots__ = ()


class Footer(Element):
    __slots__ = ()


class Form(Element):
    __slots__ = ()


class H1(Element):
    __slots__ = ()


class H2(Element):
    __slots__ = ()


class H3(Element):
    __slots__ = ()


class H4(Element):
    __slots__ = ()


class Header(Element):
    __slots__ = ()


class Li(Element):
    __slots__ = ()


class Main(Element):
    __slots__ = ()


class Nav(Element):
    __slots__ = ()


class Ol(Element):
    __slots__ = ()


class P(Element):
    __slots__ = ()


class Pre(Element):
    __slots__ = ()


class Section(Element):
    __slots__ = ()


class Small(Element):
    __slots__ = ()


class Span(Element):
    __slots__ = ()


class Strong(Element):
    __slots__ = ()


class Summary(Element):
    __slots__ = ()


class Td(Element):
    __slots__ = ()


class Ul(Element):
    __slots__ = ()


class Graph(Element):
    """The place where assets/charts.js draws `figure` with `config`, both as the chart library reads them."""

    __slots__ = ()


class Later(Element):
    """An element that is written when the page is, since what stands around it may still say how."""

    __slots__ = ()

    def made(self) -> Element:
        """What it is, once everything is said."""
        raise NotImplementedError
