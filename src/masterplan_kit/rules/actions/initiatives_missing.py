"""A masterplan without an action plan is a wish."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import ERROR, INFO, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule


@rule(
    "ACT001",
    severity={"draft": INFO, "mentoring": ERROR},
    source="Laporan evaluasi Kab. Malang 2023; bimtek IV Bontang 2019",
    message=Text(
        id="Rencana aksi masih kosong: belum ada satu pun inisiatif",
        en="The action plan is empty: it has no initiative yet",
    ),
    why=Text(
        id="Evaluasi menanyakan berapa program dan kegiatan rencana aksi yang dijalankan; tanpa inisiatif, tidak ada yang dapat dinilai.",
        en="The evaluation asks how many programmes and activities of the action plan were carried out; without initiatives, nothing can be scored.",
    ),
    help=Text(
        id="Tulis inisiatif pertama: namanya, pilarnya, masalah yang dijawab, dan penanggung jawabnya.",
        en="Write the first initiative: its name, its pillar, the problem it answers, and its lead.",
    ),
    bad="""
        title: Masterplan Smart City Kota Bontang 2026-2035  # <- ACT001
    """,
    good="""
        title: Masterplan Smart City Kota Bontang 2026-2035
        initiatives:
          - name: Satu pintu layanan warga
    """,
    needs=("initiatives.name",),
)
def initiatives_missing(plan: Masterplan, _programme: Programme) -> Iterator[Finding]:
    """Look for any initiative at all."""
    if not plan.initiatives:
        yield finding(plan, "initiatives")
