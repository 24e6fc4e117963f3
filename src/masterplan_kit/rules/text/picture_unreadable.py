"""A picture that cannot be opened."""

from __future__ import annotations

from masterplan_kit.diagnostic import ERROR, WARNING
from masterplan_kit.i18n import Text
from masterplan_kit.rules import declare

picture_unreadable = declare(
    "TXT027",
    "picture-unreadable",
    severity={"draft": WARNING, "mentoring": ERROR},
    source="Format rencana versi 1: gambar dalam folder rencana",
    message=Text(
        id="Gambar “{file}” tidak dapat dibuka: {cause}",
        en="The picture “{file}” cannot be opened: {cause}",
    ),
    why=Text(
        id="Di tempat gambar itu buku hanya memuat bingkai berisi keterangannya.",
        en="In its place the book shows nothing but a frame with its description.",
    ),
    help=Text(
        id="Periksa apakah berkasnya boleh dibaca dan tidak sedang dikunci oleh program lain.",
        en="Look whether the file may be read and whether another program is holding it.",
    ),
    bad="""
        format: 1
        region:
          emblem: images/lambang.png  # <- TXT027
        # berkas itu hanya boleh dibaca oleh orang lain
    """,
    good="""
        format: 1
        region:
          emblem: images/lambang.png
        # berkas itu boleh dibaca
    """,
)
