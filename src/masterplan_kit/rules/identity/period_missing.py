"""A plan says for which years it holds."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import ERROR, INFO, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule

_PARTS = {"start": Text("tahun mulai", "the first year"), "end": Text("tahun selesai", "the last year")}


@rule(
    "IDN012",
    severity={"draft": INFO, "mentoring": ERROR},
    source="Kominfo, 8 Mei 2018; nota kesepahaman 15 Mei 2019",
    message=Text(
        id="Jangka waktu rencana belum lengkap: {missing} belum diisi",
        en="The period of the plan is incomplete: it lacks {missing}",
    ),
    why=Text(
        id="Horizon, target, dan anggaran dihitung dari jangka waktu rencana.",
        en="Horizons, targets and budgets are all worked out from the period of the plan.",
    ),
    help=Text(
        id="Isi tahun mulai dan tahun selesai; program meminta {least} sampai {most} tahun.",
        en="Fill in the first and the last year; the programme asks for {least} to {most} years.",
    ),
    bad="""
        format: 1
        title: Masterplan Smart City Kabupaten Muara Enim
        period:  # <- IDN012
          start: 2026
    """,
    good="""
        format: 1
        title: Masterplan Smart City Kabupaten Muara Enim
        period:
          start: 2026
          end: 2030
    """,
    needs=("period",),
)
def period_missing(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Name the ends that are missing."""
    missing = [key for key in _PARTS if getattr(plan.period, key, None) is None]
    if missing:
        yield finding(
            plan, "period", missing[0],
            missing=tuple(_PARTS[key] for key in missing),
            least=programme.period.min_years, most=programme.period.max_years,
        )  # fmt: skip
