"""A waiver that excuses nothing in particular."""

from __future__ import annotations

from masterplan_kit.diagnostic import ERROR, WARNING
from masterplan_kit.i18n import Text
from masterplan_kit.rules import declare

waiver_without_rule = declare(
    "WVR001",
    "waiver-without-rule",
    severity={"draft": WARNING, "submission": ERROR},
    source="Format rencana versi 1: pengecualian",
    message=Text(
        id="Pengecualian ini belum menyebut aturannya",
        en="This waiver does not name a rule",
    ),
    why=Text(
        id="Tanpa nama aturan, tidak ada yang dikecualikan dan pendamping tidak tahu apa yang diminta.",
        en="Without the name of a rule, nothing is excused and the mentor cannot tell what is asked for.",
    ),
    help=Text(
        id="Tulis nama atau kode aturan yang ingin dikecualikan, seperti yang tertera pada temuannya.",
        en="Write the name or code of the rule to be waived, as the finding shows it.",
    ),
    bad="""
        waivers:
          - reason: Belum ada perangkat daerah yang menangani  # <- WVR001
            until: 2027-12-31
    """,
    good="""
        waivers:
          - rule: initiative-outlives-horizon
            reason: Lelang tahap pertama gagal dan diulang tahun depan
            until: 2027-12-31
    """,
)
