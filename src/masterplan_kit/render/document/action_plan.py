"""The action plan as its tables show it: by pillar and action group, in one scale of money throughout."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from masterplan_kit.render.document.actions import Action, Group
from masterplan_kit.render.document.money import scale_of
from masterplan_kit.render.document.strands import Strand


@dataclass(frozen=True, eq=False, slots=True)
class Block:
    """The initiatives of one pillar by action group; `by_year` is their money in the years of the plan's budget."""

    strand: Strand
    groups: tuple[Group, ...]
    counts: tuple[int, ...]  # initiatives in each of the action plan's groups
    by_year: tuple[int, ...]


@dataclass(frozen=True, eq=False, slots=True)
class ActionPlan:
    """All blocks; `groups` are the action groups that occur, `scale` makes whole numbers of every amount of a year."""

    blocks: tuple[Block, ...]
    groups: tuple[Group, ...]
    years: tuple[int, ...]  # that have money
    by_year: tuple[int, ...]
    scale: int


def action_plan(
    strands: tuple[Strand, ...], actions: tuple[Action, ...], grouped: Callable[[tuple[Action, ...]], tuple[Group, ...]]
) -> ActionPlan:
    """The tables of the action plan; pillars without initiatives have no block."""
    groups = grouped(actions)
    years = tuple(sorted({year for action in actions for year in action.by_year}))
    return ActionPlan(
        blocks=tuple(_block(strand, grouped(strand.actions), groups, years) for strand in strands if strand.actions),
        groups=groups,
        years=years,
        by_year=_by_year(actions, years),
        scale=scale_of(amount for action in actions for amount in action.by_year.values()),
    )


def _block(strand: Strand, own: tuple[Group, ...], groups: tuple[Group, ...], years: tuple[int, ...]) -> Block:
    numbers = {group.key: len(group.actions) for group in own}
    counts = tuple(numbers.get(group.key, 0) for group in groups)
    return Block(strand, own, counts, _by_year(strand.actions, years))


def _by_year(actions: tuple[Action, ...], years: tuple[int, ...]) -> tuple[int, ...]:
    return tuple(sum(action.by_year.get(year, 0) for action in actions) for year in years)
