"""Fields or a list where a text belongs."""

from __future__ import annotations

from masterplan_kit.diagnostic import ERROR
from masterplan_kit.i18n import Text
from masterplan_kit.rules import declare

not_a_text = declare(
    "SCH003",
    "not-a-text",
    severity={"draft": ERROR},
    source="Format rencana versi 1",
    message=Text(
        id="Isian “{field}” memuat daftar atau isian lain, padahal diminta satu teks",
        en="“{field}” holds a list or other fields, but one text is asked for",
    ),
    why=Text(
        id="Yang tidak berbentuk teks tidak dapat masuk ke dalam kalimat dan tabel buku.",
        en="What is not text cannot go into the sentences and tables of the books.",
    ),
    help=Text(
        id="Tulis isinya sebagai satu teks.",
        en="Write its content as one text.",
    ),
    bad="""
        title: Masterplan Smart City Kota Bontang
        vision:  # <- SCH003
          - Bontang maju
          - Warga sejahtera
    """,
    good="""
        title: Masterplan Smart City Kota Bontang
        vision: Bontang maju, warga sejahtera
    """,
)
