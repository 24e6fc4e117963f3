"""How sure a figure is has a few fixed words."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import WARNING, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules.indicators._figures import called, choices


@rule(
    "IND019",
    severity={"draft": WARNING},
    source="Format rencana versi 1; Tesis ITB atas 22 masterplan smart city",
    message=Text(
        id="Mutu angka “{text}” pada “{indicator}” tidak dikenal",
        en="The quality “{text}” of the figure of “{indicator}” is not known",
    ),
    why=Text(
        id="Pembaca perlu tahu apakah angka itu diukur, disurvei, atau diperkirakan.",
        en="Readers need to know whether the figure was measured, surveyed or estimated.",
    ),
    help=Text(
        id="Tulislah {choices}.",
        en="Write {choices}.",
    ),
    bad="""
        indicators:
          - name: Waktu tempuh ke puskesmas
            baseline:
              value: 42
              quality: katanya  # <- IND019
    """,
    good="""
        indicators:
          - name: Waktu tempuh ke puskesmas
            baseline:
              value: 42
              quality: estimated
    """,
)
def figure_quality_unknown(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Look for qualities that the format has no word for."""
    for indicator in plan.all_indicators():
        text = indicator.baseline.quality if indicator.baseline else None
        if text and programme.term("figure_qualities", text) is None:
            offered = choices(programme, "figure_qualities", text)
            yield finding(indicator, "baseline", "quality", text=text, indicator=called(indicator), choices=offered)
