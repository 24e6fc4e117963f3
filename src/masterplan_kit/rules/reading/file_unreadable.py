"""A file that the system does not give out."""

from __future__ import annotations

from masterplan_kit.diagnostic import ERROR
from masterplan_kit.i18n import Text
from masterplan_kit.rules import declare

file_unreadable = declare(
    "YML001",
    "file-unreadable",
    severity={"draft": ERROR},
    source="Format rencana versi 1: satu folder, satu rencana",
    message=Text(
        id="Berkas {file} tidak dapat dibuka: {cause}",
        en="The file {file} cannot be opened: {cause}",
    ),
    why=Text(
        id="Yang tidak terbaca tidak ikut diperiksa; rencana tampak baik padahal sebagian isinya tidak pernah dilihat.",
        en="What cannot be read is not checked; the plan looks sound although part of it was never seen.",
    ),
    help=Text(
        id="Periksa hak akses berkas itu dan tutup program yang sedang memakainya, lalu ulangi.",
        en="Check the file's permissions and close the program that holds it, then try again.",
    ),
    bad="""
        # inisiatif.yaml, hak akses: hanya pemiliknya  # <- YML001
        initiatives:
          - name: Satu pintu layanan warga
    """,
    good="""
        # inisiatif.yaml, hak akses: seluruh tim penyusun
        initiatives:
          - name: Satu pintu layanan warga
    """,
)
