"""Whether what was written holds everything: ids, names and totals are looked for in the finished files."""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from masterplan_kit.render.document import Document
from masterplan_kit.render.formats import Formats

_UNSEEN: Final = re.compile(r"<(style|script|template)\b.*?</\1>|<!--.*?-->", re.DOTALL)
_TAG: Final = re.compile(r"<[^>]*>")
_TOTAL: Final = re.compile(r'<[^>]*\sdata-total="([^"]+)"[^>]*>(.*?)</', re.DOTALL)
_TOKEN: Final = re.compile(r"[A-Za-z0-9._-]+")
_BROKEN: Final = re.compile(r"(?<=[-._])\s+(?=\w)")  # an id that goes on in the next line
_ID: Final = re.compile(r"[A-Za-z0-9._-]+")

# What each chapter of the editions must show, whatever its template makes of it.
_SHOWN_BY: Final[Mapping[str, tuple[str, ...]]] = {
    "issues": ("issues",),
    "swot": ("factors",),
    "strategy": ("pillars", "sub_pillars"),
    "action-plan": ("initiatives", "indicators"),
    "roadmap": ("initiatives",),
    "quick-win-selection": ("quick_wins",),
    "funding": ("proposals",),
    "executive-summary": ("pillars", "quick_wins"),
    "quick-win-profiles": ("quick_wins",),
    "roadmap-long": ("initiatives",),
    "proposals": ("proposals",),
}


@dataclass(frozen=True, slots=True)
class Count:
    """How many things of a kind the plan has, and which of them the book lost."""

    kind: str
    expected: int
    missing: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Total:
    """A sum as it is printed, in how many places, and whether all of them say the same."""

    kind: str
    printed: str
    places: int
    equal: bool


@dataclass(frozen=True, slots=True)
class Check:
    """What was found in one file of one book."""

    counts: tuple[Count, ...]
    totals: tuple[Total, ...]

    @property
    def complete(self) -> bool:
        """Whether nothing was lost and all totals agree."""
        return not any(count.missing for count in self.counts) and all(total.equal for total in self.totals)


class Reading:
    """The text of a finished file, to look things up in."""

    def __init__(self, text: str) -> None:
        self._text = text

    @cached_property
    def _tokens(self) -> frozenset[str]:
        tokens = _TOKEN.findall(self._text) + _TOKEN.findall(_BROKEN.sub("", self._text))
        return frozenset(tokens).union(token.rstrip(".") for token in tokens)

    @cached_property
    def _squeezed(self) -> str:
        return "".join(self._text.split()).casefold()

    def holds(self, words: str) -> bool:
        """Whether an id stands there as a word of its own, or other words whatever way their lines are broken."""
        if _ID.fullmatch(words) and words in self._tokens:
            return True
        return not _ID.fullmatch(words) and "".join(words.split()).casefold() in self._squeezed

    def times(self, words: str) -> int:
        """How often the words stand there."""
        return self._squeezed.count("".join(words.split()).casefold())


def page_text(page: str) -> str:
    """What a reader of an HTML page sees."""
    return html.unescape(_TAG.sub(" ", _UNSEEN.sub(" ", page)))


def check(document: Document, book: str, reading: Reading, page: str) -> Check:
    """Look in a file for all that the book must show; `page` is the HTML it was made from."""
    kinds = dict.fromkeys(kind for chapter in _chapters(document, book) for kind in _SHOWN_BY.get(chapter, ()))
    counts = []
    for kind in kinds:
        things = tuple(dict.fromkeys(_THINGS[kind](document)))
        counts.append(Count(kind, len(things), tuple(thing for thing in things if not reading.holds(thing))))
    return Check(tuple(counts), tuple(_totals(document, reading, page)))


def _chapters(document: Document, book: str) -> Iterable[str]:
    return (chapter.id for part in document.book(book).parts for chapter in part.chapters)


def _totals(document: Document, reading: Reading, page: str) -> Iterable[Total]:
    formats = Formats(document.lang, document.own_lang)
    right = {"budget": formats.money(document.money.total), "initiatives": formats.number(len(document.actions))}
    told: dict[str, list[str]] = {}
    for kind, words in _TOTAL.findall(page):
        told.setdefault(kind, []).append(html.unescape(_TAG.sub("", words)).strip())
    for kind, places in told.items():
        expected = right.get(kind, places[0])
        printed = len(places) if kind != "budget" else min(len(places), reading.times(expected))
        yield Total(kind, expected, printed, set(places) == {expected} and printed == len(places))


def _factors(document: Document) -> Iterable[str]:
    swot = document.plan.context.swot if document.plan.context else None
    return _called(swot.strengths + swot.weaknesses + swot.opportunities + swot.threats) if swot else ()


def _called(nodes: Iterable[object]) -> Iterable[str]:
    """What each thing is known by: its id, else its name."""
    for node in nodes:
        known = next(filter(None, (getattr(node, name, None) for name in ("id", "name", "title", "text"))), None)
        if known:
            yield known


_THINGS: Final[Mapping[str, Callable[[Document], Iterable[str]]]] = {
    "issues": lambda doc: _called(doc.plan.context.issues if doc.plan.context else ()),
    "factors": _factors,
    "pillars": lambda doc: (pillar.name for pillar in doc.pillars),
    "sub_pillars": lambda doc: (sub.name for pillar in doc.pillars for sub in pillar.sub_pillars),
    "initiatives": lambda doc: _called(doc.plan.initiatives),
    "indicators": lambda doc: _called(doc.plan.all_indicators()),
    "quick_wins": lambda doc: _called(doc.plan.quick_wins),
    "proposals": lambda doc: _called(doc.plan.funding.proposals if doc.plan.funding else ()),
}
