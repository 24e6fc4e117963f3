"""Within its pillar an initiative belongs to a sub-pillar."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import INFO, WARNING, Finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules._initiatives import absent, active


@rule(
    "PIL009",
    severity={"mentoring": INFO, "submission": WARNING},
    source="Laporan evaluasi Kab. Malang 2023 (survei warga atas delapan belas subdimensi)",
    message=Text(
        id="{initiatives} belum memiliki subpilar",
        en="No sub-pillar is chosen yet for {initiatives}",
    ),
    why=Text(
        id="Survei dampak menanyai warga per subpilar; tanpa subpilar, tidak terlihat pertanyaan mana yang dijawab rencana ini.",
        en="The impact survey asks residents about each sub-pillar; without one, nobody can see which of its questions the plan answers.",
    ),
    help=Text(
        id="Pilih subpilar yang paling sesuai di dalam pilar inisiatif itu.",
        en="Choose the sub-pillar that fits best within the initiative's pillar.",
    ),
    bad="""
        initiatives:
          - name: Kampung Masdarling
            pillar: environment
            sub_pillar: waste
          - name: Tanam bakau Muara Baru  # <- PIL009
            pillar: environment
    """,
    good="""
        initiatives:
          - name: Kampung Masdarling
            pillar: environment
            sub_pillar: waste
          - name: Tanam bakau Muara Baru
            pillar: environment
            sub_pillar: protection
    """,
)
def sub_pillar_missing(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Initiatives in a pillar of the programme; others have to settle their pillar first."""
    asked = [one for one in active(plan, programme) if programme.pillar(one.pillar)]
    lacking = [one for one in asked if not one.sub_pillar]
    yield from absent(plan, asked, lacking, "sub_pillar")
