"""A text that is taken for a command about types."""

from __future__ import annotations

from masterplan_kit.diagnostic import ERROR
from masterplan_kit.i18n import Text
from masterplan_kit.rules import declare

yaml_tag = declare(
    "YML017",
    "yaml-tag",
    severity={"draft": ERROR},
    source="Format rencana versi 1",
    message=Text(
        id="“{text}” terbaca sebagai penanda jenis isi, bukan sebagai teks",
        en="“{text}” is read as the mark of a type, not as text",
    ),
    why=Text(
        id="Bagi program pembaca, teks yang diawali tanda seru adalah perintah; dari rencana tidak ada yang dijalankan.",
        en="To the program that reads the file, a text that starts with an exclamation mark is a command; nothing in a plan is ever carried out.",
    ),
    help=Text(
        id="Hapus “{text}”, atau apit seluruh teks dengan tanda petik.",
        en="Delete “{text}”, or put the whole text in quotes.",
    ),
    bad="""
        missions:
          - !Bontang maju bersama warga  # <- YML017
    """,
    good="""
        missions:
          - "!Bontang maju bersama warga"
    """,
)
