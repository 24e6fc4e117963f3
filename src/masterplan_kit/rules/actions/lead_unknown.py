"""Who leads must be one of the plan's own units."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import ERROR, WARNING, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules._words import times
from masterplan_kit.rules.actions._parties import likeness, unknown


@rule(
    "ACT003",
    severity={"draft": WARNING, "mentoring": ERROR},
    source="FGD Roadmap Smart City Wonosobo 2018; berita kick-off Bontang 2020",
    message=Text(
        id="“{lead}” ditulis sebagai penanggung jawab ({times}), tetapi tidak ada dalam daftar pihak; {known}",
        en="“{lead}” is named as lead ({times}) but is not in the list of parties; {known}",
    ),
    why=Text(
        id="Setelah perangkat daerah digabung atau berganti nama, singkatan lama tidak lagi menunjuk siapa pun.",
        en="Once offices are merged or renamed, an old short form no longer points to anyone.",
    ),
    help=Text(
        id="Pakai id dari daftar “units”, atau tambahkan perangkat daerah itu ke sana.",
        en="Use an id from the list “units”, or add the office there.",
    ),
    bad="""
        units:
          - {id: pupr, name: Dinas Pekerjaan Umum dan Penataan Ruang, short: PUPR, kind: opd}
        initiatives:
          - name: Simpeltaru
            lead: PU-PRK  # <- ACT003
          - name: Peta rencana kota
            lead: PU-PRK
    """,
    good="""
        units:
          - {id: pupr, name: Dinas Pekerjaan Umum dan Penataan Ruang, short: PUPR, kind: opd}
        initiatives:
          - name: Simpeltaru
            lead: pupr
          - name: Peta rencana kota
            lead: PUPR
    """,
    needs=("units.id", "units.name", "units.short"),
)
def lead_unknown(plan: Masterplan, _programme: Programme) -> Iterator[Finding]:
    """Look up each lead; without any unit the empty list is said once."""
    like = likeness(plan)
    for lead, found in unknown(plan, "lead").items():
        yield finding(found[0].node, *found[0].keys, lead=lead, times=times(len(found)), known=like(lead))
        if not plan.units:
            return
