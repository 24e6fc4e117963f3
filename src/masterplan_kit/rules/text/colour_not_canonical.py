"""A colour that is understood but written in another way."""

from __future__ import annotations

from masterplan_kit.diagnostic import INFO, WARNING
from masterplan_kit.i18n import Text
from masterplan_kit.rules import declare

colour_not_canonical = declare(
    "TXT036",
    "colour-not-canonical",
    severity={"draft": INFO, "submission": WARNING},
    source="Format rencana versi 1",
    message=Text(
        id="“{text}” dibaca sebagai warna {canonical}",
        en="“{text}” was read as the colour {canonical}",
    ),
    why=Text(
        id="Satu cara menulis warna memudahkan pencarian dan penggantiannya di semua rencana.",
        en="One way of writing colours makes them easy to find and to change in all plans.",
    ),
    help=Text(
        id='Tulis "{canonical}", dalam tanda petik.',
        en='Write "{canonical}", in quotes.',
    ),
    bad="""
        format: 1
        theme:
          colours:
            main: 1D4E89  # <- TXT036
    """,
    good="""
        format: 1
        theme:
          colours:
            main: "#1d4e89"
    """,
    fixable=True,
)
