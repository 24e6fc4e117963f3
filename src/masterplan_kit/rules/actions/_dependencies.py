"""Initiatives that wait for each other."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.model import Initiative, Masterplan

Cycle = tuple[Initiative, ...]


def awaited(plan: Masterplan, initiative: Initiative) -> Iterator[tuple[int, Initiative]]:
    """The initiatives that it waits for, each with its number in `depends_on`."""
    for number, text in enumerate(initiative.depends_on):
        other = plan.initiative(text)
        if other is not None:
            yield number, other


def cycles(plan: Masterplan) -> list[Cycle]:
    """Circles of initiatives of which each waits for the next; one for each initiative that closes a circle.

    Depth first without recursion: a plan may chain a thousand initiatives.
    """
    found: dict[Initiative, Cycle] = {}
    done: set[Initiative] = set()
    for root in plan.initiatives:
        path: list[Initiative] = []
        depth: dict[Initiative, int] = {}
        stack = [(root, awaited(plan, root))] if root not in done and root.depends_on else []
        while stack:
            at, rest = stack[-1]
            if at not in depth:
                depth[at] = len(path)
                path.append(at)
            following = next((other for _, other in rest if other not in done), None)
            if following is None:
                stack.pop()
                path.pop()
                del depth[at]
                done.add(at)
            elif following in depth:
                if following not in found:
                    found[following] = tuple(path[depth[following] :])
            else:
                stack.append((following, awaited(plan, following)))
    order = {initiative: number for number, initiative in enumerate(plan.initiatives)}
    return [_from_the_first(circle, order) for circle in found.values()]


def _from_the_first(circle: Cycle, order: dict[Initiative, int]) -> Cycle:
    start = min(range(len(circle)), key=lambda number: order[circle[number]])
    return circle[start:] + circle[:start]
