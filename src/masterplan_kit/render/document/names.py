"""What things are called in a book, and the anchors that links lead to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from masterplan_kit.i18n import Lang
from masterplan_kit.model import Masterplan, Unit
from masterplan_kit.node import Node
from masterplan_kit.programme import Programme
from masterplan_kit.programme.model import Vocabulary


@dataclass(frozen=True, slots=True)
class Party:
    """An office, firm or community as it is named in a book; one that `units` does not list has no anchor."""

    name: str
    short: str
    anchor: str = ""


@dataclass(frozen=True, eq=False)
class Names:
    """Names in the language of the book; what the programme or the plan does not know stays as it was written."""

    plan: Masterplan
    programme: Programme
    lang: Lang

    def term(self, vocabulary: Vocabulary, text: str | None) -> str:
        """The label of a word of the programme."""
        found = self.programme.term(vocabulary, text)
        return found.name[self.lang] if found else text or ""

    def party(self, text: str | None) -> Party | None:
        """The unit that `text` names by id, name or short form."""
        if not text:
            return None
        unit = self.plan.unit(text)
        return Party(text, text) if unit is None else self.party_of(unit)

    def party_of(self, unit: Unit) -> Party:
        """A unit of the plan's list."""
        name = unit.name or unit.short or unit.id or "–"
        return Party(name, unit.short or name, self.anchor(unit))

    def parties(self, texts: tuple[str, ...]) -> tuple[Party, ...]:
        """Several units."""
        return tuple(party for party in map(self.party, texts) if party)

    def anchor(self, node: Node) -> str:
        """The fragment of a part of the plan: its id where it has one, so that links to it last."""
        return self._anchors[id(node)]

    @cached_property
    def _anchors(self) -> dict[int, str]:
        taken: set[str] = set()
        anchors: dict[int, str] = {}
        for kind, number, node in _with_ids(self.plan):
            anchor = wanted = getattr(node, "id", None) or f"{kind}:{number}"
            doubled = 1
            while anchor in taken:
                doubled += 1
                anchor = f"{wanted}:{doubled}"
            taken.add(anchor)
            anchors[id(node)] = anchor
        return anchors

    @cached_property
    def by_id(self) -> dict[str, Node]:
        """The (first) part of the plan with that id."""
        found: dict[str, Node] = {}
        for _, _, node in _with_ids(self.plan):
            if isinstance(named := getattr(node, "id", None), str):
                found.setdefault(named, node)
        return found


def _with_ids(plan: Masterplan) -> Iterator[tuple[str, int, Node]]:
    """Everything that has or could have an id, the initiatives first: theirs are the best known."""
    context, pillars = plan.context, (plan.pillars or {}).values()
    swot = context.swot if context else None
    factors = (swot.strengths + swot.weaknesses + swot.opportunities + swot.threats) if swot else ()
    plans = context.development_plans if context else ()
    kinds: tuple[tuple[str, tuple[Node, ...]], ...] = (
        ("initiative", plan.initiatives),
        ("indicator", tuple(plan.all_indicators())),
        ("issue", context.issues if context else ()),
        ("factor", factors),
        ("strategy", tuple(strategy for pillar in pillars for strategy in pillar.strategies)),
        ("proposal", plan.funding.proposals if plan.funding else ()),
        ("application", plan.applications),
        ("unit", plan.units),
        ("plan", plans),
        ("objective", tuple(objective for one in plans for objective in one.objectives)),
        ("evidence", plan.evidence),
    )
    for kind, nodes in kinds:
        for number, node in enumerate(nodes, start=1):
            yield kind, number, node
