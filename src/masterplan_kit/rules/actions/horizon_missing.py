"""Short, medium or long: a roadmap needs to know."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import WARNING, Finding
from masterplan_kit.i18n import Either, Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules._initiatives import absent, active


@rule(
    "ACT011",
    severity={"mentoring": WARNING},
    source="Bimtek Purbalingga 2024; bimtek Kab. Tegal 2023",
    message=Text(
        id="Horizon {initiatives} belum ditentukan",
        en="No horizon is chosen yet for {initiatives}",
    ),
    why=Text(
        id="Bimtek II dan III menyusun program jangka pendek, menengah, dan panjang; kemajuan ditagih menurut horizon itu.",
        en="Bimtek II and III sort programmes into short, medium, and long term; progress is reviewed by horizon.",
    ),
    help=Text(
        id="Pilih horizon menurut tahun layanannya siap, dihitung sejak rencana dimulai: {options}.",
        en="Choose the horizon by the year in which the service is ready, counted from the start of the plan: {options}.",
    ),
    bad="""
        initiatives:
          - name: Kampung Masdarling  # <- ACT011
            schedule: {start: 2026, end: 2027}
    """,
    good="""
        initiatives:
          - name: Kampung Masdarling
            horizon: medium
            schedule: {start: 2026, end: 2027}
    """,
)
def horizon_missing(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Ask every initiative that was not stopped for its horizon."""
    asked = active(plan, programme)
    options = tuple(
        Text(f"{one.id} ({one.years} tahun)", f"{one.id} ({one.years} {'year' if one.years == 1 else 'years'})")
        for one in programme.horizons
    )
    yield from absent(plan, asked, [one for one in asked if not one.horizon], "horizon", options=Either(options))
