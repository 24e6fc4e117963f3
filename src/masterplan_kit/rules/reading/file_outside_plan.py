"""A link that leads out of the plan's folder."""

from __future__ import annotations

from masterplan_kit.diagnostic import ERROR
from masterplan_kit.i18n import Text
from masterplan_kit.rules import declare

file_outside_plan = declare(
    "YML003",
    "file-outside-plan",
    severity={"draft": ERROR},
    source="Format rencana versi 1: yang di luar folder tidak dibaca",
    message=Text(
        id="{file} hanya pintasan ke berkas di luar folder rencana",
        en="{file} is only a link to a file outside the plan's folder",
    ),
    why=Text(
        id="Rencana dibaca dari foldernya sendiri, agar yang diperiksa sama dengan yang diserahkan.",
        en="A plan is read from its own folder only, so that what is checked is what is submitted.",
    ),
    help=Text(
        id="Salin berkas yang dituju ke dalam folder rencana.",
        en="Copy the file that it leads to into the plan's folder.",
    ),
    bad="""
        # pendanaan.yaml -> ../rencana-kota-lain/pendanaan.yaml  # <- YML003
    """,
    good="""
        # pendanaan.yaml, disalin ke dalam folder rencana
    """,
)
