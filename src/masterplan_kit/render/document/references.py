"""What the ids in a plan lead to: `I-01` by the issue's title, `rpjmd-2025/T1.S2` by the objective's text."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from masterplan_kit.node import Node
from masterplan_kit.render.document.names import Names


@dataclass(frozen=True, slots=True)
class Reference:
    """An id as it was written, the words behind it, and where they stand; without these where nothing has that id."""

    label: str
    text: str = ""
    anchor: str = ""


def references(names: Names, ids: Iterable[str]) -> tuple[Reference, ...]:
    """What those ids name, each once."""
    return tuple(reference(names, id_) for id_ in dict.fromkeys(ids))


def reference(names: Names, id_: str) -> Reference:
    """What an id names: an issue, a factor, a strategy, an application, an initiative ..."""
    found = names.by_id.get(id_)
    return _to(names, id_, found) if found else Reference(id_)


def objective(names: Names, link: str) -> Reference:
    """What `plan/objective` names."""
    plan, _, id_ = link.partition("/")
    context = names.plan.context
    found = (one for one in (context.development_plans if context else ()) if one.id == plan)
    listed = (one for development_plan in found for one in development_plan.objectives)
    target = next((one for one in listed if one.id == id_), None)
    return _to(names, link, target) if target else Reference(link)


def _to(names: Names, label: str, node: Node) -> Reference:
    said = (getattr(node, attribute, None) for attribute in ("title", "text", "name"))
    return Reference(label, next((words for words in said if words), ""), names.anchor(node))
