"""QR codes as geometry, drawn by a template."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

_QUIET: Final = 4  # modules of white on each side, without which readers do not see where the code begins


@dataclass(frozen=True, slots=True)
class QrCode:
    """A code of `size` by `size` modules, its white border included; `path` outlines what is dark, in modules."""

    size: int
    path: str


def qr_code(text: str) -> QrCode:
    """The code for `text`; a seventh of it may be soiled or under a stamp."""
    import segno

    rows = [bytes(row) for row in segno.make_qr(text, error="m").matrix]
    path = "".join(bar for y, row in enumerate(rows, start=_QUIET) for bar in _bars(row, y))
    return QrCode(len(rows) + 2 * _QUIET, path)


def _bars(row: bytes, y: int) -> Iterator[str]:
    """The dark stretches of one row as rectangles."""
    x = _QUIET
    for dark, modules in itertools.groupby(row):
        length = len(list(modules))
        if dark:
            yield f"M{x} {y}h{length}v1h-{length}z"
        x += length
