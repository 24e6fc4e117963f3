"""An indicator in one line: where it stands, and where the plan wants it."""

from __future__ import annotations

from dataclasses import dataclass

from masterplan_kit.render.document.indicators import Figure, Measure


@dataclass(frozen=True, eq=False, slots=True)
class Change:
    """An indicator from its baseline to its last target, and the latest result; each may be missing in a draft."""

    measure: Measure
    before: Figure
    before_year: int | None
    after: Figure
    after_year: int | None
    actual: Figure
    actual_year: int | None

    @property
    def unit(self) -> str:
        """What is counted, unless the name begins with it: not “79,86 indeks” of an “Indeks Pembangunan Manusia”."""
        unit = self.measure.node.unit or ""
        return "" if f"{self.measure.name} ".casefold().startswith(f"{unit} ".casefold()) else unit


def change(measure: Measure) -> Change:
    """That indicator from its baseline to its last target."""
    base = measure.node.baseline
    after_year, after = measure.targets[-1] if measure.targets else (None, None)
    actual_year, actual = measure.actuals[-1] if measure.actuals else (None, None)
    return Change(
        measure=measure,
        before=base.value if base else None,
        before_year=base.year if base else None,
        after=after,
        after_year=after_year,
        actual=actual,
        actual_year=actual_year,
    )
