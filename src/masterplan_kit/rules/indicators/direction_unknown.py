"""A figure goes up, goes down or is kept."""

from __future__ import annotations

from collections.abc import Iterator

from masterplan_kit.diagnostic import WARNING, Finding
from masterplan_kit.i18n import Text
from masterplan_kit.model import Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.rules import rule
from masterplan_kit.rules._words import unknown_words


@rule(
    "IND029",
    severity={"draft": WARNING},
    source="Format rencana versi 1",
    message=Text(
        id="“{word}” ({times}) bukan arah indikator yang dikenal",
        en="“{word}” ({times}) is not a known direction of an indicator",
    ),
    why=Text(
        id="Arah menentukan apakah capaian dibaca sebagai keberhasilan atau kegagalan.",
        en="The direction decides whether a result is read as a success or a failure.",
    ),
    help=Text(
        id="Tulis {options}.",
        en="Write {options}.",
    ),
    bad="""
        indicators:
          - name: Waktu tempuh ke rumah sakit
            direction: membaik  # <- IND029
    """,
    good="""
        indicators:
          - name: Waktu tempuh ke rumah sakit
            direction: down
    """,
)
def direction_unknown(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Look for directions that the format has no word for."""
    yield from unknown_words(programme, "directions", plan.all_indicators(), "direction")
