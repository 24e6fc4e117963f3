"""A key that settings or an edition cannot do without."""

from __future__ import annotations

from masterplan_kit.diagnostic import ERROR
from masterplan_kit.i18n import Text
from masterplan_kit.rules import declare

key_missing = declare(
    "SCH033",
    "key-missing",
    severity={"draft": ERROR},
    source="Bentuk edisi program",
    message=Text(
        id="Isian “{key}” belum ada",
        en="The field “{key}” is missing",
    ),
    why=Text(
        id="Edisi dan setelan harus lengkap sebelum dipakai menilai; rencana sendiri boleh setengah jadi.",
        en="An edition and settings must be complete before they are used to judge; a plan itself may be half finished.",
    ),
    help=Text(
        id="Tambahkan isian “{key}”, atau ambil bloknya dari edisi lain dengan “extends”.",
        en="Add the field “{key}”, or take its block from another edition with “extends”.",
    ),
    bad="""
        extends: "2023"
        edition: uji
        period:
          min_years: 5  # <- SCH033
    """,
    good="""
        extends: "2023"
        edition: uji
        period:
          min_years: 5
          max_years: 10
    """,
)
