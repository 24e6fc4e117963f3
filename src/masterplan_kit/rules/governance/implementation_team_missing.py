"""Somebody carries the plan out: the implementation team."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import ERROR, WARNING, Finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules.governance._bodies import absent


@rule(
    "GOV002",
    severity={"mentoring": WARNING, "submission": ERROR},
    source="Laporan evaluasi Kab. Malang 2022 dan 2023; kick-off Bontang 2020",
    message=Text(
        id="{body} belum disebut dalam rencana",
        en="The plan does not name its {body}",
    ),
    why=Text(
        id="Tanpa tim lintas perangkat daerah, setiap dinas berjalan sendiri; rapat tim dengan perangkat daerah dinilai setiap tahun.",
        en="Without a team across offices, each goes its own way; the meetings of the team with the offices are scored every year.",
    ),
    help=Text(
        id="Catat keputusan pembentukannya, ketua dan anggotanya, serta jumlah rapatnya dalam setahun.",
        en="Record the decree that set it up, its head and members, and how often it meets in a year.",
    ),
    bad="""
        title: Masterplan Smart City Kota Sawahlunto 2024-2033
        bodies:  # <- GOV002
          council:
            members:
              - {title: Wali Kota, role: pembina, group: government}
    """,
    good="""
        title: Masterplan Smart City Kota Sawahlunto 2024-2033
        bodies:
          council:
            members:
              - {title: Wali Kota, role: pembina, group: government}
          implementation_team:
            members:
              - {title: Kepala Bappeda, role: ketua, group: government}
    """,
    needs=("bodies.implementation_team",),
)
def implementation_team_missing(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Speak where the programme asks for a team."""
    yield from absent(plan, programme, "implementation_team")
