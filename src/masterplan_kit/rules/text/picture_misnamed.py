"""A name that promises another kind of picture."""

from __future__ import annotations

from masterplan_kit.diagnostic import ERROR, WARNING
from masterplan_kit.i18n import Text
from masterplan_kit.rules import declare

picture_misnamed = declare(
    "TXT029",
    "picture-misnamed",
    severity={"draft": WARNING, "mentoring": ERROR},
    source="Format rencana versi 1: gambar dalam folder rencana",
    message=Text(
        id="“{file}” berisi gambar {kind}; nama yang sesuai: {name}",
        en="“{file}” holds a {kind} picture; the name that fits is {name}",
    ),
    why=Text(
        id="Program memilih cara membuka berkas dari akhiran namanya, sehingga gambar yang salah nama gagal di komputer lain.",
        en="Programs choose how to open a file by the ending of its name, so a misnamed picture fails on another computer.",
    ),
    help=Text(
        id="Ganti nama berkasnya, lalu tulis nama baru itu di sini.",
        en="Rename the file, and write the new name here.",
    ),
    bad="""
        format: 1
        region:
          emblem: images/lambang.png  # <- TXT029
        # berkas itu disimpan sebagai JPEG
    """,
    good="""
        format: 1
        region:
          emblem: images/lambang.jpg
    """,
)
