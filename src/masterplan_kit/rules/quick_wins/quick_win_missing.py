"""A plan shows early that it works: by quick wins."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import ERROR, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules._initiatives import active


@rule(
    "QWN001",
    severity={"mentoring": ERROR},
    source="Bimtek IV Bontang 2019; bimtek Purbalingga 2024",
    message=Text(
        id="Belum ada inisiatif yang dijadikan quick win; program meminta {count}",
        en="No initiative is a quick win yet; the programme asks for {count}",
    ),
    why=Text(
        id="Quick win memperlihatkan kepada warga bahwa rencana ini bekerja, dan dinilai tersendiri setiap tahun.",
        en="Quick wins show residents that the plan works, and they are scored separately every year.",
    ),
    help=Text(
        id="Pilih inisiatif yang hasilnya dirasakan warga dalam {months} bulan, lalu lengkapi aspek quick win-nya.",
        en="Choose initiatives whose results residents will feel within {months} months, and fill in their quick win aspects.",
    ),
    bad="""
        initiatives:  # <- QWN001
          - name: Pendaftaran puskesmas dari rumah
            pillar: living
    """,
    good="""
        initiatives:
          - name: Pendaftaran puskesmas dari rumah
            pillar: living
            quick_win:
              benefit: Warga tidak lagi mengantre sejak subuh
    """,
    needs=("initiatives.quick_win",),
)
def quick_win_missing(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Speak where there are initiatives and none of them is a quick win."""
    if active(plan, programme) and not plan.quick_wins:
        demand = programme.quick_wins
        yield finding(plan, "initiatives", on_key=True, count=demand.count, months=demand.max_months)
