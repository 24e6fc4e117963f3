"""A regulation that was set has a kind, a number and a year."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from masterplan_kit.diagnostic import ERROR, WARNING, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule

_PARTS: Final = {"kind": Text("jenis", "kind"), "number": Text("nomor", "number"), "year": Text("tahun", "year")}


@rule(
    "IDN022",
    severity={"draft": WARNING, "submission": ERROR},
    source="Laporan evaluasi Kab. Malang 2022 dan 2023",
    message=Text(
        id="Masterplan dinyatakan sudah ditetapkan, tetapi {missing} peraturannya belum disebut",
        en="The masterplan is said to be adopted, but its regulation is cited without {missing}",
    ),
    why=Text(
        id="Penilai memeriksa peraturannya di JDIH; tanpa jenis, nomor, dan tahun, peraturan itu tidak ditemukan.",
        en="Assessors look the regulation up in the JDIH legal database; without kind, number and year they cannot find it.",
    ),
    help=Text(
        id="Lengkapi {missing}, atau nyatakan bahwa peraturannya masih disusun.",
        en="Fill in {missing}, or state that the regulation is still being drafted.",
    ),
    bad="""
        format: 1
        adoption:  # <- IDN022
          state: set
          kind: perwal
          year: 2020
    """,
    good="""
        format: 1
        adoption:
          state: set
          kind: perwal
          number: "12"
          year: 2020
    """,
    needs=("adoption",),
)
def adoption_incomplete(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """List what is missing of a regulation in force."""
    state = programme.term("adoption_states", plan.adoption.state) if plan.adoption else None
    if plan.adoption is None or state is None or state.id != "set":
        return
    missing = tuple(word for key, word in _PARTS.items() if not getattr(plan.adoption, key))
    if missing:
        yield finding(plan, "adoption", missing=missing)
