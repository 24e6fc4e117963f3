"""Where the parser gives up: what the planner most likely wrote, told from the text at the place.

The parser's English sentences change between versions, so nothing is read from them: its marks say
where, and the lines themselves say what.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from masterplan_kit.patterns import lazy
from masterplan_kit.source.place import File, Place, Problem, Replacement

if TYPE_CHECKING:
    from yaml import YAMLError

_CONFLICT: Final = lazy(r"(<{7}|={7}|>{7})( |$)")
_ENTRY: Final = lazy(r"(?P<lead> *(?:- +)*)(?:(?P<key>[^\s:#'\"{\[][^:#'\"{\[]*):(?P<gap> +))?(?P<value>\S.*)")
_LEAD: Final = lazy(r" *(?:- +)*")
# A space that does not break, as Word and web pages leave it, is no space to YAML.
_NO_GAP: Final = lazy(r" *(?:- +)*(?P<colon>(?P<key>[A-Za-z]\w*|\d{4}):\u00a0*)(?=[^\s:/])")
_NO_DASH_GAP: Final = lazy(r" *(?P<dash>-\u00a0*)(?=[^\s\d-])")
_LEADING: Final = "%@`*&!|>?"
_BLOCK: Final = lazy(r"[|>][+-]?\d?[+-]?")  # opens a text over several lines, as it should
_ITEM: Final = lazy(r"[^,\]}\n\r]*")
_COMMENT: Final = lazy(r"(?:^|\s)#")
_CUT: Final = lazy(r"(?<=\s)#\w[^,\]}\r\n]*")


class _Line(NamedTuple):
    """A line of the file and where it starts."""

    start: int
    text: str

    @property
    def indent(self) -> int:
        return len(self.text) - len(self.text.lstrip(" "))


def syntax_problem(file: File, error: YAMLError) -> Problem:
    """One finding for the place at which reading stopped."""
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    context = getattr(error, "context_mark", None)
    offset = min(mark.index if mark else 0, len(file.text))
    began = min(context.index, len(file.text)) if context else None
    lines = _lines(file, offset, offset if began is None else began)
    found = next(filter(None, (_of_line(file, line) for line in lines)), None)
    if found is None and began is not None:
        found = _of_opening(file, began, offset)
    found = found or _of_end(file, offset) or _of_lines(file, lines)
    if found:
        return found
    start = offset if offset < len(file.text) else max(0, len(file.text.rstrip()) - 1)
    return Problem("yaml-unreadable", Place(file, start, max(start + 1, file.line_end(start))))


def _lines(file: File, offset: int, context: int) -> list[_Line]:
    """The lines that may be to blame: where the parser stopped, the last one written before, where the thing began."""
    at = file.position(offset).line
    before = at - 1
    while before > 0 and _uncommented(file.line(before)).strip() == "":
        before -= 1
    numbers = dict.fromkeys((at, before or at, file.position(context).line))
    return [_Line(file.starts[number - 1], file.line(number)) for number in numbers]


def _of_line(file: File, line: _Line) -> Problem | None:
    """What is wrong with one line, if it shows."""
    start, text = line
    if _CONFLICT.match(text):
        return Problem("conflict-marks", Place(file, start, start + len(text)))
    if text.rstrip() == "...":
        return Problem("several-documents", Place(file, start, start + 3))
    if text.startswith("%"):
        return Problem("yaml-directive", Place(file, start, start + len(text)))
    blank = text[: len(text) - len(text.lstrip())]
    if "\t" in blank:
        place = Place(file, start, start + len(blank))
        tab = Place(file, start + blank.index("\t"), start + len(blank))
        return Problem("tab-indent", tab, fix=(Replacement(place, blank.replace("\t", "  ")),))
    entry = _ENTRY.fullmatch(text)
    value = _uncommented(entry["value"]).rstrip() if entry else ""
    if entry and value and (entry["key"] or entry["lead"].strip()):
        at = start + entry.start("value")
        found = _of_value(Place(file, at, at + len(value)), value, entry["key"] or "")
        if found:
            return found
    return _of_gap(file, line)


def _of_gap(file: File, line: _Line) -> Problem | None:
    """`title:Kota` and `-Kota`, where a space is missing."""
    if found := _NO_GAP.match(line.text):
        place = Place(file, line.start + found.start("colon"), line.start + found.end("colon"))
        fix = (Replacement(place, found["key"] + ": "),)
        return Problem("colon-without-space", place, {"key": found["key"]}, (), fix)
    if found := _NO_DASH_GAP.match(line.text):
        dash = Place(file, line.start + found.start("dash"), line.start + found.end("dash"))
        place = Place(file, dash.start, file.line_end(dash.start))
        values = {"text": _uncommented(line.text).strip()}
        return Problem("dash-without-space", place, values, (), (Replacement(dash, "- "),))
    return None


def _of_value(place: Place, value: str, key: str) -> Problem | None:
    quoted = (Replacement(place, quote(value)),)
    if value[0] in "\"'":
        closing = value.find(value[0], 1)
        if closing < 0:
            return Problem("quote-unclosed", place, {"character": value[0]})
        if value[closing + 1 :].strip(" ,]}"):
            fix = (Replacement(place, quote(_unquoted(value))),)
            return Problem("text-after-quote", place, {"value": value, "key": key}, (), fix)
        return None
    if (value[0] in _LEADING and not _BLOCK.fullmatch(value)) or value == "-" or value.startswith("- "):
        return Problem("leading-character", place, {"value": value, "key": key, "character": value[0]}, (), quoted)
    if value[0] not in "{[" and (": " in value or value.endswith(":")):
        return Problem("colon-in-value", place, {"value": value, "key": key}, (), quoted)
    return None


def _unquoted(value: str) -> str:
    """The text meant by `'Minasate'ne'`: without outer quotes where only those pair up."""
    inner = value[1:-1]
    return inner if value[-1] == value[0] and inner.count(value[0]) % 2 else value


def _of_opening(file: File, start: int, offset: int) -> Problem | None:
    """A quote or bracket that opens at `start` and is never closed, or what stands within it."""
    mark, end = file.text[start : start + 1], file.line_end(start)
    if mark in ("'", '"'):
        if mark == '"' and "\\" in file.text[max(start, offset - 2) : offset + 1] and '"' in file.text[start + 1 : end]:
            raw = _uncommented(file.text[start:end]).rstrip()
            place = Place(file, start, start + len(raw))
            fix = (Replacement(place, quote(raw[1:-1])),) if raw.find('"', 1) == len(raw) - 1 else ()
            return Problem("backslash-in-quotes", place, {"text": raw}, (), fix)
        return Problem("quote-unclosed", Place(file, start, end), {"character": mark})
    if mark not in ("{", "["):
        return None
    if cut := _of_cut(file, start):
        return cut
    inside = file.text[start:end]
    if inside.count("{") + inside.count("[") > inside.count("}") + inside.count("]"):
        return Problem("bracket-unclosed", Place(file, start, end), {"character": mark})
    return _of_item(file, start, offset)


def _of_cut(file: File, start: int) -> Problem | None:
    """`{main: #1d4e89}`, where the closing bracket is part of a comment."""
    inside = file.text[start : file.line_end(start)]
    for cut in _CUT.finditer(inside):
        before = inside[: cut.start()].rstrip()
        if before.count('"') % 2 or before.count("'") % 2:
            continue
        if not set(inside[cut.start() :]) & set("]}"):
            return None
        hidden = cut[0].rstrip()
        place = Place(file, start + cut.start(), start + cut.start() + len(hidden))
        fix = (Replacement(place, quote(hidden)),) if before.endswith((":", ",", "{", "[")) else ()
        return Problem("comment-cuts-brackets", place, {"value": hidden}, (), fix)
    return None


def _of_item(file: File, start: int, offset: int) -> Problem | None:
    """What is wrong with the item between commas at which the parser stopped."""
    first = 1 + max(file.text.rfind(sign, start, offset) for sign in "{[,")
    item = _ITEM.match(file.text, first)
    entry = _ENTRY.fullmatch(item[0].rstrip()) if item else None
    if not entry:
        return None
    at = first + entry.start("value")
    return _of_value(Place(file, at, at + len(entry["value"])), entry["value"], entry["key"] or "")


def _of_end(file: File, offset: int) -> Problem | None:
    """What no text may start with, in braces too; and a bracket that opens at the end of the file."""
    if file.text[offset : offset + 1] in ("%", "@", "`"):
        item = _ITEM.match(file.text, offset)
        value = item[0].rstrip() if item else ""
        return _of_value(Place(file, offset, offset + len(value)), value, "")
    written = file.text.rstrip()
    if offset >= len(written) and written.endswith(("{", "[")):
        return Problem("bracket-unclosed", Place(file, len(written) - 1, len(written)), {"character": written[-1]})
    return None


def _of_lines(file: File, lines: list[_Line]) -> Problem | None:
    """A line that fits neither under nor beside the one above, or one that is no field at all."""
    at, before = lines[0], lines[min(1, len(lines) - 1)]
    for line in lines[1:]:
        if line.indent == at.indent or line is lines[-1]:
            text = _uncommented(line.text).strip()
            if text and ":" not in text and text[0] not in "-[{\"'":
                place = Place(file, line.start + line.indent, line.start + line.indent + len(text))
                return Problem("line-without-colon", place, {"text": text})
    lead = _LEAD.match(before.text)
    beside = before.indent if at.text.lstrip().startswith("-") or lead is None else lead.end()
    if at.text.strip() and at.indent and at.indent != beside:
        place = Place(file, at.start + at.indent, file.line_end(at.start))
        return Problem("indent-uneven", place, {"text": _uncommented(at.text).strip()})
    return None


def _uncommented(value: str) -> str:
    """`value` without the comment that ends it; a `#` within quotes starts none."""
    start = value.find(value[0], 1) + 1 if value[:1] in ("'", '"') else 0
    found = _COMMENT.search(value, start)
    return value[: found.start()] if found else value


def quote(text: str) -> str:
    """`text` as a quoted scalar, in double quotes unless it holds one."""
    if '"' in text or "\\" in text:
        return "'" + text.replace("'", "''") + "'"
    return f'"{text}"'
