"""A waiver of a rule that does not exist."""

from __future__ import annotations

from masterplan_kit.diagnostic import ERROR, WARNING
from masterplan_kit.i18n import Text
from masterplan_kit.rules import declare

waiver_of_unknown_rule = declare(
    "WVR002",
    "waiver-of-unknown-rule",
    severity={"draft": WARNING, "submission": ERROR},
    source="Format rencana versi 1: pengecualian",
    message=Text(
        id="Tidak ada aturan bernama “{rule}”{guess}",
        en="There is no rule named “{rule}”{guess}",
    ),
    why=Text(
        id="Pengecualian ini tidak berlaku untuk apa pun, sehingga temuannya tetap muncul.",
        en="The waiver applies to nothing, so the finding remains.",
    ),
    help=Text(
        id="Salin nama aturan dari temuannya; perintah “masterplan explain” menampilkan semuanya.",
        en="Copy the name of the rule from its finding; the command “masterplan explain” lists them all.",
    ),
    bad="""
        waivers:
          - rule: initiative-outlive-horizon  # <- WVR002
            reason: Lelang tahap pertama gagal dan diulang tahun depan
            until: 2027-12-31
    """,
    good="""
        waivers:
          - rule: initiative-outlives-horizon
            reason: Lelang tahap pertama gagal dan diulang tahun depan
            until: 2027-12-31
    """,
)
