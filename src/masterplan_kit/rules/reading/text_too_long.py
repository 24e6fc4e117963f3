"""One text as long as a book."""

from __future__ import annotations

from masterplan_kit.diagnostic import ERROR
from masterplan_kit.i18n import Text
from masterplan_kit.rules import declare

text_too_long = declare(
    "YML023",
    "text-too-long",
    severity={"draft": ERROR},
    source="Format rencana versi 1: batas panjang teks",
    message=Text(
        id="Satu teks ini panjangnya {size} karakter, melebihi batas {limit} karakter",
        en="This one text has {size} characters, over the limit of {limit}",
    ),
    why=Text(
        id="Satu isian memuat paling banyak satu bab; teks sepanjang ini biasanya seluruh buku yang tertempel.",
        en="A field holds one chapter at most; a text of this length is usually a whole book pasted in.",
    ),
    help=Text(
        id="Bagi teks itu menurut bab pada isian “texts”, dan lampirkan selebihnya.",
        en="Divide the text by chapters in the field “texts”, and attach the rest.",
    ),
    bad="""
        texts:
          background: Seluruh Buku I sepanjang 140 halaman, ditempel sekaligus.  # <- YML023
    """,
    good="""
        texts:
          background: Latar belakang sepanjang empat halaman.
    """,
)
