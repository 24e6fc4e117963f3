"""A text of a list that YAML takes for a field."""

from __future__ import annotations

from masterplan_kit.diagnostic import WARNING
from masterplan_kit.i18n import Text
from masterplan_kit.rules import declare

colon_splits_item = declare(
    "YML040",
    "colon-splits-item",
    severity={"draft": WARNING},
    source="YAML 1.2",
    message=Text(
        id="Titik dua membelah “{text}”; dibaca sebagai satu teks",
        en="A colon cuts “{text}” in two; it was read as one text",
    ),
    why=Text(
        id="Bagi program lain, ini bukan teks, melainkan isian dengan isinya.",
        en="To other programs this is not a text but a field and its content.",
    ),
    help=Text(
        id="Apit teks itu dengan tanda petik.",
        en="Put the text in quotes.",
    ),
    bad="""
        initiatives:
          - name: Pendampingan UMKM
            activities:
              - Pelatihan: foto produk dan pembukuan  # <- YML040
    """,
    good="""
        initiatives:
          - name: Pendampingan UMKM
            activities:
              - "Pelatihan: foto produk dan pembukuan"
    """,
    fixable=True,
)
