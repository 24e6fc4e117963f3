"""Whoever stops something says why."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import INFO, WARNING, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules._initiatives import state_of


@rule(
    "ACT036",
    severity={"draft": INFO, "mentoring": WARNING},
    source="Berita Diskominfo Muara Enim 2021 (quick win terhenti saat pandemi)",
    message=Text(
        id="“{initiative}” dihentikan tanpa alasan tertulis",
        en="“{initiative}” was stopped without a written reason",
    ),
    why=Text(
        id="Pembimbing dan asesor menanyakan sebab dan penggantinya; jawabannya menjadi pelajaran bagi rencana berikutnya.",
        en="Mentors and assessors ask what stopped it and what takes its place; the answer is a lesson for the next plan.",
    ),
    help=Text(
        id="Tulis alasannya, dan penggantinya bila ada, pada “state_note”.",
        en="Give the reason, and the replacement if there is one, under “state_note”.",
    ),
    bad="""
        initiatives:
          - name: Bunga Desa (Bupati Ngantor di Desa)
            state: stopped  # <- ACT036
    """,
    good="""
        initiatives:
          - name: Bunga Desa (Bupati Ngantor di Desa)
            state: stopped
            state_note: Berhenti selama pandemi; dilanjutkan sebagai layanan keliling kecamatan.
    """,
)
def stopped_without_reason(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Ask stopped initiatives for a note."""
    for initiative in plan.initiatives:
        if state_of(programme, initiative) == "stopped" and not initiative.state_note:
            yield finding(initiative, "state", initiative=initiative.called)
