"""A field that two files of the plan want to set."""

from __future__ import annotations

from masterplan_kit.diagnostic import ERROR
from masterplan_kit.i18n import Text
from masterplan_kit.rules import declare

key_in_two_files = declare(
    "YML013",
    "key-in-two-files",
    severity={"draft": ERROR},
    source="Format rencana versi 1",
    message=Text(
        id="Isian “{key}” sudah tertulis di {file}",
        en="The field “{key}” is already written in {file}",
    ),
    why=Text(
        id="Satu isian memiliki satu tempat; hanya daftar, misalnya inisiatif, yang boleh dilanjutkan di berkas lain.",
        en="A field has one place; only a list, for example of initiatives, may continue in another file.",
    ),
    help=Text(
        id="Pindahkan isinya ke satu berkas, lalu hapus yang lain.",
        en="Move everything into one file, and delete the other entry.",
    ),
    bad="""
        period:
          start: 2026
          end: 2035
        # === inisiatif.yaml ===
        period:  # <- YML013
          start: 2026
          end: 2030
    """,
    good="""
        period:
          start: 2026
          end: 2035
        # === inisiatif.yaml ===
        initiatives:
          - name: Satu pintu layanan warga
    """,
)
