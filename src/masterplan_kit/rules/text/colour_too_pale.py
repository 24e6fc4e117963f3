"""A colour that is hard to see on white paper."""

from __future__ import annotations

from masterplan_kit.diagnostic import INFO, WARNING
from masterplan_kit.i18n import Text
from masterplan_kit.rules import declare

colour_too_pale = declare(
    "TXT037",
    "colour-too-pale",
    severity={"draft": INFO, "mentoring": WARNING},
    source="WCAG 2.2, kriteria 1.4.3 dan 1.4.11",
    message=Text(
        id="Warna {text} terlalu pucat: kontras dengan kertas putih {contrast} banding 1, sedikitnya {wanted} banding 1",
        en="The colour {text} is too pale: its contrast with white paper is {contrast} to 1 and must be at least {wanted} to 1",
    ),
    why=Text(
        id="Huruf dan garis yang pucat tidak terbaca oleh mata yang lelah, di bawah matahari, atau pada hasil fotokopi.",
        en="Pale words and lines cannot be read by tired eyes, in sunlight, or on a photocopy.",
    ),
    help=Text(
        id="Pilih warna yang lebih gelap; yang terdekat {canonical}. Selama belum diganti, buku menggelapkannya.",
        en="Choose a darker colour; the nearest is {canonical}. Until it is changed, the books darken it.",
    ),
    bad="""
        format: 1
        theme:
          colours:
            main: "#3a9ad9"  # <- TXT037
            second: "#ffd700"  # <- TXT037
    """,
    good="""
        format: 1
        theme:
          colours:
            main: "#1d4e89"
            second: "#b1840a"
    """,
)
