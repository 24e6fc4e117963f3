"""A body is its members."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import INFO, WARNING, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules.governance._bodies import APPOINTED, bodies
from masterplan_kit.rules.governance._entries import entries


@rule(
    "GOV018",
    severity={"mentoring": INFO, "submission": WARNING},
    source="Keputusan Bupati Wonosobo tentang Dewan Smart City 2019; bimtek Kab. Tegal 2023",
    message=Text(
        id="Anggota {body} belum didaftar",
        en="The members of the {body} are not listed",
    ),
    why=Text(
        id="Tanpa daftar anggota tidak terlihat siapa yang memimpin dan apakah pihak di luar pemerintah ikut duduk.",
        en="Without the list nobody can see who leads, or whether anyone from outside government has a seat.",
    ),
    help=Text(
        id="Daftarkan anggotanya menurut keputusan pembentukan: jabatan, peran, dan asalnya.",
        en="List the members as in the decree: position, role and where they come from.",
    ),
    bad="""
        bodies:
          council:  # <- GOV018
            about: Dewan Smart City Kota Bogor sudah dibentuk
    """,
    good="""
        bodies:
          council:
            about: Dewan Smart City Kota Bogor sudah dibentuk
            members:
              - {title: Wali Kota Bogor, role: pembina, group: government}
    """,
    needs=("bodies.council.members", "bodies.implementation_team.members"),
)
def body_without_members(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Ask the council and the team; a forum is open to all."""
    for key, body, demand in bodies(plan, programme, APPOINTED):
        if not entries(body.members):
            yield finding(plan, "bodies", key, "members", body=demand.name)
