"""An id with characters that no id has."""

from __future__ import annotations

from masterplan_kit.diagnostic import ERROR
from masterplan_kit.i18n import Text
from masterplan_kit.rules import declare

id_unreadable = declare(
    "SCH011",
    "id-unreadable",
    severity={"draft": ERROR},
    source="Format rencana versi 1",
    message=Text(
        id="“{text}” tidak dapat menjadi id",
        en="“{text}” cannot be an id",
    ),
    why=Text(
        id="Catatan pendamping, perbandingan versi, dan lembar kerja merujuk pada id, jadi id harus pendek dan tetap.",
        en="Mentors' remarks, comparisons and workbooks refer to ids, so an id is short and stays.",
    ),
    help=Text(
        id="Pakai huruf, angka, titik, tanda hubung, atau garis bawah tanpa spasi, misalnya GOV-01; paling panjang 64 huruf.",
        en="Use letters, digits, dots, hyphens and underscores without spaces, GOV-01 for instance; 64 at most.",
    ),
    bad="""
        initiatives:
          - id: GOV 01  # <- SCH011
            name: Satu pintu layanan warga
    """,
    good="""
        initiatives:
          - id: GOV-01
            name: Satu pintu layanan warga
    """,
)
