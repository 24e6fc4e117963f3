"""Letters that the books do not carry."""

from __future__ import annotations

from masterplan_kit.diagnostic import ERROR, WARNING
from masterplan_kit.i18n import Text
from masterplan_kit.rules import declare

font_unknown = declare(
    "TXT038",
    "font-unknown",
    severity={"draft": WARNING, "submission": ERROR},
    source="Format rencana versi 1",
    message=Text(
        id="Huruf “{text}” tidak dibawa buku",
        en="The books do not carry the letters “{text}”",
    ),
    why=Text(
        id="Huruf yang hanya ada di komputer penulisnya membuat halaman berganti rupa di tempat lain.",
        en="Letters that only their author's computer has make pages look different everywhere else.",
    ),
    help=Text(
        id="Tulis {known}: serif mirip Bookman, sans mirip Arial.",
        en="Write {known}: serif is like Bookman, sans like Arial.",
    ),
    bad="""
        format: 1
        theme:
          fonts:
            body: Times New Roman  # <- TXT038
            headings: san-serif  # <- TXT038
    """,
    good="""
        format: 1
        theme:
          fonts:
            body: serif
            headings: sans
    """,
)
