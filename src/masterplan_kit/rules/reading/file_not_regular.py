"""A folder, pipe or device that bears the name of a file."""

from __future__ import annotations

from masterplan_kit.diagnostic import ERROR
from masterplan_kit.i18n import Text
from masterplan_kit.rules import declare

file_not_regular = declare(
    "YML002",
    "file-not-regular",
    severity={"draft": ERROR},
    source="Format rencana versi 1: satu folder, satu rencana",
    message=Text(
        id="“{file}” bukan berkas biasa, melainkan folder, perangkat, atau saluran",
        en="“{file}” is not an ordinary file but a folder, a device, or a pipe",
    ),
    why=Text(
        id="Hanya berkas biasa yang isinya tetap dan dapat dibaca sampai selesai.",
        en="Only an ordinary file stays the same and can be read to its end.",
    ),
    help=Text(
        id="Simpan isinya sebagai berkas biasa, atau ganti nama folder itu agar tidak berakhiran .yaml.",
        en="Save its content as an ordinary file, or rename the folder so that it does not end in .yaml.",
    ),
    bad="""
        # inisiatif.yaml adalah folder yang memuat dinas-kesehatan.yaml  # <- YML002
    """,
    good="""
        # inisiatif/ adalah folder yang memuat dinas-kesehatan.yaml
    """,
)
