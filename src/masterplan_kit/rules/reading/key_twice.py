"""A field that is written twice."""

from __future__ import annotations

from masterplan_kit.diagnostic import ERROR
from masterplan_kit.i18n import Text
from masterplan_kit.rules import declare

key_twice = declare(
    "YML012",
    "key-twice",
    severity={"draft": ERROR},
    source="YAML 1.2",
    message=Text(
        id="Isian “{key}” tertulis dua kali",
        en="The field “{key}” is written twice",
    ),
    why=Text(
        id="Hanya satu yang dapat berlaku, dan tidak jelas yang mana; program lain diam-diam membuang yang pertama.",
        en="Only one can apply, and it is unclear which; other programs silently drop the first.",
    ),
    help=Text(
        id="Hapus salah satunya, atau gabungkan isinya.",
        en="Delete one of them, or combine what they say.",
    ),
    bad="""
        region:
          name: Kota Bontang
          code: "64.74"
          name: Bontang  # <- YML012
    """,
    good="""
        region:
          name: Kota Bontang
          code: "64.74"
    """,
)
