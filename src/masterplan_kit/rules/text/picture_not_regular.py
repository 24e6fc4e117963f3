"""A folder, device or pipe in place of a picture."""

from __future__ import annotations

from masterplan_kit.diagnostic import ERROR, WARNING
from masterplan_kit.i18n import Text
from masterplan_kit.rules import declare

picture_not_regular = declare(
    "TXT026",
    "picture-not-regular",
    severity={"draft": WARNING, "mentoring": ERROR},
    source="Format rencana versi 1: gambar dalam folder rencana",
    message=Text(
        id="“{file}” bukan berkas biasa, melainkan folder, perangkat, atau saluran",
        en="“{file}” is not an ordinary file but a folder, a device, or a pipe",
    ),
    why=Text(
        id="Hanya dari berkas biasa sebuah gambar dapat dibaca.",
        en="Only an ordinary file can be read as a picture.",
    ),
    help=Text(
        id="Tulis letak berkas gambarnya sampai nama berkasnya, misalnya images/lambang.png.",
        en="Give the path down to the picture's own file, such as images/lambang.png.",
    ),
    bad="""
        format: 1
        region:
          emblem: images  # <- TXT026
    """,
    good="""
        format: 1
        region:
          emblem: images/lambang.png
    """,
)
