"""Units are named by their id, so that a new name changes one line."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from masterplan_kit.diagnostic import INFO, Edit, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules._words import times
from masterplan_kit.rules.actions._parties import Mention, mentions


@rule(
    "ACT005",
    severity={"draft": INFO},
    source="Format rencana versi 1; perangkat daerah yang digabung di Bontang 2020",
    message=Text(
        id="“{text}” ({times}) menunjuk pihak yang id-nya {unit}",
        en="“{text}” ({times}) names the party whose id is {unit}",
    ),
    why=Text(
        id="Nama dan singkatan berganti setiap kali perangkat daerah ditata ulang; id tetap, sehingga rencana cukup diubah di satu tempat.",
        en="Names and short forms change whenever offices are reorganised; an id stays, so the plan has to change in one place only.",
    ),
    help=Text(
        id="Ganti dengan {unit}.",
        en="Replace it with {unit}.",
    ),
    bad="""
        units:
          - {id: dinkes, name: Dinas Kesehatan, short: Dinkes, kind: opd}
          - {id: diskominfo, name: Dinas Komunikasi dan Informatika, short: Diskominfo, kind: opd}
        initiatives:
          - name: Pendaftaran puskesmas daring
            lead: Dinas Kesehatan  # <- ACT005
            support:
              - Diskominfo  # <- ACT005
          - name: Rekam medis bersama
            lead: Dinas Kesehatan
    """,
    good="""
        units:
          - {id: dinkes, name: Dinas Kesehatan, short: Dinkes, kind: opd}
          - {id: diskominfo, name: Dinas Komunikasi dan Informatika, short: Diskominfo, kind: opd}
        initiatives:
          - name: Pendaftaran puskesmas daring
            lead: dinkes
            support:
              - diskominfo
          - name: Rekam medis bersama
            lead: dinkes
    """,
    fixable=True,
)
def unit_named_in_words(plan: Masterplan, _programme: Programme) -> Iterator[Finding]:
    """Find names and short forms that only one unit bears; the fix changes all their places."""
    bearers = Counter(
        word for unit in plan.units for word in {_folded(unit.name), _folded(unit.short), _folded(unit.id)}
    )
    found: dict[tuple[str, str], list[Mention]] = {}
    for mention in mentions(plan):
        unit = plan.unit(mention.text)
        if unit and unit.id and mention.text != unit.id and bearers[_folded(mention.text)] == 1:
            found.setdefault((mention.text, unit.id), []).append(mention)
    for (text, id_), places in found.items():
        edits = tuple(Edit("set", place.node, place.keys, id_) for place in places)
        first = places[0]
        yield finding(first.node, *first.keys, edits=edits, text=text, times=times(len(places)), unit=id_)


def _folded(text: str | None) -> str:
    return " ".join((text or "").casefold().split())
