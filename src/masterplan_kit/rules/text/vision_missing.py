"""The plan says where the region wants to be."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import ERROR, INFO, WARNING, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule


@rule(
    "TXT010",
    severity={"draft": INFO, "mentoring": WARNING, "submission": ERROR},
    source="Bimtek Purbalingga 2024; bimtek III Penajam Paser Utara 2022; bimtek I Kota Bontang 2019",
    message=Text(
        id="Visi smart city belum dirumuskan",
        en="The smart city vision is not written yet",
    ),
    why=Text(
        id="Visi lahir dari kata kunci SWOT dan menjadi arah strategi setiap pilar dalam Buku II.",
        en="The vision grows out of the keywords of the SWOT and gives direction to the strategy of every pillar in Book II.",
    ),
    help=Text(
        id="Tulis satu kalimat visi yang sejalan dengan visi RPJMD.",
        en="Write one sentence that is in line with the vision of the RPJMD.",
    ),
    bad="""
        format: 1
        vision:  # <- TXT010
        missions:
          - Menyederhanakan layanan perizinan bagi warga dan pelaku usaha
    """,
    good="""
        format: 1
        vision: Bontang kota industri yang cerdas, tangguh, dan nyaman dihuni
        missions:
          - Menyederhanakan layanan perizinan bagi warga dan pelaku usaha
    """,
    needs=("vision",),
)
def vision_missing(plan: Masterplan, programme: Programme) -> Iterator[Finding]:  # noqa: ARG001
    """Ask for the vision once."""
    if not plan.vision:
        yield finding(plan, "vision")
