"""A text of which only the first word is quoted."""

from __future__ import annotations

from masterplan_kit.diagnostic import ERROR
from masterplan_kit.i18n import Text
from masterplan_kit.rules import declare

text_after_quote = declare(
    "YML026",
    "text-after-quote",
    severity={"draft": ERROR},
    source="YAML 1.2",
    message=Text(
        id="Masih ada teks sesudah tanda petik penutup: {value}",
        en="There is text after the closing quote: {value}",
    ),
    why=Text(
        id="Teks yang dibuka dengan tanda petik berakhir pada tanda petik berikutnya; sisanya tidak terbaca.",
        en="A text that opens with a quote ends at the next one; the rest cannot be read.",
    ),
    help=Text(
        id="Apit seluruh teks dengan tanda petik jenis lain.",
        en="Put the whole text in quotes of the other kind.",
    ),
    bad="""
        initiatives:
          - name: "Baruga" Sehat  # <- YML026
    """,
    good="""
        initiatives:
          - name: '"Baruga" Sehat'
    """,
    fixable=True,
)
