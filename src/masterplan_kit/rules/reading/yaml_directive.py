"""A line that is taken for a command to the reader."""

from __future__ import annotations

from masterplan_kit.diagnostic import ERROR
from masterplan_kit.i18n import Text
from masterplan_kit.rules import declare

yaml_directive = declare(
    "YML018",
    "yaml-directive",
    severity={"draft": ERROR},
    source="YAML 1.2",
    message=Text(
        id="Baris yang diawali tanda persen terbaca sebagai perintah, bukan sebagai isi rencana",
        en="A line that starts with a percent sign is read as a command, not as part of the plan",
    ),
    why=Text(
        id="Perintah seperti ini mengubah cara seluruh berkas dibaca: NO menjadi “tidak”, 010 menjadi 8.",
        en="Such a command changes how the whole file is read: NO becomes “no”, 010 becomes 8.",
    ),
    help=Text(
        id="Hapus baris itu.",
        en="Delete the line.",
    ),
    bad="""
        %YAML 1.1  # <- YML018
        ---
        title: Masterplan Smart City Kota Bontang
    """,
    good="""
        ---
        title: Masterplan Smart City Kota Bontang
    """,
)
