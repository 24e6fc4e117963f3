"""A value that begins with a number sign."""

from __future__ import annotations

from masterplan_kit.diagnostic import WARNING
from masterplan_kit.i18n import Text
from masterplan_kit.rules import declare

value_hidden = declare(
    "YML041",
    "value-hidden",
    severity={"draft": WARNING},
    source="YAML 1.2",
    message=Text(
        id="“{value}” terbaca sebagai catatan, sehingga isian ini kosong",
        en="“{value}” was read as a comment, so nothing is filled in here",
    ),
    why=Text(
        id="Tanda pagar sesudah spasi memulai catatan; kode warna dan nomor yang diawali tanda pagar hilang tanpa pemberitahuan.",
        en="A hash sign after a space starts a comment; colours and numbers that begin with one silently disappear.",
    ),
    help=Text(
        id="Apit dengan tanda petik; bila memang catatan, beri spasi sesudah tanda pagar.",
        en="Put it in quotes; if it really is a comment, leave a space after the hash sign.",
    ),
    bad="""
        format: 1
        theme:
          colours:
            main: #1d4e89  # <- YML041
    """,
    good="""
        format: 1
        theme:
          colours:
            main: "#1d4e89"
    """,
    fixable=True,
)
