"""A text that looks like another field."""

from __future__ import annotations

from masterplan_kit.diagnostic import ERROR
from masterplan_kit.i18n import Text
from masterplan_kit.rules import declare

colon_in_value = declare(
    "YML028",
    "colon-in-value",
    severity={"draft": ERROR},
    source="YAML 1.2",
    message=Text(
        id="Titik dua di dalam “{value}” terbaca sebagai awal isian baru",
        en="The colon in “{value}” is read as the start of another field",
    ),
    why=Text(
        id="Titik dua yang diikuti spasi memisahkan nama isian dari isinya, sehingga pembacaan berhenti di sini.",
        en="A colon followed by a space separates the name of a field from its content, so reading stops here.",
    ),
    help=Text(
        id="Apit teks itu dengan tanda petik.",
        en="Put the text in quotes.",
    ),
    bad="""
        initiatives:
          - name: Jumpa Madu: jemput sampah terpadu  # <- YML028
    """,
    good="""
        initiatives:
          - name: "Jumpa Madu: jemput sampah terpadu"
    """,
    fixable=True,
)
