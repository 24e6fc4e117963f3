"""A plan says what will be different for the region."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import WARNING, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules.indicators._figures import kind_of, owned


@rule(
    "IND024",
    severity={"mentoring": WARNING},
    source="Pedoman Evaluasi Smart City 2021; laporan evaluasi Kab. Malang 2023 (bagian outcome)",
    message=Text(
        id="Rencana dan pilarnya belum memiliki satu pun indikator hasil atau dampak",
        en="Neither the plan nor its pillars have an outcome or impact indicator yet",
    ),
    why=Text(
        id="Evaluasi memberi bobot besar pada hasil dan dampak di tingkat daerah, misalnya indeks SPBE, kemiskinan, dan sanitasi.",
        en="The evaluation gives much weight to outcomes and impacts for the whole region, such as the SPBE index, poverty, and sanitation.",
    ),
    help=Text(
        id="Tambahkan indikator hasil pada rencana atau pada tiap pilar, dengan kondisi awal dan targetnya.",
        en="Add outcome indicators to the plan or to each pillar, with a baseline and targets.",
    ),
    bad="""
        title: Masterplan Smart City Kota Bontang
        indicators:  # <- IND024
          - name: Jumlah aplikasi yang dibangun
            kind: output
    """,
    good="""
        title: Masterplan Smart City Kota Bontang
        indicators:
          - name: Jumlah aplikasi yang dibangun
            kind: output
          - name: Persentase penduduk miskin
            kind: outcome
    """,
    needs=("indicators.kind",),
)
def plan_without_outcome(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Look through the indicators above the initiatives; one whose kind is open may be an outcome."""
    kinds = [kind_of(indicator, programme) for initiative, indicator in owned(plan) if initiative is None]
    if all(kind == "output" for kind in kinds):
        yield finding(plan, "indicators")
