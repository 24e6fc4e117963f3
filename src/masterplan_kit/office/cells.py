"""What a field of the plan looks like as the text of a cell, and what such a text means."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from decimal import Decimal, InvalidOperation
from typing import Any, Final

from masterplan_kit.i18n import Text, Value
from masterplan_kit.model import forms
from masterplan_kit.office.layout import CELL_LIMIT, EACH, Column, Form
from masterplan_kit.source import LEFT_OUT

NUMBERS: Final = frozenset({"money", "number", "figure", "whole", "year"})
_READERS: Final[Mapping[Form, Callable[[object], object]]] = {
    "money": forms.money,
    "number": forms.number,
    "figure": forms.figure,
    "whole": forms.whole,
    "year": forms.year,
    "moment": forms.moment,
    "flag": forms.flag,
}
_BREAKS: Final = re.compile(r"\r\n?")
_LISTS: Final = frozenset({"lines", "ids", "words"})


class Unclear(Exception):  # noqa: N818 - a finding about a cell
    """A text that is not understood; `rule` names the rule that words it."""

    def __init__(self, rule: str, values: dict[str, Value]) -> None:
        super().__init__(rule)
        self.rule, self.values = rule, values


def units16(text: str) -> int:
    """How long a text is as spreadsheets count."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def too_long(text: str) -> bool:
    """Whether no cell can hold the text."""
    return units16(text) > CELL_LIMIT


def shown(column: Column, record: dict[str, Any]) -> str:
    """The text of a field as a cell has it: lists joined, what is left out empty."""
    return _joined(_gathered(record, column.path), column.form)


def _gathered(data: Any, path: tuple[str, ...]) -> Any:
    for number, key in enumerate(path):
        if key == EACH:
            rest = path[number + 1 :]
            return [_gathered(item, rest) for item in data] if isinstance(data, list) else None
        data = data.get(key) if isinstance(data, dict) else None
    return data


def _joined(value: Any, form: Form) -> str:
    if isinstance(value, list):
        items = [_line(item) if isinstance(item, str) else "" for item in value]
        one_line = form != "lines" and not any("," in item for item in items)
        return ", ".join(filter(None, items)) if one_line else "\n".join(items)
    return _settled(value) if isinstance(value, str) else ""


def _line(text: str) -> str:
    return " ".join(text.split())


def _settled(text: str) -> str:
    return _BREAKS.sub("\n", text).strip()


def same(form: Form, one: str, other: str) -> bool:
    """Whether two texts of cells say the same: 2.940 and 2.94 are one number."""
    if one == other:
        return True
    if form in NUMBERS:
        try:
            return Decimal(one) == Decimal(other)
        except InvalidOperation:
            return False
    return form in _LISTS and [*map(_line, one.split("\n"))] == [*map(_line, other.split("\n"))]


def understood(column: Column, text: str) -> str:
    """The text of a cell in canonical form, empty where it says that there is nothing; raises `Unclear`."""
    text = _settled(text)
    if text.lower() in LEFT_OUT:
        return ""
    reader = _READERS.get(column.form)
    return _canonical(reader, text) if reader else text


def _canonical(reader: Callable[[object], object], text: str) -> str:
    try:
        reader(text)
    except ValueError as refused:  # the one kind that readers raise; its type names a rule
        context: dict[str, Any] = dict(getattr(refused, "context", None) or {})
        if "canonical" in context:
            return str(context["canonical"])
        raise Unclear(getattr(refused, "type", "value-unreadable"), context) from None
    return text


def put(column: Column, record: dict[str, Any], text: str) -> None:
    """Set a field of the record to what the cell says; items of a list that say the same stay as they are."""
    *way, last = column.path
    if EACH in way:
        at = way.index(EACH)
        _put_each(_mapping(record, way[: at - 1]), way[at - 1], last, text)
        return
    holder = _mapping(record, way)
    value: Any = _items(text, column.form, holder.get(last)) if column.form in _LISTS else text
    if value:
        holder[last] = value
    else:
        holder.pop(last, None)


def _mapping(record: dict[str, Any], way: list[str]) -> dict[str, Any]:
    for key in way:
        inner = record.get(key)
        record[key] = record = inner if isinstance(inner, dict) else {}
    return record


def _items(text: str, form: Form, old: Any) -> list[str]:
    split = text.split("\n") if form == "lines" or "\n" in text else text.split(",")
    before = {_line(item): item for item in (old if isinstance(old, list) else ()) if isinstance(item, str)}
    return [before.get(item, item) for item in map(_line, split) if item]


def _put_each(holder: dict[str, Any], key: str, inner: str, text: str) -> None:
    """Line by line into the items of a list of mappings; an item left with nothing goes."""
    old = holder.get(key)
    items: list[dict[str, Any]] = [dict(item) for item in old] if isinstance(old, list) else []
    lines = [_line(line) for line in text.split("\n")] if text else []
    items += [{} for _ in range(len(lines) - len(items))]
    for number, item in enumerate(items):
        line = lines[number] if number < len(lines) else ""
        if not line:
            item.pop(inner, None)
        elif _line(str(item.get(inner, ""))) != line:
            item[inner] = line
    holder[key] = [item for item in items if item]
    if not holder[key]:
        del holder[key]


FLAGS: Final = {"true": Text("Ya", "Yes"), "false": Text("Tidak", "No")}
