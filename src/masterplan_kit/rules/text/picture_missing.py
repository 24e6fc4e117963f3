"""A picture that is named but not there."""

from __future__ import annotations

from masterplan_kit.diagnostic import ERROR, WARNING
from masterplan_kit.i18n import Text
from masterplan_kit.rules import declare

picture_missing = declare(
    "TXT024",
    "picture-missing",
    severity={"draft": WARNING, "mentoring": ERROR},
    source="Format rencana versi 1: gambar dalam folder rencana",
    message=Text(
        id="Gambar “{file}” tidak ada dalam folder rencana{near}",
        en="There is no picture “{file}” in the plan's folder{near}",
    ),
    why=Text(
        id="Di tempat gambar itu buku hanya memuat bingkai berisi keterangannya.",
        en="In its place the book shows nothing but a frame with its description.",
    ),
    help=Text(
        id="Simpan gambarnya dalam folder rencana dengan nama yang sama, termasuk huruf besar dan kecilnya.",
        en="Keep the picture in the plan's folder under the very same name, capital and small letters included.",
    ),
    bad="""
        format: 1
        region:
          emblem: images/lambang.png  # <- TXT024
        # dalam folder images: Lambang.PNG
    """,
    good="""
        format: 1
        region:
          emblem: images/lambang.png
        # dalam folder images: lambang.png
    """,
)
