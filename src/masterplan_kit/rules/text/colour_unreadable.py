"""A colour that cannot be read."""

from __future__ import annotations

from masterplan_kit.diagnostic import ERROR, WARNING
from masterplan_kit.i18n import Text
from masterplan_kit.rules import declare

colour_unreadable = declare(
    "TXT035",
    "colour-unreadable",
    severity={"draft": WARNING, "submission": ERROR},
    source="Format rencana versi 1",
    message=Text(
        id="“{text}” tidak terbaca sebagai warna",
        en="“{text}” cannot be read as a colour",
    ),
    why=Text(
        id="Nama seperti biru tua berarti warna yang lain bagi setiap orang; buku lalu memakai warna bawaan.",
        en="A name such as dark blue is another colour to everyone; the books then use a colour of their own.",
    ),
    help=Text(
        id='Tulis tanda pagar dan enam angka heksadesimal dalam tanda petik, misalnya "#1d4e89".',
        en='Write a number sign and six hexadecimal digits in quotes, such as "#1d4e89".',
    ),
    bad="""
        format: 1
        theme:
          colours:
            main: biru tua  # <- TXT035
    """,
    good="""
        format: 1
        theme:
          colours:
            main: "#1d4e89"
    """,
)
