"""Where the edition asks for it, each pillar has a quick win."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import INFO, WARNING, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules.quick_wins._quick_wins import pillars_without


@rule(
    "QWN003",
    severity={"draft": INFO, "mentoring": WARNING},
    source="Bimtek IV Agam 2023; enam inovasi Ciamis 2024",
    message=Text(
        id="Belum ada quick win untuk {pillars}",
        en="There is no quick win yet for {pillars}",
    ),
    why=Text(
        id="Satu quick win pada setiap pilar membuat hasil terasa di semua bidang, bukan hanya pada layanan digital.",
        en="One quick win for each pillar lets residents feel results in every field, not only in digital services.",
    ),
    help=Text(
        id="Pilih satu inisiatif dari setiap pilar itu sebagai quick win; inisiatif yang sudah dihentikan tidak dihitung.",
        en="Choose one initiative of each of these pillars as a quick win; initiatives that were stopped do not count.",
    ),
    bad="""
        programme: "2023"
        initiatives:  # <- QWN003
          - {name: Satu pintu layanan warga, pillar: governance, quick_win: {benefit: Izin terbit sehari}}
          - {name: Kalender wisata terpadu, pillar: branding, quick_win: {benefit: Kamar hotel terisi}}
          - {name: QRIS di pasar rakyat, pillar: economy, quick_win: {benefit: Pedagang punya catatan usaha}}
          - {name: Antre puskesmas dari rumah, pillar: living, quick_win: {benefit: Tidak menunggu berjam-jam}}
          - {name: Bank sampah kelurahan, pillar: environment, quick_win: {benefit: Sampah menjadi tabungan}}
    """,
    good="""
        programme: "2023"
        initiatives:
          - {name: Satu pintu layanan warga, pillar: governance, quick_win: {benefit: Izin terbit sehari}}
          - {name: Kalender wisata terpadu, pillar: branding, quick_win: {benefit: Kamar hotel terisi}}
          - {name: QRIS di pasar rakyat, pillar: economy, quick_win: {benefit: Pedagang punya catatan usaha}}
          - {name: Antre puskesmas dari rumah, pillar: living, quick_win: {benefit: Tidak menunggu berjam-jam}}
          - {name: Satu nomor darurat 112, pillar: society, quick_win: {benefit: Pertolongan tiba lebih cepat}}
          - {name: Bank sampah kelurahan, pillar: environment, quick_win: {benefit: Sampah menjadi tabungan}}
    """,
    needs=("initiatives.quick_win", "initiatives.pillar"),
)
def pillar_without_quick_win(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """List the pillars under which no quick win is counted."""
    lacking = pillars_without(plan, programme)
    if lacking:
        yield finding(plan, "initiatives", on_key=True, pillars=tuple(pillar.name for pillar in lacking))
