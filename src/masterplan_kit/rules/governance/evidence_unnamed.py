"""A piece of evidence says what it proves."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import INFO, WARNING, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules.governance._entries import entries


@rule(
    "GOV025",
    severity={"mentoring": INFO, "submission": WARNING},
    source="Laporan evaluasi Kab. Malang 2022",
    message=Text(
        id="Bukti “{evidence}” belum menyebut apa yang dibuktikannya",
        en="The evidence “{evidence}” does not say what it proves",
    ),
    why=Text(
        id="Penilai menerima ratusan berkas; jawaban yang buktinya tidak dikenali dianggap tanpa bukti.",
        en="Assessors receive hundreds of files; an answer whose evidence cannot be recognised counts as unproven.",
    ),
    help=Text(
        id="Jelaskan dalam satu kalimat isi berkas itu dan pernyataan yang dibuktikannya.",
        en="Say in one sentence what the file contains and which statement it proves.",
    ),
    bad="""
        evidence:
          - id: E-01  # <- GOV025
            file: bukti/scan0007.pdf
    """,
    good="""
        evidence:
          - id: E-01
            file: bukti/scan0007.pdf
            about: Keputusan wali kota tentang Dewan Smart City, 17 Maret 2025
    """,
)
def evidence_unnamed(plan: Masterplan, programme: Programme) -> Iterator[Finding]:  # noqa: ARG001
    """Ask each piece for its words; a file may be kept elsewhere."""
    for piece in entries(plan.evidence):
        if not piece.about:
            yield finding(piece, "about", evidence=piece.id or piece.file or "–")
