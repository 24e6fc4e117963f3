"""An edition as titled blocks of tables: what its three forms are written from.

The blocks and columns follow the edition's own fields, so that nothing it says is left out and a field
that it gains is shown without a change here but for its name.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Final

from masterplan_kit.i18n import MONTHS, Lang, Text, date, joined, number
from masterplan_kit.node import Node
from masterplan_kit.programme import Programme, Source, Term
from masterplan_kit.programme.model import Citation, ForeignTerm, Grade, Member, StageDate, SubActivity, Window
from masterplan_kit.programme_page.words import (
    COHORT,
    CONFIDENCE,
    KNOWN,
    TITLES,
    YEAR_AFTER,
    YEAR_BEFORE,
    YES_NO,
)

_TABLED: Final = (
    Term,
    ForeignTerm,
    Grade,
    StageDate,
    SubActivity,
)  # nodes that fill a table of their own within another
_UNSAID: Final = ("edition", "title", "about", "judges", "covers", "sources")
_NAMES: Final = {"confidence": CONFIDENCE, "members_known": KNOWN}  # columns whose values have names


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of like things, by the names of their fields; `of` is set where they belong to rows of another table."""

    columns: tuple[str, ...]
    rows: tuple[tuple[Any, ...], ...]
    name: str = ""

    def cells(self, row: Sequence[Any], lang: Lang) -> dict[str, str]:
        """The words of each cell that says something, by column."""
        words = {}
        for column, value in zip(self.columns, row, strict=True):
            named = _NAMES[column].get(value, value) if column in _NAMES else value
            words[column] = said(named, lang)
        return {column: text for column, text in words.items() if text}


@dataclass(frozen=True, slots=True, eq=False)
class Block:
    """A part of an edition with its tables, and where its facts come from."""

    name: str
    value: Any
    source: Source | None

    @property
    def title(self) -> Text:
        """What people call it."""
        return TITLES[self.name]

    @property
    def tables(self) -> tuple[Table, ...]:
        """Its own table first, those of its parts after it."""
        return tuple(_tables(self.value))


def blocks(programme: Programme) -> tuple[Block, ...]:
    """Everything the edition says, in its own order."""
    names = [name for name in programme.attributes if name not in _UNSAID]
    names.sort(key=lambda name: name == "references")  # the keys are explained where they have all been met
    return tuple(Block(name, getattr(programme, name), programme.sources.get(name)) for name in names)


def _tables(value: Any) -> Iterator[Table]:
    if isinstance(value, Mapping):
        items = list(value.items())
        keys = items[0][1].attributes if items else ()
        yield Table(("key", *keys), tuple((key, *(getattr(node, name) for name in keys)) for key, node in items))
    elif isinstance(value, Node):
        yield from _of_nodes([(None, value)])
    elif isinstance(value, tuple) and value and isinstance(value[0], Node):
        yield from _of_nodes([(None, node) for node in value])
    else:
        yield Table(("value",), ((value,),))


def _of_nodes(nodes: list[tuple[Any, Node]], name: str = "") -> Iterator[Table]:
    """The table of these nodes, then one for each of their fields that holds such nodes itself."""
    names = [one for one in nodes[0][1].attributes if one != "source"] + ["source"]
    inner = [one for one in names if any(_tabled(getattr(node, one, None)) for _, node in nodes)]
    columns = [one for one in names if one not in inner and any(_filled(getattr(node, one, None)) for _, node in nodes)]
    head = ("of",) if nodes[0][0] is not None else ()
    rows = tuple((*(of,) * bool(head), *(getattr(node, one, None) for one in columns)) for of, node in nodes)
    if columns:
        yield Table((*head, *columns), rows, name)
    for one in inner:
        below = [(_called(node), part) for _, node in nodes for part in getattr(node, one)]
        yield from _of_nodes(below, one)


def _tabled(value: Any) -> bool:
    return isinstance(value, tuple) and bool(value) and isinstance(value[0], _TABLED)


def _filled(value: Any) -> bool:
    return value is not None and value != ()


def _called(node: Node) -> Any:
    """What the rows of an inner table say they belong to; None where there is only one such whole."""
    return getattr(node, "id", None) or getattr(node, "year", None)


def said(value: Any, lang: Lang) -> str:  # noqa: C901, PLR0911 - one line a kind of value
    """A cell in words."""
    if value is None:
        return ""
    if isinstance(value, Text):
        return value[lang]
    if isinstance(value, bool):
        return YES_NO[value][lang]
    if isinstance(value, Source):
        return cited(value, lang)
    if isinstance(value, Window):
        return _window(value, lang)
    if isinstance(value, Member):
        return f"{value.name} ({value.code})" if value.code else value.name
    if isinstance(value, Citation):
        return f"{value.kind} {value.number}/{value.year}"
    if isinstance(value, dt.date):
        return date(value, lang)
    if isinstance(value, Decimal):
        return number(value, lang)
    if isinstance(value, Mapping):
        return ", ".join(f"{key} {said(part, lang)}" for key, part in value.items())
    if isinstance(value, tuple):
        long = any(isinstance(part, (Text, Window)) for part in value)
        return ("; " if long else ", ").join(said(part, lang) for part in value)
    return str(value)


def cited(source: Source, lang: Lang) -> str:
    """The keys of a source, how sure it is where it is less than confirmed, and its note."""
    keys = ", ".join(source.keys_cited)
    sure = "" if source.confidence == "confirmed" else CONFIDENCE[source.confidence][lang]
    told = f"{keys} ({sure})" if keys and sure else keys or sure
    return f"{told}; {source.note[lang]}" if source.note else told


def _window(window: Window, lang: Lang) -> str:
    first, last = (MONTHS[lang][month - 1] for month in (window.first, window.last))
    words = first if first == last else f"{first}–{last}"
    if window.year:
        words += f", {(YEAR_BEFORE if window.year < 0 else YEAR_AFTER)[lang]}"
    if window.cohorts:
        words += f" ({COHORT[lang].format(cohorts=joined(map(str, window.cohorts), lang))})"
    return words


def plain(value: Any) -> Any:  # noqa: PLR0911 - one line a kind of value
    """The same as JSON has it."""
    if isinstance(value, Text):
        return {"id": value.id, "en": value.en}
    if isinstance(value, Source):
        return {"confidence": value.confidence, "documents": list(value.keys_cited), "note": plain(value.note)}
    if isinstance(value, Node):
        return {name: plain(getattr(value, name)) for name in value.attributes}
    if isinstance(value, Mapping):
        return {str(name): plain(part) for name, part in value.items()}
    if isinstance(value, tuple):
        return [plain(part) for part in value]
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    return value.isoformat() if isinstance(value, dt.date) else value
