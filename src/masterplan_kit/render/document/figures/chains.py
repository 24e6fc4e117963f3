"""Problem, benefit and technology of initiatives, in that order."""

from __future__ import annotations

from masterplan_kit.model.context import Issue
from masterplan_kit.render.document.actions import Action
from masterplan_kit.render.document.names import Names
from masterplan_kit.render.figures.chain import Chain, Link, Problems, chain


def drawn(actions: tuple[Action, ...], names: Names) -> Chain | None:
    """Every initiative that says anything of the three."""
    links = [(problems(action, names), _link(action)) for action in actions]
    told = [(said, link) for said, link in links if said or link.benefits or link.technology]
    return chain(told) if told else None


def problems(action: Action, names: Names) -> Problems:
    """What is wrong: its own problem; where it tells none, the issues that it answers."""
    if action.node.problem:
        return (action.node.problem,)
    issues = (names.by_id.get(id_) for id_ in action.node.issues)
    return tuple(issue.title for issue in issues if isinstance(issue, Issue) and issue.title)


def _link(action: Action) -> Link:
    technology = action.node.technology
    return Link(
        label=action.label,
        name=action.name,
        anchor=action.anchor,
        benefits=tuple((benefit.for_ or "", benefit.outcome) for benefit in action.node.benefits if benefit.outcome),
        technology=tuple(text for text in (technology.summary, technology.reuses) if text) if technology else (),
    )
