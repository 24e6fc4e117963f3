"""A line that is moved in by a tab."""

from __future__ import annotations

from masterplan_kit.diagnostic import ERROR
from masterplan_kit.i18n import Text
from masterplan_kit.rules import declare

tab_indent = declare(
    "YML025",
    "tab-indent",
    severity={"draft": ERROR},
    source="YAML 1.2",
    message=Text(
        id="Baris ini menjorok dengan tab, bukan dengan spasi",
        en="This line is indented with a tab, not with spaces",
    ),
    why=Text(
        id="Lebar tab berbeda di setiap program, sehingga tidak jelas baris ini bagian dari apa.",
        en="The width of a tab differs between programs, so it is unclear what this line belongs to.",
    ),
    help=Text(
        id="Ganti tab di awal baris dengan spasi, dua spasi setiap lapis.",
        en="Replace the tab at the start of the line with spaces, two for each level.",
    ),
    bad="region:\n\tname: Kota Bontang  # <- YML025\n",
    good="""
        region:
          name: Kota Bontang
    """,
    fixable=True,
)
