"""Fields where a list belongs."""

from __future__ import annotations

from masterplan_kit.diagnostic import ERROR
from masterplan_kit.i18n import Text
from masterplan_kit.rules import declare

not_a_list = declare(
    "SCH004",
    "not-a-list",
    severity={"draft": ERROR},
    source="Format rencana versi 1",
    message=Text(
        id="Isian “{field}” memuat isian lain, padahal diminta daftar",
        en="“{field}” holds other fields, but a list is asked for",
    ),
    why=Text(
        id="Butir-butir daftar berurutan dan boleh bertambah; isian bernama tidak.",
        en="The items of a list have an order and may grow in number; named fields do not.",
    ),
    help=Text(
        id="Awali setiap butir dengan tanda hubung dan spasi, satu butir satu baris.",
        en="Start each item with a hyphen and a space, one item per line.",
    ),
    bad="""
        missions:  # <- SCH004
          kesatu: Layanan yang mudah bagi warga
          kedua: Lingkungan yang bersih
    """,
    good="""
        missions:
          - Layanan yang mudah bagi warga
          - Lingkungan yang bersih
    """,
)
