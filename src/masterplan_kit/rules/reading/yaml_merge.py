"""A field that copies other fields."""

from __future__ import annotations

from masterplan_kit.diagnostic import ERROR
from masterplan_kit.i18n import Text
from masterplan_kit.rules import declare

yaml_merge = declare(
    "YML015",
    "yaml-merge",
    severity={"draft": ERROR},
    source="Format rencana versi 1",
    message=Text(
        id="“<<” menyalin isian dari tempat lain, dan itu tidak dipakai dalam rencana",
        en="“<<” copies fields from elsewhere, which is not used in plans",
    ),
    why=Text(
        id="Setiap bagian harus dapat dibaca dan dinilai dari tulisannya sendiri.",
        en="Each part must be readable, and be judged, by what is written there.",
    ),
    help=Text(
        id="Tulis isian yang dimaksud langsung di sini.",
        en="Write the intended fields right here.",
    ),
    bad="""
        region:
          <<: {name: Kota Bontang}  # <- YML015
          code: "64.74"
    """,
    good="""
        region:
          name: Kota Bontang
          code: "64.74"
    """,
)
