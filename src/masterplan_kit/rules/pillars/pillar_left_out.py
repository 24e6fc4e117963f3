"""A province's own set of pillars still has to answer for the programme's."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import INFO, WARNING, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules.pillars._pillars import expected, own_pillars


@rule(
    "PIL022",
    severity={"draft": INFO, "mentoring": WARNING},
    source="kabarkota.com, 17 Oktober 2019 (lima dimensi DIY); laporan evaluasi Kab. Malang 2023 (enam dimensi program)",
    message=Text(
        id="Susunan pilar daerah sendiri belum memuat {pillars}",
        en="The region's own set of pillars leaves out {pillars}",
    ),
    why=Text(
        id="Penghargaan dan evaluasi nasional tetap menilai setiap pilar program, juga bagi provinsi yang memakai susunan sendiri.",
        en="The national awards and evaluation score every pillar of the programme, also for provinces with a set of their own.",
    ),
    help=Text(
        id="Tambahkan pilar itu, atau jelaskan pilar daerah mana yang menampung isinya.",
        en="Add the pillar, or say which of the region's own pillars covers its content.",
    ),
    bad="""
        programme: province
        pillars:  # <- PIL022
          culture:
            goal: Nilai luhur Yogyakarta hidup dalam layanan sehari-hari
          governance:
            goal: Satu data dan satu platform bagi seluruh kabupaten dan kota
          living:
            goal: Warga sehat dan mudah bepergian
          society:
            goal: Warga terus belajar dan saling menjaga
          environment:
            goal: Sampah selesai di sumbernya
    """,
    good="""
        programme: province
        pillars:
          culture:
            goal: Nilai luhur Yogyakarta hidup dalam layanan sehari-hari
          governance:
            goal: Satu data dan satu platform bagi seluruh kabupaten dan kota
          branding:
            goal: Yogyakarta dikunjungi karena budayanya
          economy:
            goal: Perajin menjual langsung ke pembeli dunia
          living:
            goal: Warga sehat dan mudah bepergian
          society:
            goal: Warga terus belajar dan saling menjaga
          environment:
            goal: Sampah selesai di sumbernya
    """,
)
def pillar_left_out(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """The programme's pillars beyond an own set; without such a set they are asked for one by one."""
    if own_pillars(plan, programme):
        there = expected(plan, programme)
        missing = tuple(pillar.name for pillar in programme.pillars if pillar not in there)
        if missing:
            yield finding(plan, "pillars", pillars=missing)
