"""A file that books cannot show, whatever it is called."""

from __future__ import annotations

from masterplan_kit.diagnostic import ERROR, WARNING
from masterplan_kit.i18n import Text
from masterplan_kit.rules import declare

picture_of_other_kind = declare(
    "TXT028",
    "picture-of-other-kind",
    severity={"draft": WARNING, "mentoring": ERROR},
    source="Format rencana versi 1: gambar dalam folder rencana",
    message=Text(
        id="Isi “{file}” {kind}, sedangkan buku hanya memuat PNG, JPEG, GIF, dan WebP",
        en="What “{file}” holds is {kind}; books show PNG, JPEG, GIF and WebP",
    ),
    why=Text(
        id="Keempat bentuk itu tampil sama di layar, di atas kertas, dan dalam arsip, dan tidak memuat perintah atau alamat.",
        en="These four look the same on screen, on paper and in the archive, and hold no commands or addresses.",
    ),
    help=Text(
        id="Ekspor gambarnya sebagai PNG bila berupa lambang atau bagan (juga dari SVG), sebagai JPEG bila berupa foto.",
        en="Export it as PNG where it is an emblem or a chart (from SVG too), as JPEG where it is a photograph.",
    ),
    bad="""
        format: 1
        region:
          emblem: images/lambang.svg  # <- TXT028
    """,
    good="""
        format: 1
        region:
          emblem: images/lambang.png
    """,
)
