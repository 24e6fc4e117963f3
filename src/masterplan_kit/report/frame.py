"""The frame around the planner's own lines, with a caret under the place."""

from __future__ import annotations

from typing import Final

from masterplan_kit.diagnostic import Diagnostic
from masterplan_kit.i18n import Lang, fill
from masterplan_kit.report.visible import visible, width
from masterplan_kit.source import Place

_WINDOW: Final = 96  # columns of a quoted line; longer ones are cut around the place


def frame(diagnostic: Diagnostic, lang: Lang) -> list[str]:
    """The lines between the place and the remarks, other places of the same file among them."""
    main = diagnostic.place
    same = [other for other in diagnostic.related if other[0].file is main.file]
    marks = sorted(
        [(main, "^", ""), *((place, "-", visible(fill(label, values, lang))) for place, label, values in same)],
        key=_by_start,
    )
    numbers = [place.file.position(place.start).line for place, _, _ in marks]
    if not main.file.text or numbers[-1] > len(main.file.starts):
        return []
    gutter = len(str(numbers[-1]))
    lines = [f"{' ' * gutter} |"]
    last = 0
    for (place, sign, label), number in zip(marks, numbers, strict=True):
        if last and number > last + 1:
            lines.append(f"{'.' * min(3, gutter + 1)}")
        text, before, length = _window(place, number)
        if number != last:
            lines.append(f"{number:>{gutter}} | {text}")
        lines.append(f"{' ' * gutter} | {' ' * before}{sign * length}{' ' if label else ''}{label}")
        last = number
    for place, words, values in diagnostic.related:
        if place.file is not main.file:
            lines += _elsewhere(place, visible(fill(words, values, lang)), gutter)
    return lines


def _by_start(mark: tuple[Place, str, str]) -> tuple[int, str]:
    return mark[0].start, mark[1]


def _elsewhere(place: Place, label: str, gutter: int) -> list[str]:
    position = place.file.position(place.start)
    text, before, length = _window(place, position.line)
    return [
        f"{' ' * gutter} ::: {visible(place.file.spot(place.start))}",
        f"{position.line:>{gutter}} | {text}",
        f"{' ' * gutter} | {' ' * before}{'-' * length} {label}",
    ]


def _window(place: Place, number: int) -> tuple[str, int, int]:
    """The line as shown, the columns before the mark and the mark's length, all as a terminal counts."""
    line = place.file.line(number)
    start = place.start - place.file.starts[number - 1]
    end = max(start + 1, min(len(line), place.end - place.file.starts[number - 1]))
    cut = ""
    if len(line) > _WINDOW and start > _WINDOW // 2:
        first = start - _WINDOW // 3
        line, start, end, cut = line[first:], start - first, end - first, "…"
    tail = "…" if len(line) > _WINDOW else ""
    line, end = line[:_WINDOW], min(end, _WINDOW)
    shown = cut + visible(line) + tail
    return shown, width(cut + visible(line[:start])), max(1, width(visible(line[start:end])))
