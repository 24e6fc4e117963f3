"""A colon that is not followed by a space."""

from __future__ import annotations

from masterplan_kit.diagnostic import ERROR
from masterplan_kit.i18n import Text
from masterplan_kit.rules import declare

colon_without_space = declare(
    "YML036",
    "colon-without-space",
    severity={"draft": ERROR},
    source="YAML 1.2",
    message=Text(
        id="Belum ada spasi sesudah “{key}:”",
        en="There is no space after “{key}:”",
    ),
    why=Text(
        id="Tanpa spasi, titik dua dianggap bagian dari teks, dan isiannya tidak terbaca.",
        en="Without a space, the colon is taken as part of the text, and the field is not seen.",
    ),
    help=Text(
        id="Beri satu spasi sesudah titik dua.",
        en="Put a space after the colon.",
    ),
    bad="""
        title:Masterplan Smart City Kota Bontang  # <- YML036
        vision: Bontang maju bersama warga
    """,
    good="""
        title: Masterplan Smart City Kota Bontang
        vision: Bontang maju bersama warga
    """,
    fixable=True,
)
