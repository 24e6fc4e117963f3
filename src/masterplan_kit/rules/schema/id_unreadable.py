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
        id="Catatan pembimbing, perbandingan versi, dan lembar kerja merujuk pada id, jadi id harus pendek dan tetap.",
        en="Mentors' notes, comparisons, and workbooks refer to ids, so an id must be short and stay the same.",
    ),
    help=Text(
        id="Pakai huruf, angka, titik, tanda hubung, atau garis bawah tanpa spasi, misalnya GOV-01; paling panjang 64 karakter.",
        en="Use letters, digits, dots, hyphens, or underscores without spaces, for example GOV-01; 64 characters at most.",
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
