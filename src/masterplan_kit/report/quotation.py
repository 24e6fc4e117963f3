"""The planner's own line, with the place marked in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from masterplan_kit.report.markup import Html, element

if TYPE_CHECKING:
    from masterplan_kit.source import Place

_BEFORE: Final = 48  # characters shown before and after the place, where the line is longer
_AFTER: Final = 96
_MARKED: Final = 160


def quotation(place: Place) -> Html:
    """The line of `place` with its number; nothing for an empty line."""
    position = place.file.position(place.start)
    line = place.file.line(position.line)
    if not line.strip():
        return Html("")
    start = position.column - 1
    end = max(start, min(len(line), start + place.end - place.start))
    before, marked, after = line[:start].lstrip(), line[start:end], line[end:]
    if len(before) > _BEFORE:
        before = "…" + before[-_BEFORE:]
    if len(marked) > _MARKED:
        marked, after = marked[:_MARKED] + "…", ""
    if len(after) > _AFTER:
        after = after[:_AFTER] + "…"
    number = element("span", str(position.line), class_="line")
    return element("pre", number, element("code", before, element("mark", marked) if marked else None, after))
