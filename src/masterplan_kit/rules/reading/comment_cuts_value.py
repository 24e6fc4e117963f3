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
        id="Tanda pagar memotong “{value}” menjadi “{kept}”",
        en="A hash sign cuts “{value}” down to “{kept}”",
    ),
    why=Text(
        id="Tanda pagar sesudah spasi memulai catatan; sisanya hilang dari rencana tanpa pemberitahuan.",
        en="A hash sign after a space starts a comment; the rest silently disappears from the plan.",
    ),
    help=Text(
        id="Apit teks itu dengan tanda petik; bila memang catatan, beri spasi sesudah tanda pagar.",
        en="Put the text in quotes; if it really is a comment, leave a space after the hash sign.",
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
