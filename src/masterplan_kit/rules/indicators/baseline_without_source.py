"""A baseline nobody can look up is an opinion."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import INFO, WARNING, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules.indicators._figures import awaited, called


@rule(
    "IND005",
    severity={"draft": INFO, "mentoring": WARNING},
    source="Tesis ITB tentang mutu 22 masterplan smart city; Perpres 39/2019 tentang Satu Data Indonesia [R]",
    message=Text(
        id="Kondisi awal “{indicator}” ({value}) belum menyebut sumber datanya",
        en="The baseline of “{indicator}” ({value}) does not name its source",
    ),
    why=Text(
        id="Asesor meminta bukti; angka tanpa sumber tidak dapat diperiksa dan tidak dapat diukur ulang dengan cara yang sama.",
        en="Assessors ask for evidence; a figure without a source can be neither checked nor measured again in the same way.",
    ),
    help=Text(
        id="Sebutkan perangkat daerah, publikasi, atau survei asal angka tersebut.",
        en="Name the office, publication, or survey that the figure comes from.",
    ),
    bad="""
        initiatives:
          - name: Pendaftaran puskesmas daring
            indicators:
              - name: Waktu tunggu pasien
                unit: menit
                baseline:  # <- IND005
                  value: 95
                  year: 2025
    """,
    good="""
        initiatives:
          - name: Pendaftaran puskesmas daring
            indicators:
              - name: Waktu tunggu pasien
                unit: menit
                baseline:
                  value: 95
                  year: 2025
                  source: Survei kepuasan masyarakat, Dinas Kesehatan
    """,
)
def baseline_without_source(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Ask for the source of each value; one given for the whole indicator will do."""
    for _, indicator in awaited(plan, programme):
        baseline = indicator.baseline
        if baseline and baseline.value is not None and not (baseline.source or baseline.reason or indicator.source):
            yield finding(indicator, "baseline", "source", indicator=called(indicator), value=baseline.value)
