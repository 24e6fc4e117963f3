"""The edition says how many quick wins a plan has."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import INFO, WARNING, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules.quick_wins._quick_wins import pillars_without, pursued


@rule(
    "QWN002",
    severity={"draft": INFO, "mentoring": WARNING},
    source="Bimtek IV Bontang 2019 (tiga quick win); bimtek IV Agam 2023 (satu untuk setiap pilar)",
    message=Text(
        id="Quick win yang dijalankan: {found}; program meminta {count}",
        en="Quick wins being pursued: {found}; the programme asks for {count}",
    ),
    why=Text(
        id="Jumlahnya ditentukan oleh edisi program; bila kurang, nilai quick win daerah tidak akan penuh.",
        en="The edition of the programme sets their number; with fewer, the quick win score can never be full.",
    ),
    help=Text(
        id="Tambahkan quick win lain; quick win yang sudah dihentikan tidak dihitung.",
        en="Add other quick wins; those that were stopped do not count.",
    ),
    bad="""
        programme: "2017"
        initiatives:  # <- QWN002
          - name: Simpeltaru
            quick_win:
              benefit: Warga mengetahui peruntukan tanahnya
          - name: Kampung Masdarling
            quick_win:
              benefit: Lingkungan bersih dan hemat energi
          - name: Colorful Muara Enim
            state: stopped
            quick_win:
              benefit: Kota ramai wisatawan
    """,
    good="""
        programme: "2017"
        initiatives:
          - name: Simpeltaru
            quick_win:
              benefit: Warga mengetahui peruntukan tanahnya
          - name: Kampung Masdarling
            quick_win:
              benefit: Lingkungan bersih dan hemat energi
          - name: Super Apps Bessai Berinta
            quick_win:
              benefit: Semua layanan kota terbuka dari satu pintu
    """,
    needs=("initiatives.quick_win", "initiatives.state"),
)
def quick_wins_too_few(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Count the quick wins that were not stopped; pillars that lack theirs are told by another rule."""
    found, count = len(pursued(plan, programme)), programme.quick_wins.count
    if plan.quick_wins and found < count and not pillars_without(plan, programme):
        yield finding(plan, "initiatives", on_key=True, found=found, count=count)
