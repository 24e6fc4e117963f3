"""Some of those who are expected in a body have no seat in it."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import INFO, Finding, finding
from masterplan_kit.i18n import Text, lowered
from masterplan_kit.model import Body, Masterplan
from masterplan_kit.programme import Programme, Term
from masterplan_kit.rules import rule
from masterplan_kit.rules.governance._bodies import bodies
from masterplan_kit.rules.governance._entries import entries
from masterplan_kit.rules.governance._parties import kind_of, party_of, word_of


@rule(
    "GOV037",
    severity={"mentoring": INFO},
    source="Laporan evaluasi Kab. Malang 2023; bimtek Kab. Tegal 2023; gugus tugas DIY 2023",
    message=Text(
        id="Dalam {body} belum ada wakil dari {parties}",
        en="The {body} still lacks members from {parties}",
    ),
    why=Text(
        id="Setiap pihak menyumbang hal yang berbeda: kampus mengukur dampak, dunia usaha membiayai, masyarakat dan media mengawasi.",
        en="Each party contributes something different: universities measure impact, industry invests, residents and media watch.",
    ),
    help=Text(
        id="Pertimbangkan menambah wakil dari {parties} saat keputusannya diperbarui.",
        en="Consider adding members from {parties} when the decree is renewed.",
    ),
    bad="""
        bodies:
          council:
            members:  # <- GOV037
              - {title: Bupati Wonosobo, role: pembina, group: government}
              - {title: Rektor Universitas Sains Al-Qur'an, role: anggota, group: academia}
    """,
    good="""
        bodies:
          council:
            members:
              - {title: Bupati Wonosobo, role: pembina, group: government}
              - {title: Rektor Universitas Sains Al-Qur'an, role: anggota, group: academia}
              - {title: Ketua Kamar Dagang dan Industri, role: anggota, group: industry}
              - {title: Ketua Karang Taruna, role: anggota, group: community}
              - {title: Ketua Persatuan Wartawan, role: anggota, group: media}
    """,
    needs=("bodies.council.members", "bodies.implementation_team.members", "bodies.forum.members", "units"),
)
def body_lacks_party(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """List whom the programme expects and nobody stands for; where all are officials, that is told by another rule."""
    for key, body, demand in bodies(plan, programme):
        parties = [party_of(member, plan, programme) for member in entries(body.members)]
        known = parties and None not in parties
        mixed = not demand.outside_members or any(party and party.outside_government for party in parties)
        expected = [term for term in (word_of(programme, text) for text in demand.members_from) if term]
        lacking = tuple(lowered(term.name) for term in expected if not _seated(term, body, plan, programme))
        if known and mixed and lacking:
            yield finding(plan, "bodies", key, "members", on_key=True, body=demand.name, parties=lacking)


def _seated(wanted: Term, body: Body, plan: Masterplan, programme: Programme) -> bool:
    """Whether a member is of that group or kind; who is only said to be of the group may be of any of its kinds."""
    for member in entries(body.members):
        party, kind = party_of(member, plan, programme), kind_of(member, plan, programme)
        if wanted in (party, kind) or (kind is None and party and wanted in party.kinds):
            return True
    return False
