"""A council of officials alone hears officials alone."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import INFO, WARNING, Finding, finding
from masterplan_kit.i18n import Text, lowered
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules.governance._bodies import bodies
from masterplan_kit.rules.governance._entries import entries
from masterplan_kit.rules.governance._parties import party_of


@rule(
    "GOV004",
    severity={"draft": INFO, "mentoring": WARNING},
    source="Laporan evaluasi Kab. Malang 2023; Kominfo, 8 Mei 2018",
    message=Text(
        id="Semua anggota {body} berasal dari pemerintah; yang belum terwakili: {parties}",
        en="All members of the {body} are from government; not yet represented: {parties}",
    ),
    why=Text(
        id="Penilai berulang kali meminta anggota dari luar pemerintah, karena merekalah yang merasakan hasilnya dan ikut membiayainya.",
        en="Assessors repeatedly ask for members from outside government, because they feel the results and help to pay for them.",
    ),
    help=Text(
        id="Tambahkan sedikitnya satu anggota dari luar pemerintah dalam keputusan pembentukannya.",
        en="Add at least one member from outside government to the decree.",
    ),
    bad="""
        units:
          - {id: bappeda, name: Bappeda, kind: opd}
        bodies:
          council:
            members:  # <- GOV004
              - {title: Bupati Wonosobo, role: pembina, group: government}
              - {title: Kepala Bappeda, role: sekretaris, unit: bappeda}
    """,
    good="""
        units:
          - {id: bappeda, name: Bappeda, kind: opd}
        bodies:
          council:
            members:
              - {title: Bupati Wonosobo, role: pembina, group: government}
              - {title: Kepala Bappeda, role: sekretaris, unit: bappeda}
              - {title: Rektor Universitas Sains Al-Qur'an, role: anggota, group: academia}
    """,
    needs=("bodies.council.members", "bodies.forum.members", "units"),
)
def body_without_outsiders(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Speak where everybody's party is known and none stands outside government."""
    for key, body, demand in bodies(plan, programme):
        parties = [party_of(member, plan, programme) for member in entries(body.members)]
        if demand.outside_members and parties and all(party and not party.outside_government for party in parties):
            expected = {party.id: party for party in map(programme.party, demand.members_from) if party}
            names = tuple(lowered(party.name) for party in expected.values() if party.outside_government)
            yield finding(plan, "bodies", key, "members", on_key=True, body=demand.name, parties=names)
