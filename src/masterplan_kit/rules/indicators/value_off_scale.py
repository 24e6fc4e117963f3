"""A figure lies on the scale it is measured with."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from masterplan_kit.diagnostic import ERROR, WARNING, Finding, finding
from masterplan_kit.i18n import Either, Text, Value, number
from masterplan_kit.model import Indicator, Masterplan
from masterplan_kit.programme import Programme
from masterplan_kit.programme.model import OutcomeIndicator
from masterplan_kit.rules import rule
from masterplan_kit.rules.indicators._figures import called, figures, known, told_in_percent

_LEAST: Final = Decimal("-Infinity")
_MOST: Final = Decimal("Infinity")
# Changes and ratios may pass a hundred percent.
_UNBOUNDED: Final = frozenset({
    "pertumbuhan", "kenaikan", "peningkatan", "penurunan", "pengurangan", "penambahan", "perubahan", "laju", "rasio", "inflasi",
    "realisasi", "capaian", "selisih", "defisit", "surplus", "deviasi", "terhadap", "growth", "increase", "decrease", "change", "rate", "ratio",
})  # fmt: skip


@rule(
    "IND010",
    severity={"draft": WARNING, "mentoring": ERROR},
    source="Laporan evaluasi Kab. Malang 2022 (skala 0-4); evaluasi Kab. Muara Enim 2021 (indeks SPBE 1-5); berita evaluasi Kota Ambon 2024",
    message=Text(
        id="“{indicator}” bernilai {value}, di luar skalanya ({scale})",
        en="“{indicator}” is given as {value}, outside its scale ({scale})",
    ),
    why=Text(
        id="Nilai di luar skala biasanya salah ketik atau diambil dari ukuran lain, lalu terbawa ke setiap grafik dan laporan.",
        en="A value outside the scale is usually mistyped or taken from another measure, and is carried into every chart and report.",
    ),
    help=Text(
        id="Periksa angka dan satuannya.",
        en="Check the figure and its unit.",
    ),
    bad="""
        indicators:
          - name: Indeks SPBE Kota Bontang
            unit: indeks
            baseline:
              value: 2.87
              year: 2024
            targets:
              2029: 42  # <- IND010
          - name: Rumah tangga dengan akses internet
            unit: persen
            targets:
              2029: 1000  # <- IND010
          - name: Nilai SAKIP
            targets:
              2029: A+  # <- IND010
    """,
    good="""
        indicators:
          - name: Indeks SPBE Kota Bontang
            unit: indeks
            baseline:
              value: 2.87
              year: 2024
            targets:
              2029: 4.2
          - name: Rumah tangga dengan akses internet
            unit: persen
            targets:
              2029: 100
          - name: Pertumbuhan kunjungan wisata
            unit: persen
            targets:
              2029: 120
          - name: Nilai SAKIP
            targets:
              2029: AA
    """,
)
def value_off_scale(plan: Masterplan, programme: Programme) -> Iterator[Finding]:
    """Compare every figure with the scale of percent, or with that of the national evaluation."""
    for indicator in plan.all_indicators():
        term = known(indicator, programme)
        low, high = _bounds(indicator, term)
        letters = term.values if term else ()
        for keys, _, value in figures(indicator):
            off = (bool(letters) and value not in letters) if isinstance(value, str) else not low <= value <= high
            if off:
                scale: Value = Either(letters) if isinstance(value, str) else _scale(low, high)
                yield finding(indicator, *keys, indicator=called(indicator), value=value, scale=scale)
                break


def _bounds(indicator: Indicator, term: OutcomeIndicator | None) -> tuple[Decimal, Decimal]:
    """Give the least and the greatest value it may take; an index told in percent is another rule's matter."""
    percent = told_in_percent(indicator)
    if term and (term.unit is not None) is percent and (term.minimum, term.maximum) != (None, None):
        return _LEAST if term.minimum is None else term.minimum, _MOST if term.maximum is None else term.maximum
    if percent and not _UNBOUNDED & set((indicator.name or "").casefold().split()):
        return Decimal(0), Decimal(100)
    return _LEAST, _MOST


def _scale(low: Decimal, high: Decimal) -> Text:
    if high == _MOST:
        return Text(f"mulai dari {number(low, 'id')}", f"{number(low, 'en')} or more")
    return Text(
        f"{number(low, 'id')} sampai {number(high, 'id')}",
        f"{number(low, 'en')} to {number(high, 'en')}",
    )
