"""A waiver of what no plan may do without."""

from __future__ import annotations

from masterplan_kit.diagnostic import ERROR, WARNING
from masterplan_kit.i18n import Text
from masterplan_kit.rules import declare

waiver_forbidden = declare(
    "WVR003",
    "waiver-forbidden",
    severity={"draft": WARNING, "submission": ERROR},
    source="Aturan wajib pada edisi program",
    message=Text(
        id="Aturan “{rule}” tidak dapat dikecualikan",
        en="The rule “{rule}” cannot be waived",
    ),
    why=Text(
        id="Tuntutan wajib menentukan apakah naskah ini sebuah masterplan smart city, dan yang tidak terbaca tidak dapat dinilai.",
        en="Mandatory demands decide whether this is a smart city masterplan at all, and what cannot be read cannot be judged.",
    ),
    help=Text(
        id="Hapus pengecualian ini dan penuhi tuntutannya.",
        en="Delete this waiver and meet the demand.",
    ),
    bad="""
        waivers:
          - rule: pillar-without-initiative  # <- WVR003
            at: pillars.branding
            reason: Pariwisata belum menjadi prioritas daerah
            until: 2027-12-31
    """,
    good="""
        waivers:
          - rule: initiative-outlives-horizon
            reason: Lelang tahap pertama gagal dan diulang tahun depan
            until: 2027-12-31
    """,
)
