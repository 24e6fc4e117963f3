"""How a text is written as YAML, so that every reader takes it for the same text."""

from __future__ import annotations

import re
from typing import Final

from masterplan_kit.rewrite.shape import Shape, holds_text

# What other readers take for a figure that is not the same one, a day, yes or no: `64.70` is 64.7 to them, 010 is 8.
_MISTAKEN: Final = re.compile(
    r"[-+]?0[0-9_.,:]+|[-+]?[0-9]+[_.,:][0-9_.,:]*|\+[0-9]+|[-+]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)e[-+]?[0-9]+"
    r"|0[xo][0-9a-f]+|[-+]?\.(?:inf|nan|[0-9]+)|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}|=|<<|y|n|yes|no|on|off|true|false",
    re.IGNORECASE,
)
_ODD: Final = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ud800-\udfff]")
_OPENING: Final = re.compile(r"[-?:](?:\s|$)|[,\[\]{}#&*!|>'\"%@`]|---|\.\.\.")
_BREAKING: Final = re.compile(r":(?:\s|$)|\s#")
_BRACKETS: Final = frozenset(",[]{}:")
_ESCAPES: Final = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t"}


def mistakable(text: str) -> bool:
    """Whether another reader would take the bare text for something else than these letters."""
    return _MISTAKEN.fullmatch(text) is not None


def scalar(text: str, shape: Shape = None, *, flow: bool = False) -> str:
    """`text` on one line: bare where that is safe, else in quotes."""
    bare = (
        text == text.strip()
        and not _OPENING.match(text)
        and not _ODD.search(text)
        and not _BREAKING.search(text)
        and not (flow and _BRACKETS & set(text))
        and not (holds_text(shape) and mistakable(text))
    )
    return text if bare else quoted(text)


def quoted(text: str) -> str:
    """`text` in quotes: double ones, unless it holds some and no letter that has to be written as a code."""
    if ('"' in text or "\\" in text) and not _ODD.search(text):
        return "'" + text.replace("'", "''") + "'"
    return '"' + "".join(_ESCAPES.get(letter) or _coded(letter) for letter in text) + '"'


def _coded(letter: str) -> str:
    return f"\\u{ord(letter):04X}" if _ODD.match(letter) else letter


def block_lines(text: str) -> list[str] | None:
    """A text of several lines as `|` and its lines, not indented yet; None where only quotes can hold it."""
    last = text.endswith("\n")
    lines = text.removesuffix("\n").split("\n")
    safe = not any(_ODD.search(line) or line != line.rstrip() for line in lines)
    if len(lines) < 2 or not safe or not lines[-1] or not lines[0] or lines[0][0] == " ":
        return None
    return ["|" if last else "|-", *lines]
