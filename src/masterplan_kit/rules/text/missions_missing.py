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
        id="Misi smart city masih kosong",
        en="The smart city missions are empty",
    ),
    why=Text(
        id="Bab visi dan misi dalam Buku II menunjukkan bagaimana visi diterjemahkan ke dalam strategi setiap dimensi.",
        en="The chapter on vision and missions shows how the vision turns into the strategy of each dimension.",
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
