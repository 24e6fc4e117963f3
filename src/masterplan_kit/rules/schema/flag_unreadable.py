"""An answer that is neither yes nor no."""

from __future__ import annotations

from masterplan_kit.diagnostic import ERROR
from masterplan_kit.i18n import Text
from masterplan_kit.rules import declare

flag_unreadable = declare(
    "SCH030",
    "flag-unreadable",
    severity={"draft": ERROR},
    source="Format rencana versi 1",
    message=Text(
        id="“{text}” bukan jawaban ya atau tidak",
        en="“{text}” is neither yes nor no",
    ),
    why=Text(
        id="Pertanyaan ini hanya memiliki dua jawaban; penjelasannya ada di isian lain.",
        en="This question has only two answers; explanations have fields of their own.",
    ),
    help=Text(
        id="Tulis true untuk ya, false untuk tidak, atau kosongkan.",
        en="Write true for yes, false for no, or leave it empty.",
    ),
    bad="""
        initiatives:
          - name: Satu pintu layanan warga
            technology:
              new_application: sebagian  # <- SCH030
    """,
    good="""
        initiatives:
          - name: Satu pintu layanan warga
            technology:
              new_application: true
    """,
)
