"""A line that ends the file before its end."""

from __future__ import annotations

from masterplan_kit.diagnostic import ERROR
from masterplan_kit.i18n import Text
from masterplan_kit.rules import declare

several_documents = declare(
    "YML019",
    "several-documents",
    severity={"draft": ERROR},
    source="YAML 1.2",
    message=Text(
        id="Garis pemisah ini mengakhiri berkas; isi sesudahnya tidak terbaca",
        en="This separating line ends the file; what follows is not read",
    ),
    why=Text(
        id="Program lain membuang isi sesudahnya tanpa memberi tahu.",
        en="Other programs silently drop what follows.",
    ),
    help=Text(
        id="Hapus garis itu, atau simpan isi sesudahnya sebagai berkas tersendiri.",
        en="Delete the line, or save what follows it as a file of its own.",
    ),
    bad="""
        title: Masterplan Smart City Kota Bontang
        ---  # <- YML019
        vision: Bontang maju bersama warga
    """,
    good="""
        title: Masterplan Smart City Kota Bontang
        # ---
        vision: Bontang maju bersama warga
    """,
)
