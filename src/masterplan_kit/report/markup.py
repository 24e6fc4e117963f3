"""HTML made of elements, so that no text can be taken for markup: what is not `Html` is escaped."""

from __future__ import annotations

import html
import re
from typing import Final

from masterplan_kit.report.visible import visible

_NO_CHARACTER: Final = re.compile(
    "[" + "".join(chr((plane << 16) + 0xFFFE) + chr((plane << 16) + 0xFFFF) for plane in range(17)) + "]"
)
_VOID: Final = frozenset({"meta", "input"})
_INLINE: Final = frozenset({"a", "code", "input", "label", "legend", "mark", "span", "strong", "td", "th", "title"})


class Html(str):
    """Text that is HTML already; only this module and constants of ours make it."""

    __slots__ = ()


def element(name: str, /, *content: str | None, **attributes: str | bool | None) -> Html:
    """`<name ...>content</name>`; None is left out, `class_` is `class`, `aria_label` is `aria-label`.

    A block ends its line, so that the page can be read and compared as text.
    """
    told = "".join(_attribute(key, value) for key, value in attributes.items())
    end = "" if name in _VOID else f"{joined(*content)}</{name}>"
    return Html(f"<{name}{told}>{end}{'' if name in _INLINE else chr(10)}")


def joined(*content: str | None) -> Html:
    """Elements and texts one after another."""
    return Html("".join(part if isinstance(part, Html) else escape(part) for part in content if part is not None))


def escape(text: str) -> Html:
    """`text` as HTML that shows it letter by letter."""
    return Html(html.escape(_NO_CHARACTER.sub("\ufffd", visible(text))))


def _attribute(key: str, value: str | bool | None) -> str:
    if value is None or value is False:
        return ""
    name = key.rstrip("_").replace("_", "-")
    return f" {name}" if value is True else f' {name}="{escape(value)}"'
