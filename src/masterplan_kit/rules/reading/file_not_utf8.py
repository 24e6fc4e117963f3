"""A file that an older editor saved."""

from __future__ import annotations

from masterplan_kit.diagnostic import ERROR
from masterplan_kit.i18n import Text
from masterplan_kit.rules import declare

file_not_utf8 = declare(
    "YML007",
    "file-not-utf8",
    severity={"draft": ERROR},
    source="Unicode: UTF-8",
    message=Text(
        id="Berkas {file} tidak tersimpan sebagai UTF-8 (tampaknya {likely})",
        en="The file {file} is not saved as UTF-8 (it seems to be {likely})",
    ),
    why=Text(
        id="Dalam pengodean lain, tanda petik, garis panjang, dan huruf khusus berubah menjadi tanda asing di dalam buku.",
        en="In any other encoding, quotes, dashes, and special letters turn into strange signs in the books.",
    ),
    help=Text(
        id="Simpan ulang berkas itu sebagai UTF-8; di Notepad: Simpan Sebagai, lalu Pengodean: UTF-8.",
        en="Save the file again as UTF-8; in Notepad: Save As, then Encoding: UTF-8.",
    ),
    bad=b"title: Masterplan \x93Bontang Cerdas\x94  # <- YML007\n",
    good="""
        title: Masterplan “Bontang Cerdas”
    """,
)
