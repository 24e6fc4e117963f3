"""The text of a new file: its fields in their order, each explained once, what is known already filled in."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Mapping
from itertools import pairwise
from typing import TYPE_CHECKING, Any, Final, TypeAlias, get_args, get_origin

from masterplan_kit.editor import VOCABULARIES, fields, keyed
from masterplan_kit.i18n import LANGS, Lang, lowered
from masterplan_kit.node import Node
from masterplan_kit.programme import editions
from masterplan_kit.programme.model import Pillar
from masterplan_kit.rewrite.scalars import quoted, scalar
from masterplan_kit.rewrite.shape import PLAN_SHAPE, Shape, holds_text, inside, order_of, spaced
from masterplan_kit.rewrite.values import behind
from masterplan_kit.scaffold.start import NOTES
from masterplan_kit.spelling import folded

if TYPE_CHECKING:
    from collections.abc import Iterable

    from masterplan_kit.programme import Programme, Term

Asked: TypeAlias = "Mapping[str, Asked] | None"
"""The fields that a file asks for, nested as they are; None where a value is to be filled in."""
EACH: Final = "*"
_WIDTH: Final = 110
_LONGEST: Final = 120
_BESIDE: Final = 32  # the column in which a word of explanation stands beside its field


class Sheet:
    """One file in the making."""

    def __init__(self, programme: Programme, lang: Lang) -> None:
        self._programme, self._lang = programme, lang
        self._maps = dict(keyed(programme))
        self._books = {book.chapters[0].id: book for book in programme.books}
        self._told: set[str] = set()

    def text(self, asked: Mapping[str, Asked], data: Mapping[str, Any]) -> str:
        """The fields that are asked for, with what `data` knows of them; blank lines set the parts apart."""
        parts = [list(self._field(PLAN_SHAPE, key, asked[key], data.get(key), 0)) for key in asked]
        lines = parts[0]
        for before, part in pairwise(parts):
            lines = [*lines, *([""] if len(before) > 1 or len(part) > 1 else []), *part]
        return "".join(f"{line}\n" for line in lines)

    def _field(self, owner: Shape, key: str, asked: Asked, value: Any, column: int) -> Iterator[str]:
        shape = inside(owner, key)
        name = f"{owner.__name__}.{key}"
        told = name in self._told or name not in fields()
        words = () if told else self._words(name, holds=asked is not None or _holds(shape))
        self._told.add(name)
        if asked is None or not _fits(value, shape):
            yield from _explained(*_filled(key, shape, value, column), words, column)
            return
        yield from _above(words[:1], column)
        yield f"{' ' * column}{key}:"
        yield from self._below(name, shape, asked, value, column + 2)

    def _below(self, name: str, shape: Shape, asked: Mapping[str, Asked], value: Any, column: int) -> Iterator[str]:
        """What stands below a field that holds others: one of a kind, a list of them, or one for each word."""
        origin: Any = get_origin(shape)
        if origin is tuple:
            for number, item in enumerate(value or ({},)):
                if number and spaced(shape):
                    yield ""
                yield from _above(item.get(NOTES, ()), column)
                yield from _item(self._mapping(get_args(shape)[0], asked, item, column + 2), column)
        elif origin is dict:
            for term in self._maps.get(name, ()):
                yield from self._term(shape, term, asked[EACH], (value or {}).get(term.id), column)
        else:
            yield from self._mapping(shape, asked, value or {}, column)

    def _mapping(self, kind: Shape, asked: Mapping[str, Asked], data: Mapping[str, Any], column: int) -> Iterator[str]:
        """The fields that are asked for and those that are known, in the order of the format; then a planner's own."""
        order = order_of(kind)
        for key in (*order, *(key for key in data if key not in order and key != NOTES)):
            if key in asked or key in data:
                yield from self._field(kind, key, asked.get(key), data.get(key), column)

    def _term(self, owner: Shape, term: Term, asked: Asked, value: Any, column: int) -> Iterator[str]:
        """A word of the edition as a key."""
        shape = inside(owner, term.id)
        words = ". ".join(words[self._lang].rstrip(".") for words in (term.name, term.about) if words)
        if isinstance(term, Pillar):
            words = f"{words}: {self._offered(term.sub_pillars)}"
        if asked is None:
            yield from self._shelved(term)
            yield from _explained(*_filled(term.id, shape, value, column), (words,), column)
        else:
            yield from _above((words,), column)
            yield f"{' ' * column}{term.id}:"
            yield from self._mapping(shape, asked, value or {}, column + 2)

    def _shelved(self, chapter: Term) -> Iterator[str]:
        """The title of the book that the chapter opens."""
        book = self._books.get(chapter.id)
        if book:
            yield from ([] if chapter is self._programme.chapters[0] else [""])
            yield f"  # --- {book.name[self._lang]} ---"

    def _words(self, name: str, *, holds: bool) -> tuple[str, ...]:
        """What may be said of a field, the fullest first: what belongs there, or its name and the words it may hold."""
        said = fields()[name]
        title, about = said["title"][self._lang], said["about"][self._lang]
        offered = {"Masterplan.programme": ", ".join(editions()), "Masterplan.language": ", ".join(LANGS)}.get(name)
        if name in VOCABULARIES:
            offered = self._offered(self._programme.vocabulary(VOCABULARIES[name]))
        if offered:
            return (f"{title}: {offered}",)
        whole = f"{title}. {about}"
        return (whole,) if holds else (whole, f"{title}. {about.partition('. ')[0].rstrip('.')}.", title)

    def _offered(self, terms: Iterable[Term]) -> str:
        names = ((term.id, lowered(term.name)[self._lang]) for term in terms)
        return ", ".join(id_ if folded(id_) == folded(name) else f"{id_} ({name})" for id_, name in names)


def _fits(value: Any, shape: Shape) -> bool:
    """Whether the value, where there is one, is made as its place asks: what came as a workbook need not be."""
    origin: Any = get_origin(shape)
    if value and origin is tuple:
        return isinstance(value, list) and all(isinstance(item, dict) for item in value)
    return not value or isinstance(value, dict)


def _holds(shape: Shape) -> bool:
    """Whether a value of this shape is itself made of fields or of keys of the planner's own."""
    origin: Any = get_origin(shape)
    if origin is tuple:
        return _holds(get_args(shape)[0])
    return origin is dict or (isinstance(shape, type) and issubclass(shape, Node))


def _filled(key: str, shape: Shape, value: Any, column: int) -> tuple[str, list[str]]:
    """The line of a field with its value, and the lines below it."""
    line = f"{' ' * column}{scalar(key)}:"
    if not value:
        return line, []
    if isinstance(value, str) and holds_text(shape) and value[0].isdigit() and "\n" not in value:
        return f"{line} {quoted(value)}", []  # a code, a version, an edition: no number to any reader
    first, below = behind(value, shape, column)
    return f"{line} {first}".rstrip(), below


def _explained(line: str, below: list[str], words: tuple[str, ...], column: int) -> Iterator[str]:
    """A field with the fullest of `words` that fits beside it; the shortest stands above where none does."""
    beside = len(line) < _BESIDE - 1 and not line.endswith("]")  # `fmt` keeps a comment near a list in brackets
    start = f"{line:<{_BESIDE}}# " if beside else f"{line}  # "
    fitting = next((f"{start}{said}" for said in words if len(start) + len(said) <= _LONGEST), None)
    if fitting and not below:
        yield fitting
    else:
        yield from _above(words[-1:], column)
        yield line
    yield from below


def _above(words: tuple[str, ...], column: int) -> Iterator[str]:
    margin = f"{' ' * column}# "
    for said in words:
        yield from textwrap.wrap(
            said,
            _WIDTH,
            initial_indent=margin,
            subsequent_indent=margin,
            break_long_words=False,
            break_on_hyphens=False,
        )


def _item(lines: Iterable[str], column: int) -> Iterator[str]:
    """The fields of an item of a list, whose dash stands at `column`."""
    begun = False
    for line in lines:
        if begun:
            yield line
        elif line.lstrip().startswith("#"):
            yield line[2:]
        else:
            begun = True
            yield f"{' ' * column}- {line[column + 2 :]}"
