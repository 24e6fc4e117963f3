"""A waiver whose time is over."""

from __future__ import annotations

from masterplan_kit.diagnostic import ERROR, WARNING
from masterplan_kit.i18n import Text
from masterplan_kit.rules import declare

waiver_expired = declare(
    "WVR005",
    "waiver-expired",
    severity={"draft": WARNING, "submission": ERROR},
    source="Format rencana versi 1: pengecualian",
    message=Text(
        id="Pengecualian untuk “{rule}” sudah berakhir pada {until}",
        en="The waiver of “{rule}” expired on {until}",
    ),
    why=Text(
        id="Sesudah tanggal itu temuannya muncul kembali; tenggat ini ditetapkan daerah sendiri.",
        en="After that date the finding returns; the region set the date itself.",
    ),
    help=Text(
        id="Penuhi tuntutannya; bila perlu, mintakan tanggal baru dengan alasan yang baru.",
        en="Meet the demand; if need be, ask for a new date with a new reason.",
    ),
    bad="""
        waivers:
          - rule: initiative-outlives-horizon
            reason: Lelang tahap pertama gagal dan diulang tahun depan
            until: 2025-12-31  # <- WVR005
    """,
    good="""
        waivers:
          - rule: initiative-outlives-horizon
            reason: Lelang tahap pertama gagal dan diulang tahun depan
            until: 2026-12-31
    """,
)
