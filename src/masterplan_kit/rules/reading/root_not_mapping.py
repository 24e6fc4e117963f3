"""A file that starts with a list or with prose."""

from __future__ import annotations

from masterplan_kit.diagnostic import ERROR
from masterplan_kit.i18n import Text
from masterplan_kit.rules import declare

root_not_mapping = declare(
    "YML020",
    "root-not-mapping",
    severity={"draft": ERROR},
    source="Format rencana versi 1",
    message=Text(
        id="Berkas ini tidak dimulai dengan nama isian",
        en="This file does not start with the name of a field",
    ),
    why=Text(
        id="Tanpa nama isian, tidak diketahui isi ini bagian mana dari rencana.",
        en="Without the name of a field, nobody knows which part of the plan this is.",
    ),
    help=Text(
        id="Tulis nama isiannya di atas, misalnya “initiatives:” di atas daftar inisiatif.",
        en="Write the name of the field above it, for example “initiatives:” above the list of initiatives.",
    ),
    bad="""
        - name: Satu pintu layanan warga  # <- YML020
        - name: Bank sampah digital
    """,
    good="""
        initiatives:
          - name: Satu pintu layanan warga
          - name: Bank sampah digital
    """,
)
