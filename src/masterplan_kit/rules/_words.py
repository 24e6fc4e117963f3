"""Words of the programme's vocabularies, as planners write them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal
from functools import cache

from masterplan_kit.diagnostic import Finding, finding
from masterplan_kit.i18n import Either, Text, lowered, number
from masterplan_kit.node import Node
from masterplan_kit.programme import Programme, Term
from masterplan_kit.programme.model import Vocabulary


def times(count: float | Decimal) -> Text:
    """How often something is written or done."""
    return Text(f"{number(count, 'id')} kali", "once" if count == 1 else f"{number(count, 'en')} times")


@cache
def shown(term: Term) -> Text:
    """A word as it is to be written, with its meaning."""
    meaning = lowered(term.name)
    return Text(*(term.id if name == term.id else f"{term.id} ({name})" for name in (meaning.id, meaning.en)))


def places(nodes: Iterable[Node], key: str) -> dict[str, list[Node]]:
    """Where each text is written under `key`."""
    found: dict[str, list[Node]] = {}
    for node in nodes:
        text = getattr(node, key)
        if text:
            found.setdefault(text, []).append(node)
    return found


def unknown_words(programme: Programme, vocabulary: Vocabulary, nodes: Iterable[Node], key: str) -> Iterator[Finding]:
    """One finding for each text under `key` that is no word of the vocabulary, at its first place."""
    for text, found in places(nodes, key).items():
        if programme.term(vocabulary, text) is None:
            near = programme.nearest(vocabulary, text)
            options = (near,) if near else programme.vocabulary(vocabulary)
            yield finding(found[0], key, word=text, times=times(len(found)), options=Either(tuple(map(shown, options))))
