"""Pages that are HTML and XML alike, as our own templates write them: read as XML thirty times as fast."""

from __future__ import annotations

import contextlib
import io
import re
from collections.abc import Iterator
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_DOCTYPE: Final = "<!doctype html>"
_EMPTY: Final = re.compile(r"<((?:area|br|col|hr|img|link|meta|wbr)\b[^>]*?)/?>")
_SVG: Final = '<svg xmlns="http://www.w3.org/2000/svg"'  # in HTML it goes without saying


@contextlib.contextmanager
def reading_polyglot(weasyprint: Any) -> Iterator[None]:
    """Let the library read its pages as XML; one that is no XML after all is read as HTML."""
    plain = weasyprint.tinyhtml5

    def parse(page: io.StringIO, **how: Any) -> Any:
        root = xml_tree(page.getvalue())
        return plain.parse(page, **how) if root is None else root

    weasyprint.tinyhtml5 = SimpleNamespace(parse=parse)
    try:
        yield
    finally:
        weasyprint.tinyhtml5 = plain


def xml_tree(page: str) -> Element | None:
    """The root of a polyglot page, None where it is no XML.

    HTML puts some elements elsewhere than XML, such as rows without a body: a page in which that would matter must
    not be given. Without its document type it can define no entities.
    """
    from xml.etree import ElementTree as ET

    if not page.startswith(_DOCTYPE):
        return None
    text = _EMPTY.sub(r"<\1/>", page.removeprefix(_DOCTYPE)).replace("<svg", _SVG)
    try:
        return ET.fromstring(text)  # noqa: S314 - it has no DTD
    except ET.ParseError:
        return None
