"""How often a body meets is fixed beforehand."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import INFO, WARNING, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules._words import times
from masterplan_kit.rules.governance._bodies import bodies


@rule(
    "GOV033",
    severity={"mentoring": INFO, "submission": WARNING},
    source="Laporan evaluasi Kab. Malang 2022 dan 2023",
    message=Text(
        id="Jumlah rapat {body} dalam setahun belum disebut; program meminta sedikitnya {least}",
        en="How often the {body} meets in a year is not stated; the programme asks for at least {least}",
    ),
    why=Text(
        id="Dewan dan tim yang tidak bertemu adalah kelemahan yang paling sering dicatat penilai.",
        en="Councils and teams that do not meet are the weakness that assessors note most often.",
    ),
    help=Text(
        id="Tetapkan jumlah rapatnya, misalnya 4 bila setiap triwulan.",
        en="Fix the number of meetings, such as 4 for one every quarter.",
    ),
    bad="""
        bodies:
          council:  # <- GOV033
            about: Diketuai bupati, beranggotakan sembilan orang
    """,
    good="""
        bodies:
          council:
            about: Diketuai bupati, beranggotakan sembilan orang
            meetings_per_year: 4
    """,
    needs=(
        "bodies.council.meetings_per_year",
        "bodies.implementation_team.meetings_per_year",
        "bodies.forum.meetings_per_year",
    ),
)
def meetings_unplanned(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Ask each body that is written of."""
    for key, body, demand in bodies(plan, programme):
        if body.meetings_per_year is None and demand.meetings_per_year:
            yield finding(
                plan, "bodies", key, "meetings_per_year", body=demand.name, least=times(demand.meetings_per_year)
            )
