"""An initiative that is said to be no quick win."""

from __future__ import annotations

from masterplan_kit.diagnostic import INFO, WARNING
from masterplan_kit.i18n import Text
from masterplan_kit.rules import declare

quick_win_no = declare(
    "SCH009",
    "quick-win-no",
    severity={"draft": INFO, "submission": WARNING},
    source="Format rencana versi 1: quick win",
    message=Text(
        id="“{text}” dibaca sebagai “bukan quick win”",
        en="“{text}” was read as “not a quick win”",
    ),
    why=Text(
        id="Inisiatif menjadi quick win karena aspeknya diuraikan; yang lain cukup tanpa isian ini.",
        en="An initiative is a quick win because its aspects are described; the others do without this field.",
    ),
    help=Text(
        id="Hapus isian ini, atau kosongkan.",
        en="Delete this field, or leave it empty.",
    ),
    bad="""
        initiatives:
          - name: Bank sampah digital
            quick_win: tidak  # <- SCH009
    """,
    good="""
        initiatives:
          - name: Bank sampah digital
    """,
    fixable=True,
)
