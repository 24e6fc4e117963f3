"""A picture that was not saved or copied whole."""

from __future__ import annotations

from masterplan_kit.diagnostic import ERROR, WARNING
from masterplan_kit.i18n import Text
from masterplan_kit.rules import declare

picture_damaged = declare(
    "TXT030",
    "picture-damaged",
    severity={"draft": WARNING, "mentoring": ERROR},
    source="Format rencana versi 1: gambar dalam folder rencana",
    message=Text(
        id="Gambar “{file}” rusak atau tidak tersalin utuh",
        en="The picture “{file}” is damaged or was not copied whole",
    ),
    why=Text(
        id="Di tempat gambar itu buku hanya memuat bingkai berisi keterangannya.",
        en="In its place the book shows nothing but a frame with its description.",
    ),
    help=Text(
        id="Buka gambar aslinya, lalu simpan sekali lagi sebagai PNG atau JPEG.",
        en="Open the original and save it once more as PNG or JPEG.",
    ),
    bad="""
        format: 1
        region:
          emblem: images/lambang.png  # <- TXT030
        # berkas itu terpotong saat diunduh
    """,
    good="""
        format: 1
        region:
          emblem: images/lambang.png
        # berkas itu utuh
    """,
)
