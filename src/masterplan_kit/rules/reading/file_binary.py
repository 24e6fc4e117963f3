"""Another kind of document under the name of a text."""

from __future__ import annotations

from masterplan_kit.diagnostic import ERROR
from masterplan_kit.i18n import Text
from masterplan_kit.rules import declare

file_binary = declare(
    "YML006",
    "file-binary",
    severity={"draft": ERROR},
    source="Format rencana versi 1: rencana adalah teks",
    message=Text(
        id="Berkas {file} bukan teks ({kind})",
        en="The file {file} is not text ({kind})",
    ),
    why=Text(
        id="Mengganti nama berkas Word, Excel, atau PDF tidak menjadikannya naskah rencana.",
        en="Renaming a Word, Excel, or PDF file does not make it the text of a plan.",
    ),
    help=Text(
        id="Simpan berkas itu di luar rencana, dan tulis isinya sebagai teks.",
        en="Keep that file elsewhere, and write its content as text.",
    ),
    bad=b"%PDF-1.7 Masterplan Smart City Kota Bontang  # <- YML006\n",
    good="""
        title: Masterplan Smart City Kota Bontang 2026-2035
    """,
)
