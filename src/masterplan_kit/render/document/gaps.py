"""The gaps between now and what is wanted, with the initiatives that close them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from masterplan_kit.model import Gap
from masterplan_kit.render.document.actions import Action
from masterplan_kit.render.document.names import Names
from masterplan_kit.render.document.references import Reference, reference


@dataclass(frozen=True, eq=False, slots=True)
class GapView:
    """One gap; `unknown` are the actions it names that are not in the plan."""

    node: Gap
    pillar: str | None  # its own, else that of its sub-pillar
    sub_pillar: str
    issue: Reference | None
    actions: tuple[Action, ...]
    unknown: tuple[str, ...]

    @property
    def reference(self) -> Reference:
        """The gap by the best words there are for it."""
        words = self.node.wanted or self.node.now or (self.issue.text if self.issue else "")
        return Reference(self.issue.label if self.issue else self.sub_pillar or words or "–", words)


def gaps(names: Names, actions: Iterable[Action]) -> Iterator[GapView]:
    """The gaps in the plan's order."""
    by_id: dict[str, Action] = {}
    for action in actions:
        by_id.setdefault(action.node.id or "", action)
    for node in names.plan.context.gaps if names.plan.context else ():
        of = names.programme.pillar_of(node.sub_pillar)
        sub_pillar = names.programme.sub_pillar(node.sub_pillar)
        ids = tuple(dict.fromkeys(id_ for id_ in node.actions if id_))
        yield GapView(
            node=node,
            pillar=node.pillar or (of.id if of else None),
            sub_pillar=sub_pillar.name[names.lang] if sub_pillar else node.sub_pillar or "",
            issue=reference(names, node.issue) if node.issue else None,
            actions=tuple(by_id[id_] for id_ in ids if id_ in by_id),
            unknown=tuple(id_ for id_ in ids if id_ not in by_id),
        )
