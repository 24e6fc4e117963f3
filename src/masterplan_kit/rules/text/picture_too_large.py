"""A picture larger than any page can show."""

from __future__ import annotations

from masterplan_kit.diagnostic import ERROR, WARNING
from masterplan_kit.i18n import Text
from masterplan_kit.rules import declare

picture_too_large = declare(
    "TXT031",
    "picture-too-large",
    severity={"draft": WARNING, "mentoring": ERROR},
    source="Format rencana versi 1: gambar dalam folder rencana",
    message=Text(
        id="Gambar “{file}” berukuran {size}, melebihi batas {limit}",
        en="The picture “{file}” measures {size}, over the limit of {limit}",
    ),
    why=Text(
        id="Gambar sebesar itu memperlambat setiap pembuatan buku dan tidak menambah ketajaman di atas kertas.",
        en="A picture of that size slows every making of the book and looks no sharper on paper.",
    ),
    help=Text(
        id="Perkecil gambarnya; untuk selebar halaman cukup 2.000 piksel.",
        en="Make it smaller; 2,000 pixels are enough for the full width of a page.",
    ),
    bad="""
        format: 1
        texts:
          background: "![Kampung di tepi Sungai Tirta dari udara](images/udara.jpg)"  # <- TXT031
        # udara.jpg: 9.000 × 6.000 piksel
    """,
    good="""
        format: 1
        texts:
          background: "![Kampung di tepi Sungai Tirta dari udara](images/udara.jpg)"
        # udara.jpg: 2.000 × 1.333 piksel
    """,
)
