"""What takes years needs a day on the way at which to look."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from masterplan_kit.diagnostic import INFO, Finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules._initiatives import absent_together, unfinished

_LONG: Final = 3  # calendar years


@rule(
    "ACT050",
    severity={"mentoring": INFO},
    source="FGD Roadmap Smart City Wonosobo 2018; bimtek IV Jawa Barat 2023",
    message=Text(
        id="Dijadwalkan {years} tahun atau lebih tanpa tahap antara: {initiatives}",
        en="Scheduled for {years} years or more without a milestone: {initiatives}",
    ),
    why=Text(
        id="Kemajuan dinilai setiap tahun; tanpa tahap antara, inisiatif panjang baru terlihat gagal pada akhirnya.",
        en="Progress is scored every year; without milestones, a long initiative is seen to fail only at its end.",
    ),
    help=Text(
        id="Tulis sedikitnya satu tahap setiap tahun pada “milestones”, dengan tanggalnya.",
        en="Write at least one milestone a year under “milestones”, with its date.",
    ),
    bad="""
        initiatives:
          - name: Angkutan umum listrik  # <- ACT050
            schedule:
              start: 2026
              end: 2031
          - name: Satu pintu layanan warga
            schedule:
              start: 2026
              end: 2027
    """,
    good="""
        initiatives:
          - name: Angkutan umum listrik
            schedule:
              start: 2026
              end: 2031
            milestones:
              - {name: Koridor pertama beroperasi, due: 2028-H1}
          - name: Satu pintu layanan warga
            schedule:
              start: 2026
              end: 2027
    """,
)
def initiative_without_milestone(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Ask the long ones of those that are not finished."""
    asked = unfinished(plan, programme)
    lacking = [one for one in asked if len(one.runs) >= _LONG and not one.milestones]
    yield from absent_together(plan, asked, lacking, "milestones", years=_LONG)
