"""How the initiatives are spread over the sub-pillars."""

from __future__ import annotations

from masterplan_kit.render.document.actions import PillarView, SubPillarView
from masterplan_kit.render.document.figures.roadmap import tone
from masterplan_kit.render.document.figures.speech import Speech
from masterplan_kit.render.figures.grid import Field, Grid, Part, grid
from masterplan_kit.render.figures.plane import Column, Record, Twin


def drawn(pillars: tuple[PillarView, ...], speech: Speech) -> Grid | None:
    """A row a pillar, a cell a sub-pillar."""
    costs = tuple(_cost(sub) for pillar in pillars for sub in pillar.sub_pillars)
    said = dict(zip(costs, speech.formats.briefs(costs), strict=True))
    fields = tuple(
        Field(
            pillar.name,
            tone(pillar),
            tuple(_part(sub, said, speech) for sub in pillar.sub_pillars),
            pillar.anchor,
        )
        for pillar in pillars
    )
    parts = [part for field in fields for part in field.parts]
    if not parts:
        return None
    covered = sum(part.count > 0 for part in parts)
    columns = (
        Column(speech("masterplan.pillar")),
        Column(speech("masterplan.sub_pillar")),
        Column(speech("masterplan.initiative"), "own"),
    )
    rows = (
        Record((field.name, part.name, part.reason or part.said), field.anchor)
        for field in fields
        for part in field.parts
    )
    about = speech.part("figures.coverage.about", covered, len(parts))
    return grid(fields, about, Twin(columns, tuple(rows)))


def _cost(sub: SubPillarView) -> int:
    return sum(action.cost for action in sub.actions)


def _part(sub: SubPillarView, money: dict[int, str], speech: Speech) -> Part:
    count, cost = len(sub.actions), _cost(sub)
    said = speech.counted("masterplan.initiatives", count) if count else speech("figures.coverage.none")
    return Part(sub.name, count, f"{said} · {money[cost]}" if cost else said, "" if count else sub.reason)
