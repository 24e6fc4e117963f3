"""One party has one part in an initiative."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import INFO, WARNING, Finding, finding, related
from masterplan_kit.i18n import Text
from masterplan_kit.model import Initiative, Masterplan
from masterplan_kit.node import Keys
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule

_ROLES = {
    "lead": Text("penanggung jawab", "the lead"),
    "support": Text("pendukung", "a supporting party"),
    "partners": Text("mitra", "a partner"),
}


@rule(
    "ACT039",
    severity={"draft": INFO, "mentoring": WARNING},
    source="Format rencana versi 1",
    message=Text(
        id="Dalam “{initiative}”, {unit} disebut dua kali: sebagai {one} dan sebagai {other}",
        en="In “{initiative}”, {unit} is named twice: as {one} and as {other}",
    ),
    why=Text(
        id="Jumlah mitra dan beban perangkat daerah terhitung terlalu besar, dan pembagian tugasnya kabur.",
        en="Partners and the workload of offices are overcounted, and it is unclear who does what.",
    ),
    help=Text(
        id="Sebut {unit} sekali saja, menurut perannya yang utama.",
        en="Name {unit} only once, in its main role.",
    ),
    bad="""
        units:
          - {id: diskominfo, name: Dinas Komunikasi dan Informatika, short: Diskominfo, kind: opd}
        initiatives:
          - name: Super Apps Bessai Berinta
            lead: diskominfo
            support:
              - Diskominfo  # <- ACT039
    """,
    good="""
        units:
          - {id: diskominfo, name: Dinas Komunikasi dan Informatika, short: Diskominfo, kind: opd}
          - {id: dpmptsp, name: Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu, short: DPMPTSP, kind: opd}
        initiatives:
          - name: Super Apps Bessai Berinta
            lead: diskominfo
            support:
              - dpmptsp
    """,
)
def party_named_twice(plan: Masterplan, _programme: Programme) -> Iterator[Finding]:
    """Compare lead, support and partners by the unit that each names."""
    for initiative in plan.initiatives:
        first: dict[object, tuple[Keys, str]] = {}
        for keys, text in _parts(initiative):
            unit = plan.unit(text)
            known = first.setdefault(unit or text.casefold(), (keys, text))
            if known[0] != keys:
                one, other = (_ROLES[str(each[0])] for each in (known[0], keys))
                there = related(initiative, *known[0], label=Text("disebut pertama kali di sini", "first named here"))
                called = (unit.short or unit.name or unit.id if unit else None) or text
                yield finding(
                    initiative, *keys, related=(there,), initiative=initiative.called, unit=called, one=one, other=other
                )


def _parts(initiative: Initiative) -> Iterator[tuple[Keys, str]]:
    if initiative.lead:
        yield ("lead",), initiative.lead
    yield from ((("support", number), text) for number, text in enumerate(initiative.support))
    yield from ((("partners", number), text) for number, text in enumerate(initiative.partners))
