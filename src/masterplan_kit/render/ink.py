"""The colours of charts in print: WeasyPrint hands an SVG neither the page's style sheet nor its variables."""

from __future__ import annotations

import re
from typing import Final

_TOKEN: Final = re.compile(r"--([\w-]+):\s*([^;}]+)")
_USE: Final = re.compile(r"var\(--([\w-]+)\)")


def inked(style: str, tokens: str) -> str:
    """`style` with its variables written out as `tokens` first sets them; later settings are those of dark screens."""
    values: dict[str, str] = {}
    for name, value in _TOKEN.findall(tokens):
        values.setdefault(name, value.strip())

    def settled(use: re.Match[str]) -> str:
        return _USE.sub(settled, values[use[1]])

    return _USE.sub(settled, style)
