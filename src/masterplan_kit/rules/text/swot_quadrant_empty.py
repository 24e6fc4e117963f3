"""A SWOT analysis looks in four directions."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from masterplan_kit.diagnostic import INFO, WARNING, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.node import written
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule

_QUADRANTS: Final = {
    "strengths": Text("kekuatan", "strengths"),
    "weaknesses": Text("kelemahan", "weaknesses"),
    "opportunities": Text("peluang", "opportunities"),
    "threats": Text("ancaman", "threats"),
}


@rule(
    "TXT005",
    severity={"draft": INFO, "mentoring": WARNING},
    source="Bimtek I Kota Bontang 2019; bimtek I Kota Sawahlunto 2023",
    message=Text(
        id="Analisis SWOT belum memuat {missing}",
        en="The SWOT analysis still lacks {missing}",
    ),
    why=Text(
        id="Strategi disusun dengan memasangkan faktor internal dan eksternal; satu sisi saja tidak menghasilkan strategi.",
        en="Strategies come from pairing internal with external factors; one side alone yields none.",
    ),
    help=Text(
        id="Tambahkan sedikitnya satu faktor untuk {missing}.",
        en="Add at least one factor under {missing}.",
    ),
    bad="""
        format: 1
        context:
          swot:  # <- TXT005
            weaknesses:
              - id: W-01
                text: Koordinasi antarperangkat daerah belum kuat
    """,
    good="""
        format: 1
        context:
          swot:
            strengths:
              - id: S-01
                text: Industri besar bersedia berbagi data lingkungan
            weaknesses:
              - id: W-01
                text: Koordinasi antarperangkat daerah belum kuat
            opportunities:
              - id: O-01
                text: Kota menjadi penyangga ibu kota baru
            threats:
              - id: T-01
                text: Aturan pusat tentang aplikasi sering berubah
    """,
    needs=("context.swot",),
)
def swot_quadrant_empty(plan: Masterplan, programme: Programme) -> Iterator[Finding]:  # noqa: ARG001
    """Name the empty quadrants of a SWOT that was begun; a missing one is a missing chapter."""
    swot = plan.context.swot if plan.context else None
    if swot is None or not written(swot):
        return
    missing = tuple(word for key, word in _QUADRANTS.items() if not written(getattr(swot, key)))
    if missing:
        yield finding(plan, "context", "swot", missing=missing)
