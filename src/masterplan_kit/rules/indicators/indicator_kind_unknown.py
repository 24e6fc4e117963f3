"""An indicator is an output, an outcome or an impact."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import ERROR, WARNING, Finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules._words import unknown_words


@rule(
    "IND018",
    severity={"draft": WARNING, "submission": ERROR},
    source="Pedoman Evaluasi Smart City 2021; FGD Roadmap Smart City Wonosobo 2018",
    message=Text(
        id="“{word}” ({times}) bukan jenis indikator yang dikenal",
        en="“{word}” ({times}) is not a known kind of indicator",
    ),
    why=Text(
        id="Evaluasi memisahkan keluaran, hasil, dan dampak; jenis yang tidak dikenal tidak terhitung di mana pun.",
        en="The evaluation keeps outputs, outcomes, and impacts apart; a kind that is not known counts nowhere.",
    ),
    help=Text(
        id="Tulis {options}.",
        en="Write {options}.",
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
    yield from unknown_words(programme, "indicator_kinds", plan.all_indicators(), "kind")
