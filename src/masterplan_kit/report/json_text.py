"""JSON as bytes that are safe anywhere: valid UTF-8, nothing unseen, no command of a CI runner."""

from __future__ import annotations

import json
import re
from typing import Final

_ASIDE: Final = re.compile(r"[^\x20-\x7e\n]+")
_COMMAND: Final = re.compile(r"##(?=\[|[A-Za-z]+\[)")  # runners take `##[command]` anywhere in a line


def json_text(data: object) -> str:
    """`data` as indented JSON; what cannot be seen is written by its number, so that every string keeps its value."""
    text = json.dumps(data, ensure_ascii=False, allow_nan=False, indent=2)
    return _COMMAND.sub(r"#\\u0023", _ASIDE.sub(_seen, text)) + "\n"


def _seen(found: re.Match[str]) -> str:
    return "".join(letter if letter.isprintable() else _escaped(letter) for letter in found[0])


def _escaped(letter: str) -> str:
    if "\ud800" <= letter <= "\udfff":
        return "\\ufffd"  # half a character is no text at all
    return json.dumps(letter)[1:-1]
