"""Between the vision and the strategies stand the missions."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import INFO, WARNING, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule


@rule(
    "TXT018",
    severity={"mentoring": INFO, "submission": WARNING},
    source="Bimtek Purbalingga 2024; bimtek III Penajam Paser Utara 2022",
    message=Text(
        id="Misi smart city belum dirumuskan",
        en="The smart city missions are not written yet",
    ),
    why=Text(
        id="Bab visi dan misi dalam Buku II menunjukkan bagaimana visi diterjemahkan menjadi strategi setiap pilar.",
        en="The chapter on vision and missions in Book II shows how the vision becomes the strategy of each pillar.",
    ),
    help=Text(
        id="Tulis beberapa misi, masing-masing satu kalimat.",
        en="Write a few missions, one sentence each.",
    ),
    bad="""
        format: 1
        vision: Bontang kota industri yang cerdas, tangguh, dan nyaman dihuni
        missions:  # <- TXT018
    """,
    good="""
        format: 1
        vision: Bontang kota industri yang cerdas, tangguh, dan nyaman dihuni
        missions:
          - Menyederhanakan layanan perizinan bagi warga dan pelaku usaha
    """,
    needs=("missions",),
)
def missions_missing(plan: Masterplan, programme: Programme) -> Iterator[Finding]:  # noqa: ARG001
    """Ask once the vision stands."""
    if plan.vision and not plan.missions:
        yield finding(plan, "missions")
