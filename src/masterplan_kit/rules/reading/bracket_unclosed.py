"""A bracket that is opened and never closed."""

from __future__ import annotations

from masterplan_kit.diagnostic import ERROR
from masterplan_kit.i18n import Text
from masterplan_kit.rules import declare

bracket_unclosed = declare(
    "YML030",
    "bracket-unclosed",
    severity={"draft": ERROR},
    source="YAML 1.2",
    message=Text(
        id="Tanda kurung {character} dibuka di sini, tetapi tidak ditutup",
        en="The bracket {character} is opened here but never closed",
    ),
    why=Text(
        id="Semua baris sesudahnya ikut terbaca sebagai bagian dari kurung itu.",
        en="All the lines that follow are read as part of it.",
    ),
    help=Text(
        id="Tutup kurungnya, atau tulis isinya satu per baris tanpa kurung.",
        en="Close the bracket, or write its content line by line without brackets.",
    ),
    bad="""
        missions: [Layanan yang mudah, Lingkungan yang bersih  # <- YML030
        vision: Bontang maju bersama warga
    """,
    good="""
        missions: [Layanan yang mudah, Lingkungan yang bersih]
        vision: Bontang maju bersama warga
    """,
)
