"""Whom a member stands for must be told."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import INFO, Finding, finding
from masterplan_kit.i18n import Either, Text, excerpt
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules._words import shown
from masterplan_kit.rules.governance._bodies import bodies
from masterplan_kit.rules.governance._entries import entries


@rule(
    "GOV032",
    severity={"mentoring": INFO},
    source="Laporan evaluasi Kab. Malang 2023 (anggota dari luar pemerintah)",
    message=Text(
        id="{count} anggota {body} belum menyebut asal atau kelompoknya: {member}",
        en="Members of the {body} without office or group ({count}): {member}",
    ),
    why=Text(
        id="Selama asal anggota tidak disebut, tidak terlihat apakah pihak di luar pemerintah ikut duduk di dalamnya.",
        en="As long as the origin of members is not stated, nobody can see whether outsiders to government have a seat.",
    ),
    help=Text(
        id="Isi perangkat daerah atau mitra asalnya, atau kelompoknya: {groups}.",
        en="Fill in the office or partner they come from, or their group: {groups}.",
    ),
    bad="""
        bodies:
          council:
            members:
              - {title: Wali Kota, role: pembina, group: government}
              - title: Tokoh pemuda  # <- GOV032
                role: anggota
    """,
    good="""
        bodies:
          council:
            members:
              - {title: Wali Kota, role: pembina, group: government}
              - title: Tokoh pemuda
                role: anggota
                group: community
    """,
)
def member_without_party(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Count them in each body of which outsiders are asked; the first is shown."""
    groups = Either(tuple(map(shown, programme.parties)))
    for _, body, demand in bodies(plan, programme):
        members = [one for one in entries(body.members) if not one.unit and not one.group]
        if members and demand.outside_members:
            first = members[0]
            called = f"“{excerpt(first.title or first.name or first.role or '–', 60)}”"
            member = Text(f"{called} dan lainnya", f"{called} and others") if len(members) > 1 else called
            yield finding(first, count=len(members), body=demand.name, member=member, groups=groups)
