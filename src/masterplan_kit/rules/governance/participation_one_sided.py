"""All parties take part, not those alone who always do."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import INFO, WARNING, Finding, finding
from masterplan_kit.i18n import Text, lowered
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules.governance._entries import entries
from masterplan_kit.rules.governance._parties import took_part


@rule(
    "GOV009",
    severity={"draft": INFO, "submission": WARNING},
    source="Kominfo, 8 Mei 2018; laporan evaluasi Kab. Malang 2023",
    message=Text(
        id="Belum tercatat ikut menyusun rencana: {parties}",
        en="Not recorded as having taken part in drafting the plan: {parties}",
    ),
    why=Text(
        id="Sejak 2018 kementerian meminta semua pemangku kepentingan dilibatkan; rencana satu pihak tidak dirasakan milik bersama.",
        en="Since 2018 the ministry has asked for all stakeholders to be involved; nobody else feels that a plan of one party is theirs.",
    ),
    help=Text(
        id="Undang wakil {parties}, lalu catat tanggal, kegiatan, dan hasilnya.",
        en="Invite representatives of {parties}, then record the date, the event and the result.",
    ),
    bad="""
        participation:  # <- GOV009
          - date: 2019-07-08/2019-07-09
            event: Bimtek I
            groups: [opd, academia]
            result: SWOT dari lima kelompok
    """,
    good="""
        stakeholders:
          - group: industry
            who: Kamar Dagang dan Industri
            input: Izin dan lahan diurus dalam satu pintu
        participation:
          - date: 2019-07-08/2019-07-09
            event: Bimtek I
            groups: [opd, academia, community]
            result: SWOT dari lima kelompok
    """,
    needs=("participation.groups", "stakeholders.group"),
)
def participation_one_sided(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Compare who was there with the groups outside government that the programme wants heard."""
    listed = [key for key in ("participation", "stakeholders") if entries(getattr(plan, key))]
    if not listed:
        return
    there = took_part(plan, programme)
    wanted = [party for party in map(programme.party, programme.required_parties) if party and party.outside_government]
    lacking = tuple(lowered(party.name) for party in wanted if party.id not in there)
    if lacking:
        yield finding(plan, listed[0], on_key=True, parties=lacking)
