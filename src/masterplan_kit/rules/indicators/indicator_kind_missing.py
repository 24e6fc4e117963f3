"""Whether things are counted or changes must be told."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import INFO, WARNING, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules.indicators._figures import awaited, called, known


@rule(
    "IND031",
    severity={"mentoring": INFO, "submission": WARNING},
    source="Pedoman Evaluasi Smart City 2021 (keluaran, hasil, dampak)",
    message=Text(
        id="Indikator “{indicator}” belum menyebut jenisnya: keluaran, hasil, atau dampak",
        en="The indicator “{indicator}” does not state its kind: output, outcome, or impact",
    ),
    why=Text(
        id="Keluaran, hasil, dan dampak dinilai terpisah; tanpa jenis, indikator ini tidak terhitung.",
        en="Outputs, outcomes, and impacts are scored separately; without a kind, this indicator does not count.",
    ),
    help=Text(
        id="Tulis “output” untuk barang atau kegiatan, “outcome” untuk manfaat bagi pengguna, atau “impact” untuk perubahan bagi daerah.",
        en="Write “output” for things or activities, “outcome” for what users gain, or “impact” for what changes in the region.",
    ),
    bad="""
        initiatives:
          - name: Perpustakaan digital
            indicators:
              - name: Peminjam buku per bulan  # <- IND031
                unit: orang
    """,
    good="""
        initiatives:
          - name: Perpustakaan digital
            indicators:
              - name: Peminjam buku per bulan
                unit: orang
                kind: outcome
        indicators:
          - name: Indeks SPBE
    """,
)
def indicator_kind_missing(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Ask for the kind; the figures of the national evaluation are outcomes by nature."""
    for _, indicator in awaited(plan, programme):
        if indicator.kind is None and known(indicator, programme) is None:
            yield finding(indicator, "kind", indicator=called(indicator))
