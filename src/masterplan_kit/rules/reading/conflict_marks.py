"""Marks that Git left where two versions met."""

from __future__ import annotations

from masterplan_kit.diagnostic import ERROR
from masterplan_kit.i18n import Text
from masterplan_kit.rules import declare

conflict_marks = declare(
    "YML024",
    "conflict-marks",
    severity={"draft": ERROR},
    source="Git",
    message=Text(
        id="Dua versi berkas ini belum disatukan; tanda dari Git masih tertinggal",
        en="Two versions of this file have not been merged; Git's marks are still in it",
    ),
    why=Text(
        id="Selama tanda itu ada, tidak jelas versi mana yang berlaku.",
        en="As long as the marks are there, it is unclear which version applies.",
    ),
    help=Text(
        id="Pilih atau gabungkan kedua versi, lalu hapus baris <<<<<<<, =======, dan >>>>>>>.",
        en="Choose or combine the two versions, then delete the lines <<<<<<<, =======, and >>>>>>>.",
    ),
    bad="""
        title: Masterplan Smart City Kota Bontang
        <<<<<<< HEAD  # <- YML024
        vision: Bontang maju bersama warga
        =======
        vision: Bontang kota industri yang cerdas
        >>>>>>> bapelitbang
    """,
    good="""
        title: Masterplan Smart City Kota Bontang
        vision: Bontang maju bersama warga
    """,
)
