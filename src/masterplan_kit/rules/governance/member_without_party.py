"""Whom a member stands for must be told."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import INFO, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules.governance._bodies import bodies
from masterplan_kit.rules.governance._entries import entries


@rule(
    "GOV032",
    severity={"mentoring": INFO},
    source="Laporan evaluasi Kab. Malang 2023 (anggota dari luar pemerintah)",
    message=Text(
        id="{count} anggota {body} belum menyebut asal atau kelompoknya, antara lain “{member}”",
        en="{count} of the {body}'s members tell neither unit nor group, “{member}” among them",
    ),
    why=Text(
        id="Selama asal anggota tidak disebut, tidak terlihat apakah pihak di luar pemerintah ikut duduk.",
        en="As long as nobody knows where members come from, nobody sees whether those outside government have a seat.",
    ),
    help=Text(
        id="Isi perangkat daerah atau mitra asalnya, atau kelompoknya: {groups}.",
        en="Fill in the unit they come from, or their group: {groups}.",
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
    groups = ", ".join(party.id for party in programme.parties)
    for _, body, demand in bodies(plan, programme):
        members = [one for one in entries(body.members) if not one.unit and not one.group]
        if members and demand.outside_members:
            shown = members[0].title or members[0].name or members[0].role or "–"
            yield finding(members[0], count=len(members), body=demand.name, member=shown, groups=groups)
