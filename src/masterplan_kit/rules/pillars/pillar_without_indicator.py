"""Whether a pillar reached its goal is to be seen in a figure."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import INFO, WARNING, Finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules.pillars._pillars import entries, lacking


@rule(
    "PIL007",
    severity={"mentoring": INFO, "submission": WARNING},
    source="Laporan evaluasi Kab. Malang 2023 (indikator outcome per dimensi); Pedoman Evaluasi Smart City 2021",
    message=Text(
        id="Tujuan pilar {pillars} belum memiliki indikator",
        en="No indicator is set yet for the goal of {pillars}",
    ),
    why=Text(
        id="Indikator inisiatif mengukur satu layanan; tercapainya tujuan pilar hanya terlihat dari angka yang mencakup seluruh daerah.",
        en="An initiative's indicators measure one service; whether a pillar's goal is met shows only in a figure for the whole region.",
    ),
    help=Text(
        id="Pilih satu atau dua angka yang sudah dihitung secara resmi, misalnya persentase penduduk miskin atau umur harapan hidup.",
        en="Choose one or two official figures, such as the poverty rate or life expectancy.",
    ),
    bad="""
        pillars:
          society:  # <- PIL007
            lead: disdik
            goal: Warga saling menjaga dan terus belajar
    """,
    good="""
        pillars:
          society:
            lead: disdik
            goal: Warga saling menjaga dan terus belajar
            indicators:
              - name: Rata-rata lama sekolah
                unit: tahun
    """,
    needs=("pillars.indicators",),
)
def pillar_without_indicator(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Ask pillars with a goal; where the goal is missing too, that comes first."""
    written = entries(plan, programme)
    asked = [pillar for pillar in programme.pillars if pillar.id in written and written[pillar.id][1].goal]
    lacks = [pillar for pillar in asked if not written[pillar.id][1].indicators]
    yield from lacking(plan, "indicators", asked, lacks, programme)
