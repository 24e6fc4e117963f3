"""Floods, waste and commuters do not stop at the border."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import INFO, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules.governance._entries import entries


@rule(
    "GOV039",
    severity={"submission": INFO},
    source="Laporan evaluasi Kab. Malang 2023 (kolaborasi)",
    message=Text(
        id="Rencana belum memuat program bersama daerah tetangga",
        en="The plan has no joint programme with neighbouring regions",
    ),
    why=Text(
        id="Sampah, banjir, dan pergerakan warga melintasi batas daerah; sebagian kelompok daerah juga dinilai atas kolaborasinya.",
        en="Waste, floods and commuters cross borders; some cohorts of regions are scored on collaboration too.",
    ),
    help=Text(
        id="Pertimbangkan satu program bersama, misalnya pengolahan sampah atau angkutan antardaerah.",
        en="Consider one joint programme, such as waste treatment or transport between regions.",
    ),
    bad="""
        programme: "2023"  # <- GOV039
    """,
    good="""
        programme: "2023"
        collaboration:
          - {pillar: environment, with: [Kabupaten Kutai Timur], programme: Perawatan bakau dari hulu sampai pantai}
    """,
    needs=("collaboration",),
)
def neighbours_left_out(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Speak where the edition does not demand collaboration; where it does, another rule speaks."""
    if not programme.required_collaboration and not entries(plan.collaboration):
        yield finding(plan, "collaboration")
