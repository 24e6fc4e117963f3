"""A quick win sharpens a service that is there."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import INFO, WARNING, Finding, finding
from masterplan_kit.i18n import Text, lowered
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules.quick_wins._quick_wins import pursued


@rule(
    "QWN005",
    severity={"draft": INFO, "mentoring": WARNING},
    source="Bimtek II Balikpapan 2019",
    message=Text(
        id="Quick win “{initiative}” digolongkan sebagai {group}, bukan sebagai penajaman layanan yang sudah ada",
        en="Quick win “{initiative}” is classed as {group}, not as the improvement of an existing service",
    ),
    why=Text(
        id="Pembangunan jarang selesai dan dirasakan warga dalam setahun; pendamping meminta layanan, bukan infrastruktur baru.",
        en="Construction is seldom finished and felt by residents within a year; mentors ask for a service, not new infrastructure.",
    ),
    help=Text(
        id="Pilih layanan yang lebih dahulu berubah sebagai quick win, atau perbaiki kelompok rencana aksinya.",
        en="Choose the service that changes first as the quick win, or correct the action group.",
    ),
    bad="""
        initiatives:
          - name: Alun-alun Kota Bogor
            action_group: infrastructure  # <- QWN005
            quick_win:
              benefit: Warga mendapat ruang terbuka
    """,
    good="""
        initiatives:
          - name: Alun-alun Kota Bogor
            action_group: infrastructure
          - name: Pertunjukan warga setiap Minggu di alun-alun
            action_group: literacy
            quick_win:
              benefit: Warga memakai ruang terbuka yang sudah ada
    """,
)
def quick_win_infrastructure(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Compare the action group with those that a quick win should not mainly be."""
    for initiative in pursued(plan, programme):
        group = programme.term("action_groups", initiative.action_group)
        if group and group.id in programme.quick_wins.not_mainly:
            yield finding(initiative, "action_group", initiative=initiative.called, group=lowered(group.name))
