"""An id names one thing."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import ERROR, Finding, finding, related
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.node import Node
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules.actions._ids import ids, objective_ids


@rule(
    "ACT020",
    severity={"draft": ERROR},
    source="Format rencana versi 1",
    message=Text(
        id="Id {id} pada {this} sudah dipakai {other}",
        en="The id {id} of {this} is already used by {other}",
    ),
    why=Text(
        id="Tautan, catatan, dan pengecualian yang memakai id itu tidak dapat membedakan keduanya.",
        en="Links, notes, and waivers that use the id cannot tell the two apart.",
    ),
    help=Text(
        id="Beri salah satunya id lain, lalu periksa isian yang merujuk pada id itu.",
        en="Give one of them another id, then check what refers to it.",
    ),
    bad="""
        units:
          - {id: dinkes, name: Dinas Kesehatan}
        initiatives:
          - id: LIV-01
            name: Pendaftaran puskesmas daring
            indicators:
              - {id: LIV-01-a, name: Waktu tunggu pasien}
          - id: LIV-01  # <- ACT020
            name: Rekam medis bersama
            indicators:
              - {id: LIV-01-a, name: Puskesmas yang terhubung}  # <- ACT020
    """,
    good="""
        units:
          - {id: dinkes, name: Dinas Kesehatan}
        initiatives:
          - id: LIV-01
            name: Pendaftaran puskesmas daring
            indicators:
              - {id: LIV-01-a, name: Waktu tunggu pasien}
          - id: LIV-02
            name: Rekam medis bersama
            indicators:
              - {id: LIV-02-a, name: Puskesmas yang terhubung}
    """,
)
def id_twice(plan: Masterplan, _programme: Programme) -> Iterator[Finding]:
    """Remember who used each id first; objectives count within their own development plan."""
    for scope in (ids(plan), *objective_ids(plan)):
        first: dict[str, tuple[Node, Text]] = {}
        for id_, node, this in scope:
            known = first.setdefault(id_, (node, this))
            if known[0] is not node:
                there = related(known[0], "id", label=Text("dipakai pertama kali di sini", "first used here"))
                yield finding(node, "id", related=(there,), id=id_, this=this, other=known[1])
