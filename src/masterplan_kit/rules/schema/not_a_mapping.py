"""A text or a list where fields belong."""

from __future__ import annotations

from masterplan_kit.diagnostic import ERROR
from masterplan_kit.i18n import Text
from masterplan_kit.rules import declare

not_a_mapping = declare(
    "SCH005",
    "not-a-mapping",
    severity={"draft": ERROR},
    source="Format rencana versi 1",
    message=Text(
        id="Isian “{field}” memuat “{text}”, padahal diminta beberapa isian di bawahnya",
        en="“{field}” holds “{text}”, but fields below it are asked for",
    ),
    why=Text(
        id="Bagian ini terdiri atas beberapa isian, dan masing-masing diperiksa tersendiri.",
        en="This part consists of several fields, each of which is checked on its own.",
    ),
    help=Text(
        id="Tulis isiannya satu per baris di bawah “{field}”, menjorok dua spasi, antara lain {known}.",
        en="Write its fields line by line below “{field}”, indented by two spaces, such as {known}.",
    ),
    bad="""
        region: Kota Bontang  # <- SCH005
    """,
    good="""
        region:
          name: Kota Bontang
    """,
)
