"""Readiness on the edition's scale."""

from __future__ import annotations

from masterplan_kit.render.document.figures.speech import Speech
from masterplan_kit.render.document.names import Names
from masterplan_kit.render.document.readiness import readiness
from masterplan_kit.render.figures.bars import Bars, Item, bars
from masterplan_kit.render.figures.plane import Column, Record, Twin
from masterplan_kit.render.figures.radar import LEAST, Axis, Radar, radar


def drawn(names: Names, speech: Speech) -> Radar | Bars | None:
    """An axis for every part that has a level; too few of them are bars."""
    view = readiness(names)
    axes = tuple(
        Axis(part.name, element.name if element.name != part.name else "", part.step, part.level)
        for element in view.elements
        for part in element.parts
        if part.step is not None
    )
    if not axes:
        return None
    scale = tuple((grade.level, grade.name[names.lang]) for grade in names.programme.readiness.scale)
    columns = tuple(Column(speech(f"figures.readiness.{name}")) for name in ("element", "part", "level"))
    rows = ((element.name, part.name, part.level or "–") for element in view.elements for part in element.parts)
    twin = Twin(columns, tuple(map(Record, rows)))
    about = speech("figures.readiness.about", count=len(axes), low=scale[0][1], high=scale[-1][1])
    if len(axes) < LEAST:
        items = (Item(axis.name, axis.value, axis.said) for axis in axes)
        return bars(items, about, twin, greatest=scale[-1][0])
    return radar(axes, scale, about, twin)
