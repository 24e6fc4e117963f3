"""Benefits promised for a horizon must arrive within it."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import ERROR, INFO, WARNING, Finding, finding, related
from masterplan_kit.i18n import Text, lowered
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule


@rule(
    "ACT006",
    severity={"draft": INFO, "mentoring": WARNING, "submission": ERROR},
    source="Bimtek Purbalingga 2024; bimtek Kab. Tegal 2023",
    message=Text(
        id="“{initiative}” selesai {end}, melewati {horizon} (sampai {until})",
        en="“{initiative}” ends in {end}, past the {horizon} (until {until})",
    ),
    why=Text(
        id="Kemajuan dinilai per horizon; inisiatif yang melewatinya tidak pernah dinilai pada waktunya.",
        en="Progress is assessed by horizon; an initiative that outlives its horizon is never assessed in time.",
    ),
    help=Text(
        id="Majukan tahun selesai, atau pindahkan inisiatif ke horizon berikutnya.",
        en="Bring the end year forward, or move the initiative to the next horizon.",
    ),
    bad="""
        period: {start: 2026, end: 2035}
        initiatives:
          - name: Pusat data daerah
            horizon: short
            schedule: {start: 2026, end: 2031}  # <- ACT006
    """,
    good="""
        period: {start: 2026, end: 2035}
        initiatives:
          - name: Pusat data daerah
            horizon: long
            schedule: {start: 2026, end: 2031}
    """,
)
def initiative_outlives_horizon(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Compare the end of each schedule with the last year of its horizon."""
    if not plan.years:
        return
    for initiative in plan.initiatives:
        horizon = programme.horizon(initiative.horizon)
        if horizon is None or not initiative.runs:
            continue
        until, end = horizon.until(plan.years[0]), initiative.runs[-1]
        if end > until:
            label = Text("{horizon} berakhir {until}", "the {horizon} ends in {until}")
            other = related(initiative, "horizon", label=label, horizon=lowered(horizon.name), until=until)
            yield finding(
                initiative, "schedule", "end",
                related=(other,), initiative=initiative.called, end=end, horizon=lowered(horizon.name), until=until,
            )  # fmt: skip
