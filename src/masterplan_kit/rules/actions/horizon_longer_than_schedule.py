"""A benefit that comes soon should be counted soon."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import INFO, Finding, finding, related
from masterplan_kit.i18n import Text, lowered
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules._initiatives import active
from masterplan_kit.rules.actions._horizons import fitting


@rule(
    "ACT012",
    severity={"mentoring": INFO},
    source="Bimtek Purbalingga 2024; bimtek Kab. Tegal 2023",
    message=Text(
        id="“{initiative}” ditempatkan pada {horizon}, padahal selesai {end}, masih dalam {shorter} (sampai {until})",
        en="“{initiative}” is placed in the {horizon} but ends in {end}, within the {shorter} (until {until})",
    ),
    why=Text(
        id="Hasil yang sebenarnya sudah ada baru ditagih bertahun-tahun kemudian, dan horizon yang lebih pendek tampak kosong.",
        en="A result that is already there is reviewed only years later, and the shorter horizon looks empty.",
    ),
    help=Text(
        id="Pindahkan ke {shorter}, atau perbaiki tahun selesainya.",
        en="Move it to the {shorter}, or correct the year in which it ends.",
    ),
    bad="""
        period: {start: 2026, end: 2035}
        initiatives:
          - name: Pembayaran retribusi nontunai
            horizon: long  # <- ACT012
            schedule: {start: 2027, end: 2028}
    """,
    good="""
        period: {start: 2026, end: 2035}
        initiatives:
          - name: Pembayaran retribusi nontunai
            horizon: medium
            schedule: {start: 2027, end: 2028}
    """,
)
def horizon_longer_than_schedule(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Compare each horizon with the shortest one that its schedule fits."""
    if not plan.years:
        return
    start = plan.years[0]
    for initiative in active(plan, programme):
        horizon = programme.horizon(initiative.horizon)
        if horizon is None or not initiative.runs:
            continue
        end = initiative.runs[-1]
        shorter = fitting(programme, start, end)
        if shorter is not None and shorter.years < horizon.years:
            there = related(initiative, "schedule", "end", label=Text("selesai {end}", "ends in {end}"), end=end)
            yield finding(
                initiative, "horizon",
                related=(there,), initiative=initiative.called, horizon=lowered(horizon.name), end=end,
                shorter=lowered(shorter.name), until=shorter.until(start),
            )  # fmt: skip
