"""Several years under one figure."""

from __future__ import annotations

from masterplan_kit.diagnostic import WARNING
from masterplan_kit.i18n import Text
from masterplan_kit.rules import declare

years_in_one_key = declare(
    "SCH021",
    "years-in-one-key",
    severity={"draft": WARNING},
    source="Format rencana versi 1: satu tahun satu baris",
    message=Text(
        id="“{text}” menggabungkan beberapa tahun dalam satu angka",
        en="“{text}” puts several years under one figure",
    ),
    why=Text(
        id="Anggaran dan target dinilai per tahun; pembagian rata hanyalah pengandaian.",
        en="Budgets and targets are judged year by year; an equal split is only an assumption.",
    ),
    help=Text(
        id="Tulis satu baris untuk setiap tahun, dengan angkanya sendiri.",
        en="Write one line for each year, with its own figure.",
    ),
    bad="""
        initiatives:
          - name: Pusat data daerah
            budget:
              - source: apbd
                amounts:
                  2026-2027: 500000000  # <- SCH021
    """,
    good="""
        initiatives:
          - name: Pusat data daerah
            budget:
              - source: apbd
                amounts:
                  2026: 300000000
                  2027: 200000000
    """,
)
