"""What a reader on screen can filter initiatives by: the words that their cards carry, and what each is called."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from masterplan_kit.programme.model import Term
from masterplan_kit.render.document.actions import Action
from masterplan_kit.render.document.names import Names
from masterplan_kit.render.document.strands import Strand

Choice = tuple[str, str]  # a word without blanks, and what it is called
_SHOWN: Final = ("pillar", "horizon", "unit", "sources")


@dataclass(frozen=True, slots=True)
class Facet:
    """One way to filter: `name` is that of the attribute `data-...`; `own` where the region names the choices."""

    name: str
    choices: tuple[Choice, ...]
    own: bool


def facets(strands: tuple[Strand, ...], names: Names) -> tuple[Facet, ...]:
    """The facets that have a choice: pillars and horizons in the programme's order, others by name."""
    found: dict[str, dict[str, str]] = {name: {} for name in _SHOWN}
    for strand in strands:
        for action in strand.actions:
            for name, choices in words(action, strand, names).items():
                found.get(name, {}).update(choices)
    order = [strand.slug for strand in strands] + [horizon.id for horizon in names.programme.horizons]

    def place(choice: Choice) -> tuple[int, str]:
        word, called = choice
        return order.index(word) if word in order else len(order), called.casefold()

    return tuple(
        Facet(name, tuple(sorted(choices.items(), key=place)), own=name == "unit")
        for name, choices in found.items()
        if choices
    )


def words(action: Action, strand: Strand, names: Names) -> dict[str, tuple[Choice, ...]]:
    """By the name of an attribute, the words under which the initiative is found."""
    node, programme = action.node, names.programme
    also = (programme.pillar(word) for word in node.also_pillars)
    sources = ((programme.funding_source(row.source), row.source or "") for row in node.budget)
    found: dict[str, Iterable[Choice]] = {
        "pillar": [(strand.slug, strand.name), *_terms(also, names)],
        "group": _terms([action.group], names),
        "horizon": _terms([action.horizon], names),
        "state": [(node.state or "", names.term("initiative_states", node.state))],
        "unit": ((party.anchor or party.name, party.short) for party in (action.lead, *action.support) if party),
        "sources": ((source.id, source.name[names.lang]) if source else (text, text) for source, text in sources),
    }
    return {name: tuple(_without_blanks(choices)) for name, choices in found.items()}


def _terms(terms: Iterable[Term | None], names: Names) -> list[Choice]:
    return [(term.id, term.name[names.lang]) for term in terms if term]


def _without_blanks(choices: Iterable[Choice]) -> Iterator[Choice]:
    """Each word once; what has no word is none to filter by."""
    return (("-".join(word.split()), called) for word, called in dict(choices).items() if word)
