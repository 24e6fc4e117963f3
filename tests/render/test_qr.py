"""QR codes as paths."""

from __future__ import annotations

import re

import segno

from masterplan_kit.render.qr import qr_code

TEXT = "Sidik data 0C4D-E380-D694-A650"


def drawn(path: str) -> set[tuple[int, int]]:
    """The modules that the path makes dark."""
    bars = re.findall(r"M(\d+) (\d+)h(\d+)v1h-(\d+)z", path)
    assert "".join("M{} {}h{}v1h-{}z".format(*bar) for bar in bars) == path
    assert all(there == back for _, _, there, back in bars)
    return {(int(x) + step, int(y)) for x, y, length, _ in bars for step in range(int(length))}


def test_what_is_drawn_is_the_code() -> None:
    code = qr_code(TEXT)
    dark = drawn(code.path)
    for y, row in enumerate(segno.make_qr(TEXT, error="m").matrix):
        for x, module in enumerate(row):
            assert ((x + 4, y + 4) in dark) == bool(module)


def test_it_has_its_quiet_border() -> None:
    code = qr_code(TEXT)
    dark = drawn(code.path)
    for axis in (0, 1):
        assert min(module[axis] for module in dark) == 4
        assert max(module[axis] for module in dark) == code.size - 5


def test_another_text_is_another_code() -> None:
    assert qr_code(TEXT) == qr_code(TEXT)
    assert qr_code(TEXT) != qr_code(TEXT.lower())
