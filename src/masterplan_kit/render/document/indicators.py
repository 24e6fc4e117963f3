"""What is measured: indicators of the plan, of its pillars and of its initiatives, from baseline to targets."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from masterplan_kit.model import Indicator
from masterplan_kit.render.document.names import Names

Figure = Decimal | str | None


@dataclass(frozen=True, eq=False, slots=True)
class Measure:
    """One indicator; `node` is what the region wrote."""

    node: Indicator
    label: str  # its id, empty where it has none
    anchor: str
    kind: str
    direction: str
    quality: str  # of its baseline
    years: tuple[tuple[int, Figure, Figure], ...]  # year, target, actual

    @property
    def name(self) -> str:
        """What is measured."""
        return self.node.name or self.node.id or "–"

    @property
    def known_by(self) -> str:
        """How its baseline is known: “Survei: BPS”, but not “Survei: Survei kepuasan masyarakat”."""
        source = (self.node.baseline.source if self.node.baseline else None) or ""
        said = source.casefold().startswith(self.quality.casefold())
        return ": ".join(filter(None, ("" if said else self.quality, source)))

    @property
    def targets(self) -> tuple[tuple[int, Figure], ...]:
        """The years that have a target."""
        return tuple((year, target) for year, target, _ in self.years if target is not None)

    @property
    def actuals(self) -> tuple[tuple[int, Figure], ...]:
        """The years whose result is known."""
        return tuple((year, actual) for year, _, actual in self.years if actual is not None)

    def at(self, year: int) -> tuple[Figure, Figure]:
        """Target and actual of one year."""
        return next(((target, actual) for when, target, actual in self.years if when == year), (None, None))


@dataclass(frozen=True, eq=False, slots=True)
class Panel:
    """Indicators in one table; `years` are those that have a target or an actual."""

    measures: tuple[Measure, ...]
    years: tuple[int, ...]

    @property
    def known(self) -> int:
        """How many have a baseline figure."""
        bases = (measure.node.baseline for measure in self.measures)
        return sum(bool(base and base.value is not None) for base in bases)

    @property
    def aimed(self) -> bool:
        """Whether any has a target."""
        return any(measure.targets for measure in self.measures)


def panel(measures: Iterable[Measure]) -> Panel:
    """Those indicators as one table."""
    several = tuple(measures)
    return Panel(several, tuple(sorted({year for measure in several for year, _, _ in measure.years})))


def measures(names: Names, nodes: tuple[Indicator, ...]) -> tuple[Measure, ...]:
    """Those indicators as books show them."""
    return tuple(_measure(names, node) for node in nodes)


def _measure(names: Names, node: Indicator) -> Measure:
    targets, actuals = node.targets or {}, node.actuals or {}
    return Measure(
        node=node,
        label=node.id or "",
        anchor=names.anchor(node),
        kind=names.term("indicator_kinds", node.kind),
        direction=names.term("directions", node.direction),
        quality=names.term("figure_qualities", node.baseline.quality if node.baseline else None),
        years=tuple((year, targets.get(year), actuals.get(year)) for year in sorted({*targets, *actuals})),
    )
