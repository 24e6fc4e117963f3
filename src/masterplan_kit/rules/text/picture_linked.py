"""A link in place of a picture."""

from __future__ import annotations

from masterplan_kit.diagnostic import ERROR, WARNING
from masterplan_kit.i18n import Text
from masterplan_kit.rules import declare

picture_linked = declare(
    "TXT025",
    "picture-linked",
    severity={"draft": WARNING, "mentoring": ERROR},
    source="Format rencana versi 1: gambar dalam folder rencana",
    message=Text(
        id="“{file}” hanya pintasan ke berkas atau folder lain",
        en="“{file}” is only a link to another file or folder",
    ),
    why=Text(
        id="Pintasan dapat menuju ke luar folder rencana dan putus begitu folder itu dipindahkan, sehingga tidak diikuti.",
        en="A link may lead out of the plan's folder and breaks once that folder is moved, so it is not followed.",
    ),
    help=Text(
        id="Salin gambar yang dituju ke dalam folder rencana.",
        en="Copy the picture that it leads to into the plan's folder.",
    ),
    bad="""
        format: 1
        region:
          emblem: images/lambang.png  # <- TXT025
        # images/lambang.png -> ../../arsip/lambang.png
    """,
    good="""
        format: 1
        region:
          emblem: images/lambang.png
        # images/lambang.png, disalin ke dalam folder rencana
    """,
)
