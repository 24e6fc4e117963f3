"""When each initiative is built must be known."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import ERROR, INFO, WARNING, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules._initiatives import absent, active, named


@rule(
    "ACT007",
    severity={"draft": INFO, "mentoring": WARNING, "submission": ERROR},
    source="Kertas kerja bimtek Wonosobo 2019 (kolom Timeline)",
    message=Text(
        id="Belum ada {what} untuk {initiatives}",
        en="No {what} is given yet for {initiatives}",
    ),
    why=Text(
        id="Peta jalan, horizon, dan anggaran tahunan dihitung dari tahun mulai dan tahun selesai.",
        en="Roadmap, horizons, and yearly budgets are all worked out from the years of start and end.",
    ),
    help=Text(
        id="Tulis kapan pekerjaan dimulai dan kapan layanannya siap dipakai, misalnya 2026-Q1 dan 2027.",
        en="Write when the work starts and when the service is ready for use, for example 2026-Q1 and 2027.",
    ),
    bad="""
        initiatives:
          - name: Jogja Center  # <- ACT007
            pillar: governance
          - name: Kawasan cerdas Sumbu Filosofi
            schedule:  # <- ACT007
              start: 2019
    """,
    good="""
        initiatives:
          - name: Jogja Center
            schedule:
              start: 2024
              end: 2025
          - name: Kawasan cerdas Sumbu Filosofi
            schedule:
              start: 2019
              end: 2023
    """,
)
def schedule_missing(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Ask every initiative that was not stopped for both ends of its schedule."""
    asked = active(plan, programme)
    without = [one for one in asked if one.schedule is None]
    yield from absent(plan, asked, without, "schedule", what=Text("jadwal", "schedule"))
    for one in asked:
        if one.schedule and one.schedule.start is None:
            yield finding(one, "schedule", "start", initiatives=named([one]), what=Text("waktu mulai", "start date"))
        elif one.schedule and one.schedule.end is None:
            yield finding(one, "schedule", "end", initiatives=named([one]), what=Text("waktu selesai", "end date"))
