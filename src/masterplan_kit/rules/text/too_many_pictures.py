"""More pictures than a book can bear."""

from __future__ import annotations

from masterplan_kit.diagnostic import ERROR, WARNING
from masterplan_kit.i18n import Text
from masterplan_kit.rules import declare

too_many_pictures = declare(
    "TXT032",
    "too-many-pictures",
    severity={"draft": WARNING, "mentoring": ERROR},
    source="Format rencana versi 1: gambar dalam folder rencana",
    message=Text(
        id="Rencana ini memuat lebih dari {most} gambar atau {size} MB; gambar ini dan sesudahnya tidak ditampilkan",
        en="This plan has more than {most} pictures or {size} MB of them; this one and those after it are not shown",
    ),
    why=Text(
        id="Setiap gambar ikut tersimpan dalam tiap buku; terlalu banyak gambar membuat buku sulit dikirim dan dibuka.",
        en="Each picture is kept within each book; too many make books that are hard to send and to open.",
    ),
    help=Text(
        id="Pilih gambar yang perlu dilihat pembaca, dan perkecil yang besar.",
        en="Choose the pictures that readers need to see, and make the large ones smaller.",
    ),
    bad="""
        format: 1
        texts:
          background: "![Rapat kecamatan ke-101](images/rapat-101.jpg)"  # <- TXT032
        # seratus gambar telah disebut sebelumnya
    """,
    good="""
        format: 1
        texts:
          background: "![Rapat pleno seluruh kecamatan](images/rapat.jpg)"
    """,
)
