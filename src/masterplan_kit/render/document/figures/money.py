"""The budget as columns and bars."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from masterplan_kit.i18n import rounded
from masterplan_kit.render.document.actions import PillarView
from masterplan_kit.render.document.figures.roadmap import tone
from masterplan_kit.render.document.figures.speech import Speech
from masterplan_kit.render.document.money import Cross, Money, Row
from masterplan_kit.render.figures.bars import Bars, Item, bars
from masterplan_kit.render.figures.columns import Columns, Series, Unit, columns
from masterplan_kit.render.figures.hatch import STYLES
from masterplan_kit.render.figures.plane import Column, Record, Twin

UNITS: Final = 10  # bars of units, the others in the last
_SCALES: Final = {10**12: "trillion", 10**9: "billion", 10**6: "million", 10**3: "thousand", 1: "one"}


def by_year(money: Money, speech: Speech) -> Columns | None:
    """A column a year, a layer a source."""
    cross = money.by_source
    if not money.total:
        return None
    rows = _folded(cross.rows, STYLES, speech)
    unit = _unit(max(cross.totals.amounts), speech)
    return columns(
        tuple(map(str, cross.years)),
        tuple(Series(row.name, row.amounts) for row in rows),
        unit,
        speech(
            "figures.money.by_year", first=cross.years[0], last=cross.years[-1], total=speech.formats.money(money.total)
        ),
        _years(cross, rows, speech),
    )


def by_pillar(money: Money, pillars: tuple[PillarView, ...], speech: Speech) -> Bars | None:
    """A bar a pillar that has money."""
    about = speech("figures.money.by_pillar", total=speech.formats.money(money.total))
    tones = {pillar.id: tone(pillar) for pillar in pillars}
    return _bars(money.by_pillar.rows, about, speech("masterplan.pillar"), speech, tones)


def by_unit(money: Money, speech: Speech) -> Bars | None:
    """A bar a unit, the greatest first."""
    about = speech("figures.money.by_unit", total=speech.formats.money(money.total))
    ordered = tuple(sorted(money.by_unit.rows, key=lambda row: -row.total))
    return _bars(_folded(ordered, UNITS, speech), about, speech("funding.unit"), speech, {})


def _bars(rows: tuple[Row, ...], about: str, name: str, speech: Speech, tones: dict[str, int]) -> Bars | None:
    if not any(row.total for row in rows):
        return None
    money, percent = speech.formats.money, speech.formats.percent
    briefs = speech.formats.briefs(row.total for row in rows)
    shares = speech.formats.alike(row.share for row in rows)
    columns = (Column(name, "own"), *(Column(speech(label), "numbers") for label in ("total", "funding.share")))
    records = (Record((row.name, money(row.total), percent(row.share)), row.anchor) for row in rows)
    items = (
        Item(row.name, row.total, f"{brief} ({share}%)", tones.get(row.key, 0), row.anchor)
        for row, brief, share in zip(rows, briefs, shares, strict=True)
    )
    return bars(items, about, Twin(columns, tuple(records)))


def _folded(rows: tuple[Row, ...], most: int, speech: Speech) -> tuple[Row, ...]:
    """The greatest in their order, the others as one."""
    if len(rows) <= most:
        return rows
    kept = sorted(rows, key=lambda row: -row.total)[: most - 1]
    rest = [row for row in rows if row not in kept]
    amounts = tuple(map(sum, zip(*(row.amounts for row in rest), strict=True)))
    others = speech("figures.money.others", count=len(rest))
    folded = Row("", others, "", amounts, sum(amounts), sum((row.share for row in rest), Decimal()))
    return (*(row for row in rows if row in kept), folded)


def _unit(greatest: int, speech: Speech) -> Unit:
    scale, name = next((scale, name) for scale, name in _SCALES.items() if greatest >= scale)

    def scaled(value: Decimal | int) -> Decimal:
        return rounded(Decimal(value) / scale, 1)

    return Unit(
        speech(f"scale.{name}"),
        say=lambda value: speech.formats.number(scaled(value)),
        alike=lambda values: speech.formats.alike(map(scaled, values)),
    )


def _years(cross: Cross, rows: tuple[Row, ...], speech: Speech) -> Twin:
    """Every year and every digit that the scale of the table leaves."""
    columns = (
        Column(speech("masterplan.sources"), "own"),
        *(Column(str(year), "numbers") for year in cross.years),
        Column(speech("total"), "numbers"),
    )
    scaled = speech.formats.scaled
    records = (
        Record((row.name, *(scaled(amount, cross.scale) for amount in (*row.amounts, row.total))), row.anchor)
        for row in rows
    )
    return Twin(columns, tuple(records), speech(f"scale.{_SCALES[cross.scale]}"))
