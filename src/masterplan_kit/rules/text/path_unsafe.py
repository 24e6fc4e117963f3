"""A plan names only files of its own folder."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from masterplan_kit.diagnostic import ERROR, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.node import Node
from masterplan_kit.patterns import lazy
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule

_PART: Final = lazy(r"[A-Za-z0-9_-][A-Za-z0-9._-]*")
_DEVICE: Final = lazy(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?", re.IGNORECASE)
_LONGEST: Final = 200  # characters; Windows takes no more below a folder of ordinary depth

_ON_THE_NET: Final = Text(
    "itu alamat di internet, bukan berkas dalam folder rencana",
    "it is an address on the internet, not a file in the plan's folder",
)
_FROM_THE_ROOT: Final = Text(
    "letaknya tidak ditulis mulai dari folder rencana", "its path does not start from the plan's folder"
)
_BACKSLASH: Final = Text("gunakan garis miring “/”", "use the slash “/”")
_OUTSIDE: Final = Text("letaknya di luar folder rencana", "it lies outside the plan's folder")
_TOO_LONG: Final = Text(f"namanya lebih dari {_LONGEST} karakter", f"its name has more than {_LONGEST} characters")
_STRANGE: Final = Text(
    "namanya hanya boleh memuat huruf, angka, titik, garis bawah, dan tanda hubung, tanpa spasi",
    "its name may hold only letters, digits, dots, underscores and hyphens, no spaces",
)


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
        evidence:
          - id: E-01
            file: D:/bukti/sk-dewan.pdf  # <- TXT022
    """,
    good="""
        format: 1
        region:
          emblem: images/lambang.png
        evidence:
          - id: E-01
            file: bukti/sk-dewan.pdf
    """,
)
def path_unsafe(plan: Masterplan, programme: Programme) -> Iterator[Finding]:  # noqa: ARG001
    """Judge each path by its letters alone; whether the file is there is seen when a book is made."""
    for node, key, file in _files(plan):
        trouble = _trouble(file)
        if trouble:
            yield finding(node, key, file=file, trouble=trouble)


def _files(plan: Masterplan) -> Iterator[tuple[Node, str, str]]:
    if plan.region and plan.region.emblem:
        yield plan.region, "emblem", plan.region.emblem
    for proof in plan.evidence:
        if proof.file:
            yield proof, "file", proof.file


def _trouble(file: str) -> Text | None:
    """Say what is wrong with a path first of all, or nothing."""
    parts = file.split("/")
    plain = all(_PART.fullmatch(part) and not part.endswith(".") and not _DEVICE.fullmatch(part) for part in parts)
    troubles = (
        ("://" in file or file.lower().startswith(("www.", "file:")), _ON_THE_NET),
        (file.startswith(("/", "~", "\\")) or file[1:2] == ":", _FROM_THE_ROOT),
        ("\\" in file, _BACKSLASH),
        (".." in parts, _OUTSIDE),
        (len(file) > _LONGEST, _TOO_LONG),
        (not plain, _STRANGE),
    )
    return next((words for wrong, words in troubles if wrong), None)
