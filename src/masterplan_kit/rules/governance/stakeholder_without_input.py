"""Who was asked has said something."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import INFO, WARNING, Finding, finding
from masterplan_kit.i18n import Text, lowered
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules.governance._entries import entries


@rule(
    "GOV031",
    severity={"mentoring": INFO, "submission": WARNING},
    source="Kominfo, 8 Mei 2018",
    message=Text(
        id="Masukan dari “{stakeholder}” belum dicatat",
        en="The input of “{stakeholder}” is not recorded",
    ),
    why=Text(
        id="Yang diminta ialah masukan pemangku kepentingan atas masterplan, bukan daftar hadir.",
        en="What is asked for is the input of stakeholders on the masterplan, not an attendance list.",
    ),
    help=Text(
        id="Tulis masukannya dalam satu kalimat beserta tanggalnya, atau hapus baris itu.",
        en="Write the input in one sentence with its date, or remove the entry.",
    ),
    bad="""
        stakeholders:
          - group: industry
            who: Forum CSR  # <- GOV031
    """,
    good="""
        stakeholders:
          - group: industry
            who: Forum CSR
            input: Bantuan diarahkan ke satu kawasan setiap tahun agar hasilnya terlihat
            date: 2023-06-12
    """,
)
def stakeholder_without_input(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Ask each stakeholder that is listed."""
    for one in entries(plan.stakeholders):
        if not one.input:
            party = programme.party(one.group)
            called = one.who or (lowered(party.name) if party else one.group) or "–"
            yield finding(one, "who" if one.who else "input", stakeholder=called)
