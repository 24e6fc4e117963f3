"""A quick win that is only affirmed."""

from __future__ import annotations

from masterplan_kit.diagnostic import INFO, WARNING
from masterplan_kit.i18n import Text
from masterplan_kit.rules import declare

quick_win_yes = declare(
    "SCH008",
    "quick-win-yes",
    severity={"draft": INFO, "submission": WARNING},
    source="Format rencana versi 1: quick win",
    message=Text(
        id="“{text}” dibaca sebagai quick win yang aspeknya belum diuraikan",
        en="“{text}” was read as a quick win whose aspects are not described yet",
    ),
    why=Text(
        id="Yang dinilai dari quick win adalah aspek-aspeknya, bukan tandanya.",
        en="A quick win is scored by its aspects, not by the mark.",
    ),
    help=Text(
        id="Uraikan aspeknya, antara lain daya tarik, manfaat, keunikan, kemitraan, dan keberlanjutan.",
        en="Describe its aspects, among them attraction, benefit, uniqueness, partnership, and continuity.",
    ),
    bad="""
        initiatives:
          - name: Bank sampah digital
            quick_win: ya  # <- SCH008
    """,
    good="""
        initiatives:
          - name: Bank sampah digital
            quick_win:
              benefit: setoran 300 rumah tangga tercatat tiap pekan
    """,
    fixable=True,
)
