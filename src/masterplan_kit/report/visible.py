"""Foreign text made harmless: what a terminal, a log or a CI runner could take for a command becomes visible."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

_UNSEEN: Final = re.compile(
    "[\x00-\x08\x0a-\x1f\x7f-\x9f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f"
    "\ud800-\udfff\ufeff\ufff9-\uffff\U000e0000-\U000e007f]"
)
# `##[command]`, `##vso[` and `##teamcity[` are commands anywhere in a line of a CI log.
_COMMAND: Final = re.compile(r"##(?=\[|[A-Za-z]+\[)")
# `::command` is one where a line begins with it, whatever blanks stand before.
_LEADING_COMMAND: Final = re.compile(r"^([ \t]*:)(?=:[A-Za-z])", re.MULTILINE)

_ASCII: Final = str.maketrans(
    dict(zip("“”‘’–—▸·•✓×≈", "\"\"''-->-*+x~", strict=True)) | {"…": "...", "→": "->", "≥": ">=", "≤": "<=", "±": "+-"}
)


def visible(text: str) -> str:
    """`text` on one line, every character that cannot be seen written as its code."""
    if text.isascii() and text.isprintable() and "##" not in text:
        return text
    shown = _UNSEEN.sub(lambda found: f"\\u{{{ord(found[0]):x}}}", text.replace("\t", " "))
    return _COMMAND.sub("# #", shown)


def uncommanding(text: str) -> str:
    """Lines of a report, none of which begins as a CI runner's command: text wraps where it will."""
    return _LEADING_COMMAND.sub(r"\1 ", text) if "::" in text else text


def plain(text: str) -> str:
    """`text` for a console that knows ASCII only."""
    return text.translate(_ASCII).encode("ascii", "backslashreplace").decode("ascii")


def width(text: str) -> int:
    """How many columns a terminal needs for `text`."""
    if text.isascii():
        return len(text)
    return sum(map(_columns, text))


def _columns(letter: str) -> int:
    if unicodedata.combining(letter):
        return 0
    return 2 if unicodedata.east_asian_width(letter) in "WF" else 1
