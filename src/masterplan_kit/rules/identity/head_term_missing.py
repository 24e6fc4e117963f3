"""When the head of region's term ends decides what must carry the plan on."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import INFO, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule


@rule(
    "IDN035",
    severity={"mentoring": INFO},
    source="Penutupan bimtek Kota Bontang 2019; bimtek Jawa Barat 2023",
    message=Text(
        id="Masa jabatan kepala daerah belum diisi",
        en="The term of office of the head of region is not filled in",
    ),
    why=Text(
        id="Rencana yang melewati masa jabatan memerlukan upaya keberlanjutan; tanpa tanggalnya, hal itu tidak dapat diperiksa.",
        en="A plan that outlasts the term needs measures to keep it going; without the dates that cannot be checked.",
    ),
    help=Text(
        id="Isi awal dan akhir masa jabatan, misalnya 20 Februari 2025 sampai 20 Februari 2030.",
        en="Fill in the start and the end of the term, such as 20 February 2025 to 20 February 2030.",
    ),
    bad="""
        format: 1
        region:
          code: "64.74"
          name: Kota Bontang
          head:  # <- IDN035
            title: Wali Kota
    """,
    good="""
        format: 1
        region:
          code: "64.74"
          name: Kota Bontang
          head:
            title: Wali Kota
            term:
              start: 2025-02-20
              end: 2030-02-20
    """,
    needs=("region.head",),
)
def head_term_missing(plan: Masterplan, programme: Programme) -> Iterator[Finding]:  # noqa: ARG001
    """Ask only where the region itself is known."""
    if plan.region is None or not (plan.region.code or plan.region.name):
        return
    head = plan.region.head
    if head is None or head.term is None or head.term.end is None:
        yield finding(plan.region, "head", "term")
