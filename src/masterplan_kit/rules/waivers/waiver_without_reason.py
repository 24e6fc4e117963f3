"""A waiver that does not say why."""

from __future__ import annotations

from masterplan_kit.diagnostic import ERROR, WARNING
from masterplan_kit.i18n import Text
from masterplan_kit.rules import declare

waiver_without_reason = declare(
    "WVR004",
    "waiver-without-reason",
    severity={"draft": WARNING, "submission": ERROR},
    source="Format rencana versi 1: pengecualian",
    message=Text(
        id="Pengecualian untuk “{rule}” belum menyebut alasannya",
        en="The waiver of “{rule}” gives no reason",
    ),
    why=Text(
        id="Pengecualian adalah permintaan kepada pendamping; tanpa alasan, permintaan itu tidak dapat disetujui.",
        en="A waiver is a request to the mentor, who cannot agree to it without a reason.",
    ),
    help=Text(
        id="Tulis alasannya dalam satu kalimat.",
        en="Give the reason in one sentence.",
    ),
    bad="""
        waivers:
          - rule: initiative-outlives-horizon  # <- WVR004
            until: 2027-12-31
    """,
    good="""
        waivers:
          - rule: initiative-outlives-horizon
            reason: Lelang tahap pertama gagal dan diulang tahun depan
            until: 2027-12-31
    """,
)
