"""Somebody steers: the council."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import ERROR, WARNING, Finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules.governance._bodies import absent


@rule(
    "GOV001",
    severity={"mentoring": WARNING, "submission": ERROR},
    source="Laporan evaluasi Kab. Malang 2022 dan 2023; keputusan Dewan Smart City Wonosobo 2019",
    message=Text(
        id="{body} belum disebut dalam rencana",
        en="The plan does not name its {body}",
    ),
    why=Text(
        id="Dewan memberi arah dan menindaklanjuti hasil pemantauan; keberadaan dan rapatnya dinilai setiap tahun.",
        en="The council gives direction and acts on the results of monitoring; its existence and its meetings are scored every year.",
    ),
    help=Text(
        id="Catat keputusan pembentukannya, anggotanya, dan jumlah rapatnya dalam setahun.",
        en="Record the decree that set it up, its members and how often it meets in a year.",
    ),
    bad="""
        title: Masterplan Smart City Kota Bontang 2026-2035
        bodies:  # <- GOV001
          implementation_team:
            members:
              - {role: ketua, unit: bapelitbang}
    """,
    good="""
        title: Masterplan Smart City Kota Bontang 2026-2035
        bodies:
          council:
            members:
              - {title: Wali Kota, role: pembina, group: government}
          implementation_team:
            members:
              - {role: ketua, unit: bapelitbang}
    """,
    needs=("bodies.council",),
)
def council_missing(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Speak where the programme asks for a council."""
    yield from absent(plan, programme, "council")
