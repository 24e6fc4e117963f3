"""One item where a list belongs."""

from __future__ import annotations

from masterplan_kit.diagnostic import INFO, WARNING
from masterplan_kit.i18n import Text
from masterplan_kit.rules import declare

list_of_one = declare(
    "SCH006",
    "list-of-one",
    severity={"draft": INFO, "submission": WARNING},
    source="Format rencana versi 1",
    message=Text(
        id="“{field}” adalah daftar; “{text}” dibaca sebagai satu-satunya butir",
        en="“{field}” is a list; “{text}” was read as its only item",
    ),
    why=Text(
        id="Bentuk yang sama di semua rencana memudahkan perbandingan dan penambahan butir.",
        en="One form in all plans makes them easy to compare, and items easy to add.",
    ),
    help=Text(
        id="Tulis sebagai daftar, walaupun butirnya satu.",
        en="Write it as a list, even of one item.",
    ),
    bad="""
        initiatives:
          - name: Satu pintu layanan warga
            locations: seluruh kota  # <- SCH006
    """,
    good="""
        initiatives:
          - name: Satu pintu layanan warga
            locations: [seluruh kota]
    """,
    fixable=True,
)
