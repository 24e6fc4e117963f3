"""A number sign that ends the text."""

from __future__ import annotations

from masterplan_kit.diagnostic import WARNING
from masterplan_kit.i18n import Text
from masterplan_kit.rules import declare

comment_cuts_value = declare(
    "YML033",
    "comment-cuts-value",
    severity={"draft": WARNING},
    source="YAML 1.2",
    message=Text(
        id="“{value}” terpotong menjadi “{kept}”",
        en="“{value}” is cut down to “{kept}”",
    ),
    why=Text(
        id="Tanda pagar sesudah spasi memulai catatan; sisanya hilang dari rencana tanpa pemberitahuan.",
        en="A number sign after a space starts a comment; the rest is lost from the plan without a word.",
    ),
    help=Text(
        id="Apit teks itu dengan tanda petik; bila memang catatan, beri spasi sesudah tanda pagar.",
        en="Put the text in quotes; where it is a comment indeed, leave a space after the number sign.",
    ),
    bad="""
        initiatives:
          - name: Program #1 warga peduli sampah  # <- YML033
    """,
    good="""
        initiatives:
          - name: "Program #1 warga peduli sampah"  # prioritas walikota
    """,
    fixable=True,
)
