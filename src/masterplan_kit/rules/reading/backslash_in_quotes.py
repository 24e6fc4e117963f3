"""A backslash that means something else in double quotes."""

from __future__ import annotations

from masterplan_kit.diagnostic import ERROR
from masterplan_kit.i18n import Text
from masterplan_kit.rules import declare

backslash_in_quotes = declare(
    "YML039",
    "backslash-in-quotes",
    severity={"draft": ERROR},
    source="YAML 1.2",
    message=Text(
        id="Garis miring terbalik di dalam {text} terbaca sebagai perintah",
        en="The backslash in {text} is read as a command",
    ),
    why=Text(
        id="Di dalam tanda petik ganda, garis miring terbalik mengubah huruf sesudahnya.",
        en="In double quotes, a backslash changes the letter that follows it.",
    ),
    help=Text(
        id="Pakai tanda petik tunggal.",
        en="Use single quotes instead.",
    ),
    bad="""
        evidence:
          - id: E-01
            file: "bukti\\kota.pdf"  # <- YML039
    """,
    good="""
        evidence:
          - id: E-01
            file: "bukti/kota.pdf"
    """,
    fixable=True,
)
