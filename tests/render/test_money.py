"""Sums of the budget, every way that books show them."""

from __future__ import annotations

from decimal import Decimal

from tests.render.shelves import document, plan

_PLAN = """
    format: 1
    programme: "2023"
    title: Rencana uji
    period: {start: 2027, end: 2029}
    units:
      - {id: diskominfo, name: Dinas Komunikasi dan Informatika, short: Diskominfo}
    initiatives:
      - id: GOV-01
        name: Izin sehari
        pillar: governance
        lead: diskominfo
        budget:
          - {source: apbd, kind: capital, amounts: {2027: 750000000, 2028: 250000000}}
          - {source: csr, kind: operating, unit: Bank Daerah, amounts: {2028: 1000500}}
      - id: LIV-01
        name: Puskesmas cepat
        sub_pillar: health
        lead: diskominfo
        budget:
          - {source: apbd, amounts: {2030: 3000000}}
      - id: X-01
        name: Tanpa anggaran
"""


def test_all_ways_to_sum_come_to_the_same() -> None:
    money = document(plan(_PLAN)).money
    assert money.total == 1_004_000_500
    for cross in (money.by_source, money.by_pillar, money.by_unit, money.by_kind):
        assert sum(row.total for row in cross.rows) == cross.totals.total == money.total
        assert sum(cross.totals.amounts) == money.total
    assert money.without == 1


def test_years_beyond_the_period_are_not_lost() -> None:
    assert document(plan(_PLAN)).money.years == (2027, 2028, 2029, 2030)


def test_rows_stand_in_the_order_of_the_programme_under_its_names() -> None:
    money = document(plan(_PLAN)).money
    assert [(row.key, row.name, row.total) for row in money.by_source.rows] == [
        ("apbd", "APBD", 1_003_000_000),
        ("csr", "Tanggung jawab sosial perusahaan (TJSL/CSR)", 1_000_500),
    ]
    assert [(row.key, row.anchor, row.total) for row in money.by_pillar.rows] == [
        ("governance", "pillar:governance", 1_001_000_500),
        ("living", "pillar:living", 3_000_000),
    ]


def test_a_row_without_a_unit_is_of_the_unit_that_leads() -> None:
    rows = document(plan(_PLAN)).money.by_unit.rows
    assert [(row.name, row.anchor, row.total) for row in rows] == [
        ("Dinas Komunikasi dan Informatika", "diskominfo", 1_003_000_000),
        ("Bank Daerah", "", 1_000_500),
    ]


def test_what_is_not_told_is_named_so_in_both_languages() -> None:
    source = plan(_PLAN)
    assert [row.name for row in document(source, "id").money.by_kind.rows][-1] == "Tidak disebut"
    assert [row.name for row in document(source, "en").money.by_kind.rows][-1] == "Not stated"


def test_a_table_is_printed_in_the_greatest_unit_that_keeps_every_cell_whole() -> None:
    money = document(plan(_PLAN)).money
    assert money.by_source.scale == 1
    assert document(plan(_PLAN.replace("1000500", "1500000"))).money.by_source.scale == 1000
    assert document(plan(_PLAN.replace("1000500", "1000000"))).money.by_source.scale == 1_000_000


def test_shares_are_of_the_whole() -> None:
    rows = document(plan(_PLAN)).money.by_source.rows
    assert [row.share for row in rows] == [Decimal("99.9"), Decimal("0.1")]


def test_the_whole_example_adds_up() -> None:
    money = document("complete").money
    assert money.total == sum(action.cost for action in document("complete").actions) > 0
    assert {cross.totals.total for cross in (money.by_source, money.by_pillar, money.by_unit, money.by_kind)} == {
        money.total
    }
