"""A bare text where an entry with fields belongs."""

from __future__ import annotations

from masterplan_kit.diagnostic import INFO, WARNING
from masterplan_kit.i18n import Text
from masterplan_kit.rules import declare

text_for_entry = declare(
    "SCH007",
    "text-for-entry",
    severity={"draft": INFO, "submission": WARNING},
    source="Format rencana versi 1",
    message=Text(
        id="“{text}” dibaca sebagai isian “{key}”",
        en="“{text}” was read as the field “{key}”",
    ),
    why=Text(
        id="Dengan nama isiannya, keterangan lain dapat ditambahkan di bawahnya.",
        en="With the name of its field, further details can be added below it.",
    ),
    help=Text(
        id="Tulis “{key}:” di depannya.",
        en="Write “{key}:” in front of it.",
    ),
    bad="""
        units:
          - Dinas Komunikasi dan Informatika  # <- SCH007
    """,
    good="""
        units:
          - name: Dinas Komunikasi dan Informatika
    """,
    fixable=True,
)
