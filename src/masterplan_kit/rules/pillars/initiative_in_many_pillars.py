"""An initiative that serves nearly all pillars is placed in none."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from masterplan_kit.diagnostic import INFO, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule

_FURTHER: Final = 3  # further pillars from which on nobody can tell what an initiative is for


@rule(
    "PIL021",
    severity={"mentoring": INFO},
    source="FGD Roadmap Smart City Wonosobo 2018 (program dicatat pada beberapa dimensi)",
    message=Text(
        id="“{initiative}” menyebut {count} pilar tambahan",
        en="“{initiative}” names {count} further pillars",
    ),
    why=Text(
        id="Bila hampir semua pilar disebut, manfaat utama inisiatif ini bagi warga tidak lagi terbaca.",
        en="When nearly every pillar is named, the initiative's chief benefit for residents can no longer be seen.",
    ),
    help=Text(
        id="Pertahankan satu atau dua pilar tambahan yang manfaatnya dapat ditunjukkan dengan angka.",
        en="Keep the one or two further pillars whose benefit can be shown in figures.",
    ),
    bad="""
        initiatives:
          - name: Balai warga belajar
            pillar: society
            also_pillars: [governance, economy, living]  # <- PIL021
    """,
    good="""
        initiatives:
          - name: Balai warga belajar
            pillar: society
            also_pillars: [governance, economy]
    """,
)
def initiative_in_many_pillars(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Count the different further pillars."""
    for initiative in plan.initiatives:
        if len(initiative.also_pillars) < _FURTHER:
            continue
        pillars = {programme.pillar(text) for text in initiative.also_pillars} - {
            None,
            programme.pillar(initiative.pillar),
        }
        if len(pillars) >= _FURTHER:
            yield finding(initiative, "also_pillars", on_key=True, initiative=initiative.called, count=len(pillars))
