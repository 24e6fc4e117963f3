"""A body that does not meet does not score."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import ERROR, WARNING, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules._words import times
from masterplan_kit.rules.governance._bodies import bodies


@rule(
    "GOV006",
    severity={"draft": WARNING, "submission": ERROR},
    source="Laporan evaluasi Kab. Malang 2022 dan 2023",
    message=Text(
        id="{body} direncanakan rapat {planned} setahun; program meminta sedikitnya {least}",
        en="The {body} is planned to meet {planned} a year; the programme asks for at least {least}",
    ),
    why=Text(
        id="Pertanyaan pertama tentang {body} ialah apakah rapatnya berlangsung sepanjang tahun yang dinilai.",
        en="The first question about the {body} is whether it met during the year that is scored.",
    ),
    help=Text(
        id="Rencanakan rapat sedikitnya {least} setahun dan tetapkan bulannya.",
        en="Plan to meet at least {least} a year, and fix the month.",
    ),
    bad="""
        bodies:
          council:
            about: Diketuai bupati
            meetings_per_year: 0.5  # <- GOV006
    """,
    good="""
        bodies:
          council:
            about: Diketuai bupati
            meetings_per_year: 2
    """,
)
def body_meets_too_rarely(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Compare the meetings of each body with those that the programme counts."""
    for key, body, demand in bodies(plan, programme):
        if body.meetings_per_year is not None and body.meetings_per_year < demand.meetings_per_year:
            yield finding(
                plan, "bodies", key, "meetings_per_year",
                body=demand.name, planned=times(body.meetings_per_year), least=times(demand.meetings_per_year),
            )  # fmt: skip
