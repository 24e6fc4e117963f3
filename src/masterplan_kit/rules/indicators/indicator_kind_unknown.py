"""An indicator is an output, an outcome or an impact."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import ERROR, WARNING, Finding, finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules.indicators._figures import choices


@rule(
    "IND018",
    severity={"draft": WARNING, "submission": ERROR},
    source="Pedoman Evaluasi Smart City 2021; FGD peta jalan Wonosobo 2018",
    message=Text(
        id="Jenis indikator “{text}” tidak dikenal",
        en="The kind of indicator “{text}” is not known",
    ),
    why=Text(
        id="Evaluasi memisahkan keluaran, hasil, dan dampak; jenis yang tidak dikenal tidak terhitung di mana pun.",
        en="Evaluation keeps outputs, outcomes and impacts apart; a kind that is not known counts nowhere.",
    ),
    help=Text(
        id="Tulislah {choices}.",
        en="Write {choices}.",
    ),
    bad="""
        indicators:
          - name: Kepuasan warga atas layanan
            kind: kualitatif  # <- IND018
          - name: Jumlah titik wifi publik
            kind: otput  # <- IND018
    """,
    good="""
        indicators:
          - name: Kepuasan warga atas layanan
            kind: outcome
          - name: Jumlah titik wifi publik
            kind: output
    """,
)
def indicator_kind_unknown(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Look for kinds that the programme has no word for."""
    for indicator in plan.all_indicators():
        text = indicator.kind
        if text and programme.term("indicator_kinds", text) is None:
            yield finding(indicator, "kind", text=text, choices=choices(programme, "indicator_kinds", text))
