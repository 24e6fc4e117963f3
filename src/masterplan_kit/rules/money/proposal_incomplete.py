"""A proposal tells who, how and for how long."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import INFO, WARNING, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules.money._rows import proposals, title_of


@rule(
    "BUD018",
    severity={"draft": INFO, "mentoring": WARNING},
    source="KPBU penerangan jalan Kab. Madiun 2025; siaran pers Kominfo Januari 2024 (17 usulan business matchmaking)",
    message=Text(
        id="Usulan “{proposal}” belum memuat {missing}",
        en="The proposal “{proposal}” does not state {missing}",
    ),
    why=Text(
        id="Calon badan usaha dan simpul KPBU menilai usulan dari unsur-unsur ini lebih dahulu.",
        en="Interested companies and the region's KPBU office judge a proposal by these items first.",
    ),
    help=Text(
        id="Lengkapi unsur tersebut; nilai investasi dan pengembaliannya boleh menyusul setelah studi pendahuluan.",
        en="Complete these items; capital cost and amount of return may follow after the preliminary study.",
    ),
    bad="""
        funding:
          proposals:
            - id: KPBU-01  # <- BUD018
              scope: Penerangan jalan umum 7.500 titik
              stage: feasibility
              capex: 100600000000
    """,
    good="""
        units:
          - id: dishub
            name: Dinas Perhubungan
        initiatives:
          - id: LIV-03
            name: Penerangan jalan umum
        funding:
          proposals:
            - id: KPBU-01
              scope: Penerangan jalan umum 7.500 titik
              stage: preliminary
              initiative: LIV-03
              unit: dishub
              scheme: dbfomt
              service_years: 10
              return:
                kind: availability-payment
    """,
)
def proposal_incomplete(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """List what each proposal leaves open; before the first study is done, amounts are not asked for."""
    for proposal in proposals(plan):
        stage, paid = programme.term("kpbu_stages", proposal.stage), proposal.return_
        early = stage is not None and stage.id == "preliminary"
        asked: tuple[tuple[str, object, Text], ...] = (
            ("initiative", proposal.initiative, Text("inisiatifnya", "its initiative")),
            ("unit", proposal.unit, Text("perangkat daerah penanggung jawab", "its lead office")),
            ("scheme", proposal.scheme, Text("skema kerja sama", "its scheme")),
            ("service_years", proposal.service_years, Text("masa layanan", "its years of service")),
            ("return", paid and paid.kind, Text("bentuk pengembalian investasi", "the form of the return")),
            (
                "return",
                early or (paid and paid.amount is not None),
                Text("nilai pengembalian", "the amount of the return"),
            ),
            ("capex", early or proposal.capex is not None, Text("nilai investasi", "the capital cost")),
        )
        missing = [(key, label) for key, given, label in asked if not given]
        if missing:
            yield finding(
                proposal, missing[0][0], proposal=title_of(proposal), missing=tuple(label for _, label in missing)
            )
