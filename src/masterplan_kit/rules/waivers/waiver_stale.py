"""A waiver that excuses nothing any more."""

from __future__ import annotations

from masterplan_kit.diagnostic import WARNING
from masterplan_kit.i18n import Text
from masterplan_kit.rules import declare

waiver_stale = declare(
    "WVR007",
    "waiver-stale",
    severity={"draft": WARNING},
    source="Format rencana versi 1: pengecualian",
    message=Text(
        id="Pengecualian untuk “{rule}” tidak mengecualikan apa pun (tempat: {at})",
        en="The waiver of “{rule}” excuses nothing (place: {at})",
    ),
    why=Text(
        id="Masalahnya sudah selesai atau tempatnya berpindah; kelak pengecualian ini dapat menutupi masalah lain.",
        en="The problem is solved or has moved; one day this waiver could hide another one.",
    ),
    help=Text(
        id="Hapus pengecualian ini, atau perbaiki tempatnya.",
        en="Delete this waiver, or correct its place.",
    ),
    bad="""
        period: {start: 2026, end: 2035}
        initiatives:
          - id: GOV-07
            name: Pusat data daerah
            horizon: long
            schedule: {start: 2026, end: 2031}
        waivers:
          - rule: initiative-outlives-horizon  # <- WVR007
            at: initiatives[GOV-07]
            reason: Lelang tahap pertama gagal dan diulang tahun depan
            until: 2027-12-31
    """,
    good="""
        period: {start: 2026, end: 2035}
        initiatives:
          - id: GOV-07
            name: Pusat data daerah
            horizon: short
            schedule: {start: 2026, end: 2031}
        waivers:
          - rule: initiative-outlives-horizon
            at: initiatives[GOV-07]
            reason: Lelang tahap pertama gagal dan diulang tahun depan
            until: 2027-12-31
    """,
)
