"""How sure a figure is has a few fixed words."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import WARNING, Finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules._words import unknown_words


@rule(
    "IND019",
    severity={"draft": WARNING},
    source="Format rencana versi 1; Tesis ITB tentang mutu 22 masterplan smart city",
    message=Text(
        id="“{word}” ({times}) bukan mutu angka yang dikenal",
        en="“{word}” ({times}) is not a known quality of a figure",
    ),
    why=Text(
        id="Pembaca perlu tahu apakah angka itu diukur, disurvei, atau diperkirakan.",
        en="Readers need to know whether the figure was measured, surveyed, or estimated.",
    ),
    help=Text(
        id="Tulis {options}.",
        en="Write {options}.",
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
    baselines = (indicator.baseline for indicator in plan.all_indicators() if indicator.baseline)
    yield from unknown_words(programme, "figure_qualities", baselines, "quality")
