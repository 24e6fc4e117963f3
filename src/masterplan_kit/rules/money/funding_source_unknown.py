"""Sources of money are those that the programme counts."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import ERROR, WARNING, Finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules._words import unknown_words


@rule(
    "BUD004",
    severity={"draft": WARNING, "mentoring": ERROR},
    source="Kertas kerja bimtek Wonosobo 2019; laporan evaluasi Kab. Malang 2022 dan 2023",
    message=Text(
        id="“{word}” ({times}) bukan sumber dana yang dikenal",
        en="“{word}” ({times}) is not a known funding source",
    ),
    why=Text(
        id="Rekapitulasi pendanaan disusun menurut sumber; dana dari sumber yang tidak dikenal hilang dari rekapitulasi itu.",
        en="Funding is summarised by source; money from a source that is not known is lost from the summary.",
    ),
    help=Text(
        id="Tulis {options}.",
        en="Write {options}.",
    ),
    bad="""
        initiatives:
          - name: Kampung wisata digital
            budget:
              - source: APDB  # <- BUD004
                amounts:
                  2027: 250000000
              - source: arisan  # <- BUD004
                amounts:
                  2027: 10000000
    """,
    good="""
        initiatives:
          - name: Kampung wisata digital
            budget:
              - source: APBD
                amounts:
                  2027: 250000000
              - source: other
                amounts:
                  2027: 10000000
    """,
)
def funding_source_unknown(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Look up the source of each row."""
    yield from unknown_words(programme, "funding_sources", (row for _, row in plan.budget_rows()), "source")
