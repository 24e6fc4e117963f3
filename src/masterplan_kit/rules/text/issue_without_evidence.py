"""A strategic issue rests on a figure or an event."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import INFO, WARNING, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule


@rule(
    "TXT021",
    severity={"draft": INFO, "mentoring": WARNING},
    source="Tesis ITB tentang mutu 22 masterplan smart city: dasar fakta dinilai terendah",
    message=Text(
        id="Isu “{issue}” belum disertai bukti",
        en="The issue “{issue}” has no evidence yet",
    ),
    why=Text(
        id="Dasar fakta termasuk bagian terlemah masterplan yang pernah dikaji; tanpa angka, kemajuan suatu isu tidak dapat diukur.",
        en="The factual basis is among the weakest parts of the masterplans studied; without figures, no progress can be measured.",
    ),
    help=Text(
        id="Tambahkan angka atau kejadian yang menunjukkannya, beserta sumbernya.",
        en="Add a figure or an event that shows it, with its source.",
    ),
    bad="""
        format: 1
        context:
          issues:
            - id: I-01  # <- TXT021
              title: Banjir rob di kelurahan pesisir
    """,
    good="""
        format: 1
        context:
          issues:
            - id: I-01
              title: Banjir rob di kelurahan pesisir
              evidence: Tiga kelurahan tergenang 41 hari pada 2025
              source: BPBD Kota Bontang
    """,
)
def issue_without_evidence(plan: Masterplan, programme: Programme) -> Iterator[Finding]:  # noqa: ARG001
    """Ask of each issue that has a name."""
    for issue in plan.context.issues if plan.context else ():
        if (issue.title or issue.id) and not issue.evidence:
            yield finding(issue, issue=issue.title or issue.id or "")
