"""A short form that two units bear names neither."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import WARNING, Finding, finding, related
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan, Unit
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.spelling import folded


@rule(
    "ACT055",
    severity={"draft": WARNING},
    source="Format rencana versi 1; perangkat daerah yang digabung di Bontang 2020",
    message=Text(
        id="“{name}” sudah menjadi nama atau singkatan pihak lain",
        en="“{name}” is already the name or short form of another party",
    ),
    why=Text(
        id="Bila dua pihak bernama sama, tidak jelas siapa yang bertanggung jawab dan siapa yang menandatangani.",
        en="If two parties share a name, it is unclear who is responsible and who signs.",
    ),
    help=Text(
        id="Gabungkan bila keduanya sama; bila berbeda, pakai nama dan singkatan yang membedakan.",
        en="Merge them if they are the same; if not, use names and short forms that tell them apart.",
    ),
    bad="""
        units:
          - id: disdik
            name: Dinas Pendidikan
            short: Disdik
          - id: disdikbud
            name: Dinas Pendidikan dan Kebudayaan
            short: Disdik  # <- ACT055
    """,
    good="""
        units:
          - id: disdikbud
            name: Dinas Pendidikan dan Kebudayaan
            short: Disdikbud
          - id: dispar
            name: Dinas Pariwisata
            short: Dispar
    """,
)
def unit_name_twice(plan: Masterplan, _programme: Programme) -> Iterator[Finding]:
    """Compare names and short forms without case, spaces and punctuation."""
    first: dict[str, tuple[Unit, str]] = {}
    for unit in plan.units:
        for key in ("name", "short"):
            name = getattr(unit, key)
            other, where = first.setdefault(folded(name), (unit, key)) if name and folded(name) else (unit, key)
            if other is not unit:
                there = related(other, where, label=Text("dipakai pertama kali di sini", "first used here"))
                yield finding(unit, key, related=(there,), name=name)
