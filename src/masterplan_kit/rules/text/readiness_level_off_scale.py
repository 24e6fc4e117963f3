"""Levels of readiness lie on the edition's scale."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from masterplan_kit.diagnostic import WARNING, Finding, finding
from masterplan_kit.i18n import Text, lowered
from masterplan_kit.model import Masterplan, ReadinessEntry
from masterplan_kit.programme import Programme
from masterplan_kit.programme.model import Grade
from masterplan_kit.rules import rule


@rule(
    "TXT014",
    severity={"draft": WARNING},
    source="Penelitian kesiapan Kab. Wonogiri, dengan tiga tingkat",
    message=Text(
        id="Tingkat kesiapan {level} tidak ada dalam skala: {scale}",
        en="The readiness level {level} is not on the scale: {scale}",
    ),
    why=Text(
        id="Diagram kesiapan dan perbandingan antardaerah hanya bermakna bila skalanya sama.",
        en="The readiness chart and the comparison between regions make sense only on one and the same scale.",
    ),
    help=Text(
        id="Gunakan salah satu tingkat ini: {scale}.",
        en="Use one of these levels: {scale}.",
    ),
    bad="""
        format: 1
        context:
          readiness:
            infrastructure:
              digital:
                level: 7.5  # <- TXT014
                finding: 106 titik CCTV dan server virtual
    """,
    good="""
        format: 1
        context:
          readiness:
            infrastructure:
              digital:
                level: 3
                finding: 106 titik CCTV dan server virtual
    """,
)
def readiness_level_off_scale(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Compare every level with the steps of the scale."""
    steps = {Decimal(grade.level) for grade in programme.readiness.scale}
    for entry in _entries(plan):
        if entry.level is not None and entry.level not in steps:
            yield finding(entry, "level", level=entry.level, scale=tuple(map(_step, programme.readiness.scale)))


def _entries(plan: Masterplan) -> Iterator[ReadinessEntry]:
    readiness = plan.context.readiness if plan.context else None
    if readiness is None:
        return
    for parts in (readiness.structure, readiness.infrastructure, readiness.superstructure):
        yield from (parts or {}).values()
    yield from (entry for entry in (readiness.nature, readiness.culture) if entry)


def _step(grade: Grade) -> Text:
    name = lowered(grade.name)
    return Text(f"{grade.level} {name.id}", f"{grade.level} {name.en}")
