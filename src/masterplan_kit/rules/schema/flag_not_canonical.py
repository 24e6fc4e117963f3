"""A yes or no that is understood but written in another way."""

from __future__ import annotations

from masterplan_kit.diagnostic import INFO, WARNING
from masterplan_kit.i18n import Text
from masterplan_kit.rules import declare

flag_not_canonical = declare(
    "SCH031",
    "flag-not-canonical",
    severity={"draft": INFO, "submission": WARNING},
    source="Format rencana versi 1",
    message=Text(
        id="“{text}” dibaca sebagai {canonical}",
        en="“{text}” was read as {canonical}",
    ),
    why=Text(
        id="“ya” dan “yes” berbeda arti dari satu program ke program lain; true dan false tidak.",
        en="Programs differ in what “ya” and “yes” mean; on true and false they all agree.",
    ),
    help=Text(
        id="Tulis {canonical}.",
        en="Write {canonical}.",
    ),
    bad="""
        initiatives:
          - name: Satu pintu layanan warga
            technology:
              new_application: ya  # <- SCH031
    """,
    good="""
        initiatives:
          - name: Satu pintu layanan warga
            technology:
              new_application: true
    """,
    fixable=True,
)
