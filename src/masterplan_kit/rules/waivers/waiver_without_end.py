"""A waiver without an end."""

from __future__ import annotations

from masterplan_kit.diagnostic import WARNING
from masterplan_kit.i18n import Text
from masterplan_kit.rules import declare

waiver_without_end = declare(
    "WVR006",
    "waiver-without-end",
    severity={"draft": WARNING},
    source="Format rencana versi 1: pengecualian",
    message=Text(
        id="Pengecualian untuk “{rule}” belum menyebut sampai kapan berlaku",
        en="The waiver of “{rule}” does not say until when it applies",
    ),
    why=Text(
        id="Pengecualian tanpa batas waktu menjadi kebiasaan, dan masalahnya tidak pernah selesai.",
        en="A waiver without an end becomes a habit, and the problem is never solved.",
    ),
    help=Text(
        id="Tulis tanggal berakhirnya, misalnya akhir tahun anggaran.",
        en="Give the date on which it ends, such as the end of the fiscal year.",
    ),
    bad="""
        waivers:
          - rule: initiative-outlives-horizon  # <- WVR006
            reason: Lelang tahap pertama gagal dan diulang tahun depan
    """,
    good="""
        waivers:
          - rule: initiative-outlives-horizon
            reason: Lelang tahap pertama gagal dan diulang tahun depan
            until: 2027-12-31
    """,
)
