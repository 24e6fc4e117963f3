"""The charts: every value is where its scale has it, nothing is left out, and nothing leaves the drawing."""

from __future__ import annotations

import ast
import datetime as dt
import re
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

import masterplan_kit.render.figures as package
from masterplan_kit.render.document.actions import Action
from masterplan_kit.render.figures.bars import Bars, Item, bars
from masterplan_kit.render.figures.columns import Series, Unit, columns
from masterplan_kit.render.figures.gantt import Gantt
from masterplan_kit.render.figures.hatch import STYLES, hatch
from masterplan_kit.render.figures.lanes import ROWS, Lane, Task, pages
from masterplan_kit.render.figures.plane import WIDTH, Box, Drawing, Twin, Words
from masterplan_kit.render.figures.radar import Axis, Radar, radar
from masterplan_kit.render.figures.scale import ticks
from masterplan_kit.render.figures.years import HEAD, LEFT, RIGHT, Time
from tests.render.shelves import document, html, plan

NOTHING = Twin((), ())
EVERY_KIND = ("gantt", "calendar", "radar", "bars", "columns", "grid", "trends")
SHOWING = """
    {% extends "kit/base.html.j2" %}
    {% block body %}
    {%- import "macros/figures.html.j2" as figures with context -%}
    {%- set part = book.parts[0] -%}
    {{ outline.chapter("Gambar", "all") and "" }}
    {% for panel in doc.figures.roadmap(doc.actions) %}{{ figures.draw(panel, "Peta jalan " ~ panel.part) }}{% endfor %}
    {% set f = doc.figures %}
    {% for one in (f.overview, f.readiness, f.money_by_year, f.money_by_pillar, f.money_by_unit, f.coverage) if one %}
    {{ figures.draw(one, "Gambar " ~ one.kind, twin=loop.first, source="Bappeda") }}
    {% endfor %}
    {% for one in f.trends(doc.plan.all_indicators()) %}{{ figures.draw(one, "Indikator " ~ one.part) }}{% endfor %}
    {% endblock %}
"""


@pytest.fixture(scope="module")
def shown(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of templates whose book shows every chart."""
    folder = tmp_path_factory.mktemp("templates")
    (folder / "books").mkdir()
    (folder / "books" / "summary.html.j2").write_text("\n".join(map(str.strip, SHOWING.strip().splitlines())))
    return folder


def task(number: int) -> Task:
    return Task(f"A-{number}", f"Inisiatif {number}", "", None, None, told=True, star=False, marks=(), when="")


# --- roadmap -----------------------------------------------------------------------------------


def roadmap(actions: tuple[Action, ...] | None = None) -> tuple[Gantt, ...]:
    whole = document("complete")
    return whole.figures.roadmap(whole.actions if actions is None else actions)


def test_every_initiative_has_one_row_of_the_roadmap_and_no_panel_outgrows_its_rows() -> None:
    rows = [row.label.text for panel in roadmap() for row in panel.rows]
    assert sorted(rows) == sorted(action.label for action in document("complete").actions)
    bottoms = [panel.rows[-1].area.y + panel.rows[-1].area.height for panel in roadmap()]
    assert max(bottoms) <= HEAD + ROWS * 14
    assert [panel.part for panel in roadmap()] == [f"{number}/7" for number in range(1, 8)]
    assert roadmap()[0].about == "Bagan waktu 8 inisiatif menurut pilar, 2027 sampai 2036."


def test_a_lane_that_is_longer_than_a_panel_goes_on_under_its_name() -> None:
    made = pages([Lane("Smart Living", 4, tuple(map(task, range(45))))], "(lanjutan)", lambda _: 1)
    assert [(page[0].name, len(page[0].tasks)) for page in made] == [
        ("Smart Living", 15),
        ("Smart Living (lanjutan)", 15),
        ("Smart Living (lanjutan)", 15),
    ]


@pytest.mark.parametrize(
    ("counts", "shared"),
    [
        ((10, 10), ["AB"]),  # with their heads they just fit
        ((10, 11), ["A", "B"]),
        ((17, 2, 8), ["A", "BC"]),  # the fewest panels, and of those the most even
        ((), []),
    ],
)
def test_lanes_share_a_panel_while_they_fit(counts: tuple[int, ...], shared: list[str]) -> None:
    lanes = [Lane(name, 1, tuple(map(task, range(count)))) for name, count in zip("ABC", counts, strict=False)]
    assert ["".join(lane.name for lane in page) for page in pages(lanes, "", lambda _: 1)] == shared


def test_a_task_that_takes_more_rows_leaves_less_room_for_others() -> None:
    lanes = [Lane(name, 1, tuple(map(task, range(10)))) for name in "AB"]
    assert len(pages(lanes, "", lambda one: 2 if one.label == "A-0" else 1)) == 2


def test_a_task_higher_than_a_panel_has_one_of_its_own() -> None:
    made = pages([Lane("A", 1, tuple(map(task, range(3))))], "", lambda one: 99 if one.label == "A-1" else 1)
    assert [[one.label for lane in page for one in lane.tasks] for page in made] == [["A-0"], ["A-1"], ["A-2"]]


LONG = """
    format: 1
    programme: "2023"
    initiatives:
      - {id: A, name: Antre, pillar: living, schedule: {start: 2026, end: 2027}}
      - {id: B, name: Aturan pelibatan warga kota dalam penyusunan setiap kebijakan, pillar: living, schedule: {start: 2026, end: 2027}}
"""


def test_a_name_too_long_for_a_line_of_the_roadmap_has_two_and_its_row_is_higher() -> None:
    drawn = document(plan(LONG))
    (panel,) = drawn.figures.roadmap(drawn.actions)
    short, long = panel.rows
    assert [words.text for words in long.name] == [
        "Aturan pelibatan warga kota dalam",
        "penyusunan setiap kebijakan",
    ]
    assert (short.area.height, long.area.height) == (14, 24)
    assert long.bar
    assert long.bar.y + long.bar.height / 2 == long.area.y + 12
    assert long.area.y + long.area.height == panel.coarse[0].y2


def test_names_take_the_room_of_stars_where_there_are_none() -> None:
    name = "Dokumen kependudukan diantar ke kelurahan"  # between the two widths
    plain = LONG.replace("name: Antre", f"name: {name}")
    starred = plain.replace("2027}}", "2027}, quick_win: {benefit: Cepat}}")
    lines = []
    for text in (plain, starred):
        drawn = document(plan(text))
        lines.append(len(drawn.figures.roadmap(drawn.actions)[0].rows[0].name))
    assert lines == [1, 2]


def test_a_bar_spans_its_days_on_the_scale_of_years() -> None:
    (panel,) = roadmap(document("complete").actions[1:2])  # 2028-Q1 to 2029-Q2
    bar = panel.rows[0].bar
    assert bar == Box(LEFT, 57, 224.5, 8)
    days = (dt.date(2029, 7, 1) - dt.date(2028, 1, 1)) / (dt.date(2030, 1, 1) - dt.date(2028, 1, 1))
    assert bar.width == pytest.approx((RIGHT - LEFT) * days, abs=0.1)
    assert [words.text for words in panel.years] == ["2028", "2029"]
    assert [words.text for words in panel.quarters] == ["I", "II", "III", "IV"] * 2


def test_years_without_room_for_quarters_show_none() -> None:
    assert [words.text for words in roadmap()[0].years] == [str(year) for year in range(2027, 2037)]
    assert not roadmap()[0].quarters
    assert not roadmap()[0].fine


SCHEDULES = """
    format: 1
    programme: "2023"
    period: {start: 2026, end: 2030}
    initiatives:
      - {id: A, name: Lengkap, pillar: living, schedule: {start: 2026-Q3, end: 2027}, milestones: [
          {name: Mulai, due: 2026-08-01, done: 2026-08-02}, {name: Siap, due: 2027-12-01}, {name: Lama, due: 2019}]}
      - {id: B, name: Tanpa akhir, pillar: living, schedule: {start: 2027}}
      - {id: C, name: Hanya horizon, pillar: culture, horizon: medium, quick_win: {benefit: Cepat}}
      - {id: D, name: Tanpa waktu}
"""


def test_what_is_guessed_of_a_schedule_is_drawn_as_a_guess_and_explained() -> None:
    drawn = document(plan(SCHEDULES))
    (panel,) = drawn.figures.roadmap(drawn.actions)
    assert [(row.label.text, row.told, row.bar is None) for row in panel.rows] == [
        ("A", True, False),
        ("B", False, False),
        ("C", False, False),
        ("D", False, True),
    ]
    bars = [row.bar for row in panel.rows if row.bar]
    year = (RIGHT - LEFT) / 5
    assert [bar.width for bar in bars] == pytest.approx([1.5 * year, year, 5 * year], abs=0.5)
    assert [(entry.mark, entry.words.text) for entry in panel.legend] == [
        ("due", "tahap yang harus dicapai"),
        ("met", "tahap yang telah dicapai"),
        ("star", "quick win"),
        ("guess", "jadwal belum lengkap; batangnya mengikuti tahun atau horizon yang disebut"),
        ("bound", "akhir horizon"),
        ("today", "hari ini"),
    ]
    assert [row.cells for row in panel.twin.rows] == [
        ("A", "Lengkap", "Triwulan III 2026 – 2027"),
        ("B", "Tanpa akhir", "2027–"),
        ("C", "Hanya horizon", "Jangka menengah"),
        ("D", "Tanpa waktu", "–"),
    ]


def test_lanes_beside_the_pillars_of_the_edition_have_no_pillars_colour() -> None:
    drawn = document(plan(SCHEDULES))
    (panel,) = drawn.figures.roadmap(drawn.actions)
    assert [(head.name.text, head.tone) for head in panel.heads] == [
        ("Smart Living", 4),
        ("culture", 0),
        ("Tanpa pilar", 0),
    ]


def test_the_day_of_the_book_is_shown_where_the_scale_holds_it() -> None:
    years, today = range(2026, 2028), dt.date(2026, 7, 2)
    line = Time(years, (), today).now(100)
    assert line
    assert line.x1 == pytest.approx(LEFT + (RIGHT - LEFT) / 4, abs=0.5)
    assert Time(years, (), dt.date(2025, 12, 31)).now(100) is None


def test_names_of_horizons_that_end_close_to_each_other_do_not_overlap() -> None:
    time = Time(range(2020, 2045), ((2020, "Jangka pendek"), (2024, "Jangka menengah")), dt.date(2020, 1, 1))
    assert [words.text for _, words in time.ends(100)] == ["Jangka pendek", ""]


def test_initiatives_without_any_time_make_no_roadmap() -> None:
    drawn = document(plan("format: 1\ninitiatives: [{id: A, name: Antre, pillar: living}]"))
    assert drawn.figures.roadmap(drawn.actions) == ()
    assert drawn.figures.overview is None


def test_the_overview_counts_what_is_under_way_and_stars_what_is_ready() -> None:
    drawn = document(plan(SCHEDULES)).figures.overview
    assert drawn
    assert [words.text for words in drawn.rows][3:] == [
        "Smart Living",
        "Smart Society",
        "Smart Environment",
        "culture",
        "Tanpa pilar",
    ]
    assert [row.cells for row in drawn.twin.rows if row.cells[0] in ("Smart Living", "culture")] == [
        ("Smart Living", "1", "2", "0", "0", "0"),
        ("culture", "1", "1", "1", "1", "1"),
    ]
    assert sum(cell.star is not None for cell in drawn.cells) == 1


def test_quick_wins_of_one_year_are_a_star_with_their_number_below_the_count() -> None:
    drawn = document("complete").figures.overview
    assert drawn
    starred = [cell for cell in drawn.cells if cell.star]
    assert [cell.stars.text for cell in starred] == ["1", "1", "2", "1", "1", "1"]
    assert all(abs(cell.count.x - cell.area.x - cell.area.width / 2) < 0.11 for cell in drawn.cells)
    assert all(cell.star.y - 4.5 > cell.count.y for cell in starred if cell.star)
    assert [(entry.mark, entry.words.text) for entry in drawn.legend] == [
        ("star", "banyaknya quick win yang selesai pada tahun itu"),
        ("bound", "akhir horizon"),
    ]


# --- money -------------------------------------------------------------------------------------


UNIT = Unit("juta", str, lambda values: tuple(map(str, values)))


def test_layers_of_a_column_are_as_high_as_their_share_and_stand_on_each_other() -> None:
    drawn = columns(("2026", "2027"), (Series("APBD", (30, 0)), Series("CSR", (10, 20))), UNIT, "", NOTHING)
    assert [level.text for _, level in drawn.levels] == ["0", "10", "20", "30", "40"]
    first, second, third = drawn.areas
    assert (first.box.height, second.box.height, third.box.height) == (150, 50, 100)
    assert first.box.y == second.box.y + second.box.height
    assert first.box.y + first.box.height == third.box.y + third.box.height
    assert [words.text for words in drawn.totals] == ["40", "20"]
    assert (second.title, second.series, bool(second.hatch), bool(first.hatch)) == ("CSR, 2026: 10", 2, True, False)
    assert second.seam
    assert (first.seam, second.seam.y1, third.seam) == (None, first.box.y, None)


def test_a_thin_layer_is_seen_and_gives_nothing_of_it_to_a_seam_or_to_hatching() -> None:
    series = (Series("APBD", (9000,)), Series("CSR", (1,)), Series("DAK", (60,)), Series("Hibah", (900,)))
    thick, *thin, last = columns(("2026",), series, UNIT, "", NOTHING).areas
    assert [area.box.height for area in thin] == [0.6, 1.2]
    assert [area.box.y for area in (*thin, last)] == [
        pytest.approx(below.box.y - area.box.height, abs=0.11)
        for below, area in zip((thick, *thin), (*thin, last), strict=True)
    ]
    assert not any(area.hatch or area.seam for area in thin)
    assert last.hatch
    assert not last.seam


def test_totals_stand_on_paper_that_hides_the_lines_behind_them() -> None:
    drawn = columns(("2026", "2027", "2028"), (Series("APBD", (99, 50, 0)),), UNIT, "", NOTHING)
    assert [words.text for words in drawn.totals] == ["99", "50", ""]
    for words, paper in zip(drawn.totals, drawn.papers, strict=False):
        assert paper.x < words.x < paper.x + paper.width
        assert paper.y < words.y - 6
        assert paper.y + paper.height > words.y
    assert len(drawn.papers) == 2


def test_the_columns_of_the_budget_add_up_to_the_budget() -> None:
    whole = document("complete")
    drawn = whole.figures.money_by_year
    assert drawn
    assert drawn.about == ("Anggaran setiap tahun menurut sumber, 2027 sampai 2036, seluruhnya Rp1.125.251.000.000.")
    assert drawn.unit == "dalam miliar rupiah"
    assert [words.text for words in drawn.totals][:5] == ["18,7", "66,5", "127,5", "129,5", "132,0"]
    zero, top = drawn.levels[0][0].y1, drawn.levels[-1][0].y1
    columns_ = zip(*(row.amounts for row in whole.money.by_source.rows), strict=True)
    rupiah = [amount for column in columns_ for amount in column if amount]
    assert sum(rupiah) == whole.money.total
    heights = [max(amount / 200e9 * (zero - top), 0.6) for amount in rupiah]
    assert [area.box.height for area in drawn.areas] == [pytest.approx(height, abs=0.06) for height in heights]


def test_more_sources_than_hatchings_are_folded_into_one() -> None:
    sources = ("apbd", "apbn", "dak", "provincial", "village", "csr", "kpbu", "private", "grant", "blud")
    rows = "\n".join(
        f"          - {{source: {source}, amounts: {{2026: {number}000000}}}}"
        for number, source in enumerate(sources, 1)
    )
    drawn = document(plan(f"format: 1\ninitiatives:\n  - id: A\n    budget:\n{rows}")).figures.money_by_year
    assert drawn
    assert len(drawn.legend) == STYLES
    assert drawn.legend[-1][0].words.text == "3 lainnya"
    assert drawn.twin.rows[-1].cells == ("3 lainnya", "6", "6")


def test_the_longest_bar_and_its_value_fill_the_width() -> None:
    drawn = bars([Item("Dinas A", 200, "Rp200"), Item("Dinas B", 50, "Rp50")], "", NOTHING)
    long, short = drawn.rows
    assert short.bar.width == pytest.approx(long.bar.width / 4, abs=0.1)
    assert long.said.x < WIDTH - 20


def test_rows_of_bars_are_higher_where_a_name_has_two_lines() -> None:
    names = ("Dinas Perhubungan", "Dinas Pekerjaan Umum dan Penataan Ruang")
    one, two = (bars([Item(name, 1, "") for name in some], "", NOTHING) for some in (names[:1] * 2, names))
    assert [drawn.rows[1].area.y for drawn in (one, two)] == [23, 28]
    assert [words.text for words in two.rows[1].name] == ["Dinas Pekerjaan Umum", "dan Penataan Ruang"]


def test_values_of_bars_have_the_same_number_of_decimals() -> None:
    budgets = "".join(
        f"  - {{id: {name}, pillar: {name}, budget: [{{amounts: {{2026: {amount}}}}}]}}\n"
        for name, amount in (("living", 1250000000), ("economy", 3750000000), ("society", 5000000000))
    )
    drawn = document(plan(f"format: 1\nprogramme: '2023'\ninitiatives:\n{budgets}")).figures.money_by_pillar
    assert drawn
    assert [row.said.text for row in drawn.rows] == [
        "Rp3,75 miliar (37,5%)",
        "Rp1,25 miliar (12,5%)",
        "Rp5,00 miliar (50,0%)",
    ]


def test_the_units_with_the_greatest_budgets_come_first_and_the_others_last() -> None:
    drawn = document("complete").figures.money_by_unit
    assert drawn
    assert len(drawn.rows) == 10
    assert (drawn.twin.rows[0].cells, drawn.twin.rows[0].anchor) == (
        ("Dinas Perhubungan", "Rp228.571.000.000", "20,3%"),
        "dishub",
    )
    assert drawn.twin.rows[-1].cells == ("15 lainnya", "Rp142.061.000.000", "12,7%")


def test_a_plan_without_money_draws_none() -> None:
    figures = document("kota-bontang").figures
    assert (figures.money_by_year, figures.money_by_pillar, figures.money_by_unit) == (None, None, None)


@pytest.mark.parametrize(
    ("greatest", "steps"),
    [(165, "0 50 100 150 200"), (7, "0 2 4 6 8"), (1, "0.0 0.5 1.0"), (1000, "0 500 1000"), (0, "0 1")],
)
def test_an_axis_goes_in_round_steps_to_what_it_must_hold(greatest: int, steps: str) -> None:
    assert " ".join(map(str, ticks(greatest))) == steps


# --- readiness, coverage, indicators --------------------------------------------------------------


def test_points_of_the_radar_stand_on_the_ring_of_their_level() -> None:
    axes = tuple(Axis(name, "", Decimal(level), "") for name, level in (("A", 3), ("B", 1), ("C", 2), ("D", 9)))
    drawn = radar(axes, ((1, "Kurang"), (2, "Cukup"), (3, "Baik")), "", NOTHING)
    rings = [ring.split() for ring in drawn.rings]
    assert drawn.area.split() == [rings[2][0], rings[0][1], rings[1][2], rings[2][3]]  # 9 is held at the outermost


def test_grades_of_the_radar_stand_on_their_rings_where_the_area_has_no_edge() -> None:
    axes = tuple(Axis(name, "", Decimal(level), "") for name, level in (("A", 2), ("B", 2), ("C", 1), ("D", 2)))
    drawn = radar(axes, ((1, "Kurang"), (2, "Cukup"), (3, "Baik")), "", NOTHING)
    between = [[tuple(map(float, spot.split(","))) for spot in ring.split()[1:3]] for ring in drawn.rings]  # B and C
    middles = [value for one, other in between for value in ((one[0] + other[0]) / 2, (one[1] + other[1]) / 2)]
    placed = [value for words in drawn.grades for value in (words.x, words.y - 3)]
    assert placed == pytest.approx(middles, abs=0.11)
    assert len(drawn.papers) == 3


def test_readiness_with_few_levels_is_bars() -> None:
    few = "format: 1\nprogramme: '2023'\ncontext: {readiness: {structure: {people: {level: 2}}}}"
    drawn = document(plan(few)).figures.readiness
    assert isinstance(drawn, Bars)
    assert [(row.name[0].text, row.said.text) for row in drawn.rows] == [("Sumber daya manusia", "Cukup")]
    assert isinstance(document("complete").figures.readiness, Radar)
    assert document("minimal").figures.readiness is None


COVERED = """
    format: 1
    programme: "2023"
    pillars: {living: {not_covered: [{sub_pillar: health, reason: Ditangani oleh provinsi sampai rumah sakit daerah dibuka}]}}
    initiatives:
      - {id: A, name: Antre, pillar: living, sub_pillar: mobility, budget: [{amounts: {2026: 1500000000}}]}
"""


def test_a_sub_pillar_without_initiatives_is_hatched_and_gives_its_reason() -> None:
    drawn = document(plan(COVERED)).figures.coverage
    assert drawn
    assert drawn.about == "Dari 18 subpilar, 1 memiliki inisiatif."
    harmony, health, mobility = (cell for cell in drawn.cells if cell.tone == 4)
    assert (bool(harmony.hatch), harmony.strength, [words.text for words in harmony.notes]) == (
        True,
        0,
        ["belum ada inisiatif"],
    )
    assert (
        " ".join(words.text for words in health.notes)
        == "belum ada inisiatif Ditangani oleh provinsi sampai rumah sakit daerah dibuka"
    )
    assert (mobility.hatch, mobility.strength, mobility.notes[0].text) == ("", 0.4, "1 inisiatif · Rp1,5 miliar")
    assert drawn.twin.rows[10].cells[2] == "Ditangani oleh provinsi sampai rumah sakit daerah dibuka"


def test_the_grid_has_a_cell_for_every_sub_pillar() -> None:
    drawn = document("complete").figures.coverage
    assert drawn
    assert (len(drawn.rows), len(drawn.cells)) == (6, 18)
    assert [cell.notes[0].text for cell in drawn.cells][:2] == [
        "6 inisiatif · Rp44,61 miliar",
        "6 inisiatif · Rp6,70 miliar",
    ]
    assert drawn.about == "Seluruh 18 subpilar memiliki inisiatif."


MEASURED = """
    format: 1
    indicators:
      - {id: A, name: Antre, unit: menit, baseline: {value: 120, year: 2025}, targets: {2027: 60, 2029: 30}, actuals: {2027: 75}}
      - {id: B, name: Nilai SAKIP, baseline: {value: B, year: 2025}, targets: {2029: AA}}
      - {id: C, name: Tanpa tahun awal, baseline: {value: 10}, targets: {2027: 20}}
"""


def test_an_indicator_is_drawn_from_its_baseline_to_targets_and_actuals() -> None:
    whole = document(plan(MEASURED))
    (drawn,) = whole.figures.trends(whole.plan.indicators)
    (panel,) = drawn.panels
    assert (panel.planned, panel.found) == ("4,39 88,67 172,81", "88,60")
    assert [(words.text, words.anchor) for words in panel.values] == [("120", "start"), ("30", "end")]
    assert [words.text for words in panel.years] == ["2025", "2029"]
    assert [row.cells for row in drawn.twin.rows] == [("Antre (menit)", "2025: 120", "2027: 60; 2029: 30", "2027: 75")]
    assert drawn.about == "Perkembangan 1 indikator dari kondisi awal ke target dan realisasi."


TURNING = """
    format: 1
    indicators:
      - {id: A, name: Naik, baseline: {value: 1, year: 2025}, targets: {2027: 2, 2029: 3}}
      - {id: B, name: Turun, baseline: {value: 3, year: 2025}, targets: {2027: 2, 2029: 1}}
      - {id: C, name: Sama, baseline: {value: 2, year: 2025}, targets: {2029: 2}}
"""


def test_values_of_an_indicator_stand_on_the_side_from_which_the_line_goes_away() -> None:
    whole = document(plan(TURNING))
    (drawn,) = whole.figures.trends(whole.plan.indicators)
    for panel, below in zip(drawn.panels, ([True, False], [False, True], [False, False]), strict=True):
        ends = [float(panel.planned.split()[number].split(",")[1]) for number in (0, -1)]
        assert [words.y > end for words, end in zip(panel.values, ends, strict=True)] == below
        assert all(paper.y + paper.height < panel.base.y1 for paper in panel.papers)


def test_grades_and_single_numbers_are_not_drawn() -> None:
    whole = document(plan(MEASURED))
    assert [len(whole.figures.trends([one])) for one in whole.plan.indicators] == [1, 0, 0]


def test_every_indicator_with_numbers_has_a_small_picture() -> None:
    whole = document("complete")
    drawn = whole.figures.trends(whole.plan.all_indicators())
    assert sum(len(figure.panels) for figure in drawn) == 127
    assert max(len(figure.panels) for figure in drawn) == 15


@pytest.mark.parametrize(("count", "across"), [(1, 3), (2, 3), (3, 3), (4, 4), (5, 3), (6, 3), (7, 4), (8, 4), (9, 3)])
def test_small_pictures_stand_three_or_four_across_so_that_the_fewest_places_stay_empty(
    count: int, across: int
) -> None:
    whole = document("complete")
    (drawn,) = whole.figures.trends(list(whole.plan.all_indicators())[10 : 10 + count])
    assert len({panel.base.y1 for panel in drawn.panels}) == -(-count // across)


def test_the_name_of_a_small_picture_has_the_lines_that_it_needs() -> None:
    names = ("Antre", "Layanan kota yang dapat diurus daring tanpa datang ke kantor kelurahan")
    lines = "".join(
        f"  - {{id: I-{number}, name: {name}, baseline: {{value: 1, year: 2025}}, targets: {{2030: 2}}}}\n"
        for number, name in enumerate(names)
    )
    whole = document(plan(f"indicators:\n{lines}"))
    (drawn,) = whole.figures.trends(whole.plan.indicators)
    assert [" ".join(words.text for words in panel.name) for panel in drawn.panels] == list(names)
    assert {panel.base.y1 for panel in drawn.panels} == {drawn.panels[0].base.y1}


# --- all of them ---------------------------------------------------------------------------------


def words_of(value: object) -> Iterator[Words]:
    if isinstance(value, Words):
        yield value
    elif isinstance(value, tuple):
        for one in value:
            yield from words_of(one)
    elif hasattr(value, "__dataclass_fields__") and not isinstance(value, Twin):
        for name in value.__dataclass_fields__:
            yield from words_of(getattr(value, name))


def drawings(name: str) -> list[Drawing]:
    whole = document(name)
    figures = whole.figures
    single = (figures.overview, figures.readiness, figures.money_by_year, figures.money_by_unit, figures.coverage)
    several = figures.roadmap(whole.actions) + figures.trends(whole.plan.all_indicators())
    return [one for one in (*single, *several) if one]


@pytest.mark.parametrize("name", ["complete", "kota-bontang", "kabupaten-muara-enim", "kota-bogor", "provinsi-diy"])
def test_no_word_leaves_its_drawing(name: str) -> None:
    from masterplan_kit.render.figures.letters import width

    for drawing in drawings(name):
        for words in words_of(drawing):
            assert 0 <= words.y <= drawing.height
            room = {
                "start": drawing.width - words.x,
                "end": words.x,
                "middle": 2 * min(words.x, drawing.width - words.x),
            }
            assert width(words.text, 9) <= room[words.anchor] + 1, (drawing.kind, words)


def test_hatching_stays_within_its_area_and_differs_between_series() -> None:
    area = Box(10, 20, 36, 18)
    paths = [hatch(area, series) for series in range(1, STYLES + 1)]
    assert len(set(paths)) == STYLES
    for x, y in re.findall(r"[ML]([\d.]+) ([\d.]+)", "".join(paths)):
        assert 10 <= float(x) <= 46
        assert 20 <= float(y) <= 38


@pytest.mark.parametrize("medium", ["screen", "print"])
def test_every_chart_says_what_it_shows(shown: Path, medium: str) -> None:
    page = html(document("complete"), "summary", medium, shown)  # type: ignore[arg-type]
    assert all(f'class="chart {kind}' in page for kind in EVERY_KIND)
    ids = re.findall(r'\sid="([^"]+)"', page)
    assert len(ids) == len(set(ids))
    charts = re.findall(r'<svg class="chart[^>]*>.*?</svg>', page, re.DOTALL)
    assert len(charts) == page.count('<figure class="chart ') > 20
    for chart in charts:
        assert re.search(r"<title( id=\"[^\"]+\")?>[^<]{5,}</title>", chart)
        pieces = "<a " in chart or '<g class="piece">' in chart  # that a reader on screen can point at
        assert f'role="{"group" if pieces else "img"}"' in chart
        assert not (pieces and medium == "print")
        for id_ in " ".join(re.findall(r'aria-labelledby="([^"]+)"', chart)).split():
            assert f'id="{id_}"' in chart


def test_on_paper_colours_are_written_out_and_on_screen_they_follow_its_look(shown: Path) -> None:
    paper, screen = (html(document("complete"), "summary", medium, shown) for medium in ("print", "screen"))
    sheets = re.findall(r"<svg\b[^>]*>.*?<style>(.*?)</style>", paper, re.DOTALL)
    assert sheets
    assert all("var(" not in sheet and "#3d5fc4" in sheet for sheet in sheets)
    assert not re.search(r"<svg\b[^>]*>(?:(?!</svg>).)*<style>", screen, re.DOTALL)


def test_a_data_table_unfolds_on_screen_and_is_printed_only_where_asked(shown: Path) -> None:
    paper, screen = (html(document("complete"), "summary", medium, shown) for medium in ("print", "screen"))
    assert screen.count('<details class="twin">') == screen.count('<table class="twin">') == 22
    assert paper.count('<table class="twin">') == 1


@pytest.mark.parametrize("lang", ["id", "en"])
@pytest.mark.parametrize("name", ["complete", "kota-bontang", "provinsi-diy", "minimal"])
def test_the_same_plan_draws_the_same_bytes(shown: Path, name: str, lang: str) -> None:
    one, other = (html(document(name, lang), "summary", "print", shown) for _ in range(2))  # type: ignore[arg-type]
    assert one == other


def test_coordinates_are_rounded_to_tenths(shown: Path) -> None:
    page = html(document("complete"), "summary", "print", shown)
    placed = re.findall(r'\s(?:x|y|d|points|width|height|cx|cy|viewBox)="([^"]+)"', page)
    assert len(placed) > 3000
    assert not [value for value in placed if re.search(r"\.\d\d|e-", value)]


def test_geometry_knows_nothing_of_plans() -> None:
    allowed = "masterplan_kit.render.figures."
    for path in Path(package.__path__[0]).glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("masterplan_kit"):
                assert (node.module or "").startswith(allowed), path.name
