"""A figure that is only about right."""

from __future__ import annotations

from masterplan_kit.diagnostic import ERROR
from masterplan_kit.i18n import Text
from masterplan_kit.rules import declare

number_approximate = declare(
    "SCH013",
    "number-approximate",
    severity={"draft": ERROR},
    source="Berita DPRD Halmahera Selatan: “kurang lebih 52 miliar” untuk Rp52.135.321.412",
    message=Text(
        id="“{text}” hanya perkiraan; yang diminta satu angka",
        en="“{text}” is only approximate; one figure is asked for",
    ),
    why=Text(
        id="Perkiraan tidak dapat dijumlahkan, dan jumlahnya kelak berbeda di setiap dokumen.",
        en="Approximations cannot be added up, and their sum comes out differently in every document.",
    ),
    help=Text(
        id="Tulis satu angka; bila angka itu taksiran, sebutkan pada mutu data atau catatannya.",
        en="Write one figure; if it is an estimate, say so in its quality or its note.",
    ),
    bad="""
        initiatives:
          - name: Pusat data daerah
            budget:
              - source: apbd
                amounts:
                  2026: ±52 miliar  # <- SCH013
    """,
    good="""
        initiatives:
          - name: Pusat data daerah
            budget:
              - source: apbd
                amounts:
                  2026: 52135321412
    """,
)
