"""A plan names only files of its own folder."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from masterplan_kit.diagnostic import ERROR, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.source.inside import LONGEST, Fault, fault

_WORDS: Final[dict[Fault, Text]] = {
    "address": Text(
        "itu alamat di internet, bukan berkas dalam folder rencana",
        "it is an address on the internet, not a file in the plan's folder",
    ),
    "from-the-root": Text(
        "letaknya tidak ditulis mulai dari folder rencana", "its path does not start from the plan's folder"
    ),
    "backslash": Text("gunakan garis miring “/”", "use the slash “/”"),
    "outside": Text("letaknya di luar folder rencana", "it lies outside the plan's folder"),
    "long": Text(f"namanya lebih dari {LONGEST} karakter", f"its name has more than {LONGEST} characters"),
    "odd": Text(
        "namanya hanya boleh memuat huruf, angka, titik, garis bawah, dan tanda hubung, tanpa spasi",
        "its name may hold only letters, digits, dots, underscores and hyphens, no spaces",
    ),
}


@rule(
    "TXT022",
    severity={"draft": ERROR},
    source="Format rencana versi 1",
    message=Text(
        id="Berkas “{file}” tidak dapat dipakai: {trouble}",
        en="The file “{file}” cannot be used: {trouble}",
    ),
    why=Text(
        id="Rencana harus tetap utuh bila foldernya dipindahkan, dan tidak boleh membuka berkas lain di komputer pembaca.",
        en="A plan must stay whole when its folder is moved, and must not open other files on the reader's computer.",
    ),
    help=Text(
        id="Simpan berkas di dalam folder rencana dan tulis letaknya mulai dari folder itu, misalnya images/lambang.png.",
        en="Keep the file in the plan's folder and give its path from there, such as images/lambang.png.",
    ),
    bad="""
        format: 1
        region:
          emblem: ../arsip/lambang.png  # <- TXT022
        texts:
          background: Peta kota ![Enam kecamatan](https://contoh.go.id/peta.png) menunjukkan batasnya.  # <- TXT022
        evidence:
          - id: E-01
            file: D:/bukti/sk-dewan.pdf  # <- TXT022
    """,
    good="""
        format: 1
        region:
          emblem: images/lambang.png
        texts:
          background: Peta kota ![Enam kecamatan](images/peta.png) menunjukkan batasnya.
        evidence:
          - id: E-01
            file: bukti/sk-dewan.pdf
    """,
)
def path_unsafe(plan: Masterplan, programme: Programme) -> Iterator[Finding]:  # noqa: ARG001
    """Judge each path by its letters alone."""
    for at in plan.pictures():
        if trouble := fault(at.file):
            yield finding(at.node, *at.keys, at_words=at.file, file=at.file, trouble=_WORDS[trouble])
    for proof in plan.evidence:
        if proof.file and (trouble := fault(proof.file)):
            yield finding(proof, "file", file=proof.file, trouble=_WORDS[trouble])
