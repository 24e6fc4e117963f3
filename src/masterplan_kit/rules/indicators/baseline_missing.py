"""Progress is told from a baseline."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import INFO, WARNING, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules.indicators._figures import awaited, called


@rule(
    "IND003",
    severity={"draft": INFO, "mentoring": WARNING},
    source="Tesis ITB tentang mutu 22 masterplan smart city: dasar faktual termasuk bagian yang paling lemah",
    message=Text(
        id="Indikator “{indicator}” belum memiliki kondisi awal maupun alasan ketiadaannya",
        en="The indicator “{indicator}” has neither a baseline nor a reason for having none",
    ),
    why=Text(
        id="Tanpa kondisi awal, target tidak dapat dinilai: tidak diketahui seberapa jauh perubahan yang dijanjikan.",
        en="Without a baseline, a target cannot be judged: nobody knows how great a change it promises.",
    ),
    help=Text(
        id="Tulis nilai, tahun, dan sumber kondisi awal, atau jelaskan mengapa angkanya belum ada.",
        en="Write the baseline's value, year, and source, or explain why there is no figure yet.",
    ),
    bad="""
        initiatives:
          - name: Kampung Masdarling
            indicators:
              - name: Jumlah kampung sadar lingkungan  # <- IND003
                unit: kampung
                targets:
                  2027: 15
              - name: Volume sampah yang dipilah
                unit: ton per hari
                baseline:  # <- IND003
                  year: 2025
    """,
    good="""
        initiatives:
          - name: Kampung Masdarling
            indicators:
              - name: Jumlah kampung sadar lingkungan
                unit: kampung
                baseline:
                  value: 3
                  year: 2025
                targets:
                  2027: 15
              - name: Volume sampah yang dipilah
                unit: ton per hari
                baseline:
                  reason: Timbangan baru dipasang pada tahun pertama.
    """,
)
def baseline_missing(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Ask for a value, and be content with a reason."""
    for _, indicator in awaited(plan, programme):
        baseline = indicator.baseline
        if baseline is None or (baseline.value is None and not baseline.reason):
            yield finding(indicator, "baseline", *(("value",) if baseline else ()), indicator=called(indicator))
