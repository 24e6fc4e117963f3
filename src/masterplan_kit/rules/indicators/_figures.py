"""What the rules of this family ask of an indicator."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Final, cast

from masterplan_kit.model import Indicator, Initiative, Masterplan
from masterplan_kit.node import Keys
from masterplan_kit.programme import Programme
from masterplan_kit.programme.model import OutcomeIndicator
from masterplan_kit.rules._initiatives import stopped

Figure = Decimal | str

_PERCENT: Final = frozenset({"%", "persen", "percent", "per cent", "prosen", "persentase"})
_BEFORE: Final = frozenset({"nilai", "skor", "capaian", "angka"})  # "Nilai indeks SPBE" is the SPBE index
_BEHIND: Final = frozenset(
    {"kabupaten", "kota", "provinsi", "daerah", "pemerintah"}
)  # so is "Indeks SPBE Kota Bontang"


def called(indicator: Indicator) -> str:
    """Say what people call it: its name, else its id, else a dash."""
    return indicator.name or indicator.id or "–"


def owned(plan: Masterplan) -> Iterator[tuple[Initiative | None, Indicator]]:
    """Every indicator with its initiative; None for those of the pillars and of the plan."""
    for initiative in plan.initiatives:
        for indicator in initiative.indicators:
            yield initiative, indicator
    for pillar in (plan.pillars or {}).values():
        for indicator in pillar.indicators:
            yield None, indicator
    for indicator in plan.indicators:
        yield None, indicator


def awaited(plan: Masterplan, programme: Programme) -> Iterator[tuple[Initiative | None, Indicator]]:
    """As `owned`, without what nobody has named yet and without stopped initiatives, of which no more figures are expected."""
    for initiative, indicator in owned(plan):
        if (indicator.name or indicator.id) and (initiative is None or not stopped(initiative, programme)):
            yield initiative, indicator


def figures(indicator: Indicator) -> Iterator[tuple[Keys, int | None, Figure]]:
    """Every figure with its keys and its year: the baseline, the targets, what was reached."""
    baseline = indicator.baseline
    if baseline and baseline.value is not None:
        yield ("baseline", "value"), baseline.year, baseline.value
    for key, by_year in (("targets", indicator.targets), ("actuals", indicator.actuals)):
        for year, figure in sorted((by_year or {}).items()):
            yield (key, year), year, figure


def known(indicator: Indicator, programme: Programme) -> OutcomeIndicator | None:
    """Find the figure of the national evaluation that the indicator is, by its name."""
    words = (indicator.name or "").split()
    exact = programme.term("outcome_indicators", " ".join(words))
    if exact is None and words:
        start = 1 if words[0].casefold() in _BEFORE else 0
        end = next((place for place, word in enumerate(words) if place and word.casefold() in _BEHIND), len(words))
        exact = programme.term("outcome_indicators", " ".join(words[start:end]))
    return cast("OutcomeIndicator | None", exact)


def grades(indicator: Indicator, programme: Programme) -> tuple[str, ...]:
    """List the letters that it may be given, the best first; none where it is counted in numbers."""
    term = known(indicator, programme)
    return term.values if term else ()


def rank(figure: Figure, letters: tuple[str, ...]) -> Decimal | None:
    """Tell the figure as a number; a better letter is a higher one, an unknown letter none."""
    if isinstance(figure, Decimal):
        return figure
    return Decimal(-letters.index(figure)) if figure in letters else None


def against(before: Figure, after: Figure, direction: str, letters: tuple[str, ...]) -> bool:
    """Whether a step goes against the direction; False where the two figures cannot be compared."""
    first, second = rank(before, letters), rank(after, letters)
    if first is None or second is None or type(before) is not type(after):
        return False
    if direction == "up":
        return second < first
    return second > first if direction == "down" else second != first


def direction_of(indicator: Indicator, programme: Programme) -> str | None:
    """Find the id of the direction it declares."""
    term = programme.term("directions", indicator.direction)
    return term.id if term else None


def kind_of(indicator: Indicator, programme: Programme) -> str | None:
    """Find the id of its kind; the figures of the national evaluation are outcomes, said or not."""
    term = programme.term("indicator_kinds", indicator.kind)
    if term:
        return term.id
    return "outcome" if indicator.kind is None and known(indicator, programme) else None


def told_in_percent(indicator: Indicator) -> bool:
    """Whether its unit is percent."""
    return (indicator.unit or "").strip().casefold() in _PERCENT
