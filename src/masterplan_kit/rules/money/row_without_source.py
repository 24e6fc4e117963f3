"""Money comes from somewhere."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import ERROR, INFO, WARNING, Finding, finding
from masterplan_kit.i18n import Rupiah, Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule


@rule(
    "BUD002",
    severity={"draft": INFO, "mentoring": WARNING, "submission": ERROR},
    source="Kertas kerja bimtek Wonosobo 2019 (kolom sumber pembiayaan); laporan evaluasi Kab. Malang 2022 dan 2023",
    message=Text(
        id="Anggaran “{initiative}” ({total}) belum menyebut sumber dananya",
        en="The budget of “{initiative}” ({total}) does not name its funding source",
    ),
    why=Text(
        id="Evaluasi menilai bagian APBD dan non-APBD; dana tanpa sumber tidak terhitung di keduanya.",
        en="The evaluation scores regional (APBD) and other funding separately; money without a source counts as neither.",
    ),
    help=Text(
        id="Tulis sumber dananya, misalnya “apbd”, “dak”, atau “csr”.",
        en="Write the funding source, for example “apbd”, “dak”, or “csr”.",
    ),
    bad="""
        initiatives:
          - name: Bank sampah digital
            budget:
              - kind: capital  # <- BUD002
                amounts:
                  2027: 350000000
    """,
    good="""
        initiatives:
          - name: Bank sampah digital
            budget:
              - kind: capital
                source: apbd
                amounts:
                  2027: 350000000
    """,
)
def row_without_source(plan: Masterplan, _programme: Programme) -> Iterator[Finding]:
    """Ask every row that tells amounts for its source."""
    for initiative, row in plan.budget_rows():
        if row.source is None and row.amounts:
            yield finding(row, "source", initiative=initiative.called, total=Rupiah(row.total))
