"""Somebody must answer for each initiative."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import ERROR, INFO, WARNING, Finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules._initiatives import absent, active


@rule(
    "ACT002",
    severity={"draft": INFO, "mentoring": WARNING, "submission": ERROR},
    source="Kertas kerja bimtek Wonosobo 2019; FGD Roadmap Smart City Wonosobo 2018",
    message=Text(
        id="{initiatives} belum memiliki penanggung jawab",
        en="No lead is named yet for {initiatives}",
    ),
    why=Text(
        id="Inisiatif tanpa perangkat daerah penanggung jawab tidak dianggarkan dan tidak dilaporkan oleh siapa pun.",
        en="An initiative without a lead is neither budgeted nor reported on by anyone.",
    ),
    help=Text(
        id="Tunjuk satu perangkat daerah pada isian “lead”; pihak yang ikut membantu ditulis pada “support”.",
        en="Name one office under “lead”; those that help go under “support”.",
    ),
    bad="""
        initiatives:
          - name: SOP layanan TIK  # <- ACT002
            pillar: governance
    """,
    good="""
        initiatives:
          - name: SOP layanan TIK
            pillar: governance
            lead: diskominfo
          - name: Colorful Muara Enim
            state: stopped
    """,
)
def lead_missing(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Ask every initiative that was not stopped for its lead."""
    asked = active(plan, programme)
    yield from absent(plan, asked, [one for one in asked if not one.lead], "lead")
