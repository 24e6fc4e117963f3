"""What a text editor or YAML itself does to a planner's words without a word: cut, or kept by mistake."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from masterplan_kit.patterns import lazy
from masterplan_kit.source.events import Parsed
from masterplan_kit.source.place import File, Place, Problem, Replacement
from masterplan_kit.source.trouble import quote

_MARK: Final = lazy(r"#(?<= #)(?=\w)")  # starts with its sign, which `re` finds many times faster than a blank
_CUT: Final = lazy(r"(?<=\S) +#(?=\w)")
_CURLY: Final = lazy(r"(?<=[:\-] )[“‘][^“”‘’\r\n]*[”’](?=[ \t]*(?: #|[\r\n]|\Z))")
_COLOUR: Final = lazy(r"#[0-9A-Fa-f]{6}")
_COMMENT: Final = lazy(r"\s#(?=\s)")


def habits(file: File, parsed: Parsed) -> Iterator[Problem]:
    """`Program #1 warga` ends at `Program`; quotes from Word are part of the text."""
    cuts = list(_CUT.finditer(file.text)) if _MARK.search(file.text) else []
    curly = list(_CURLY.finditer(file.text)) if "“" in file.text or "‘" in file.text else []
    if not cuts and not curly:
        return
    spans = {end: start for start, end in _plain(parsed.marks)}
    for found in cuts:
        start = spans.get(found.start())
        if start == found.start():
            yield _hidden(file, start)
        elif start is not None:
            whole = _COMMENT.split(file.text[start : file.line_end(start)], maxsplit=1)[0].rstrip()
            place = Place(file, start, start + len(whole))
            # `#1` counts something; `#nama` may be a comment after all, so only the planner can tell.
            fix = (Replacement(place, quote(whole)),) if file.text[found.end()].isdigit() else ()
            kept = file.text[start : found.start()]
            yield Problem("comment-cuts-value", place, {"value": whole, "kept": kept}, (), fix)
    starts = set(spans.values())
    for found in curly:
        if found.start() in starts:
            place = Place(file, found.start(), found.end())
            yield Problem("curly-quote", place, {"value": found[0]}, (), (Replacement(place, quote(found[0][1:-1])),))


def _hidden(file: File, start: int) -> Problem:
    """`main: #1d4e89` is a key with nothing but a comment."""
    rest = _COMMENT.split(file.text[start : file.line_end(start)], maxsplit=1)[0]
    value = rest.strip()
    at = start + rest.index(value)
    place = Place(file, at, at + len(value))
    fix = (Replacement(place, quote(value)),) if _COLOUR.fullmatch(value) else ()
    return Problem("value-hidden", place, {"value": value}, (), fix)


def _plain(marks: Any) -> Iterator[tuple[int, int]]:
    for mark in marks.values() if isinstance(marks, dict) else marks:
        if mark[5] is not None:
            yield from _plain(mark[5])
        elif mark[0].text[mark[3] : mark[3] + 1] not in ("'", '"', "|", ">"):
            yield mark[3], mark[4]
