"""Edits on both sides: what only one of them changed is taken, what both changed is contested."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl.workbook import Workbook

from tests.office.made import PLAN, Came, changed, column, exported, import_back
from tests.office.test_edits import lines_changed, put

RENAMED = put("Program Kerja", 3, "Program Kerja", "Satu pintu")


def both(folder: Path, old: str, new: str, side: str | None = None) -> Came:
    """The workbook renamed GOV-01; meanwhile somebody changed the plan."""
    assert old in PLAN
    return import_back(folder, changed(exported().data, RENAMED), PLAN.replace(old, new, 1), side)  # type: ignore[arg-type]


def test_what_only_the_plan_changed_stays(tmp_path: Path) -> None:
    came = both(tmp_path, "name: Antrean puskesmas", "name: Antrean daring")
    assert came.counts == (1, 0, 0, 0)
    assert lines_changed(came.text) == [
        "- name: Satu pintu layanan",
        "+ name: Satu pintu",
        "- name: Antrean puskesmas",
        "+ name: Antrean daring",
    ]


def test_what_both_sides_changed_alike_is_no_change(tmp_path: Path) -> None:
    assert both(tmp_path, "name: Satu pintu layanan", "name: Satu pintu").counts == (0, 0, 0, 0)


def test_what_both_sides_changed_is_contested_and_left(tmp_path: Path) -> None:
    came = both(tmp_path, "name: Satu pintu layanan", "name: Pintu tunggal")
    assert came.counts == (0, 0, 0, 1)
    (one,) = came.merge.differences
    assert (one.id, one.old, one.theirs, one.ours, one.place) == (
        "GOV-01",
        "Satu pintu layanan",
        "Satu pintu",
        "Pintu tunggal",
        "Program Kerja!B3",
    )
    assert "name: Pintu tunggal" in came.text


def test_the_workbooks_side_is_taken_where_asked(tmp_path: Path) -> None:
    assert "name: Satu pintu\n" in both(tmp_path, "name: Satu pintu layanan", "name: Pintu tunggal", "theirs").text


def test_the_plans_side_is_kept_where_asked(tmp_path: Path) -> None:
    assert "name: Pintu tunggal\n" in both(tmp_path, "name: Satu pintu layanan", "name: Pintu tunggal", "ours").text


def test_an_edit_of_a_record_that_the_plan_lost_is_contested(tmp_path: Path) -> None:
    came = both(tmp_path, "  - id: GOV-01", "  - id: GOV-09")
    assert came.counts == (0, 0, 0, 1)
    assert came.merge.differences[0].row is None


def test_rows_of_money_are_known_again_after_one_was_put_before_them(tmp_path: Path) -> None:
    plan = PLAN.replace("    budget:\n", "    budget:\n      - source: apbn\n        amounts: {2029: 7000000}\n")
    came = import_back(tmp_path, changed(exported().data, put("Anggaran", 4, "2027", 60_000_000)), plan)
    assert came.counts == (1, 0, 0, 0)
    assert lines_changed(came.text, plan) == ["- amounts: {2027: 50000000}", "+ amounts: {2027: 60000000}"]


def test_comments_of_the_plan_stay(tmp_path: Path) -> None:
    def change(book: Workbook) -> None:
        RENAMED(book)
        sheet = book["Program Kerja"]
        sheet.cell(3, column(sheet, "Pilar")).value = "Smart Economy"

    came = import_back(tmp_path, changed(exported().data, change))
    for comment in ("# yang memimpin", "# yang pertama", "# tata kelola"):
        assert comment in came.text


def test_what_the_file_says_in_another_form_is_to_be_mended_first(tmp_path: Path) -> None:
    from masterplan_kit.office.applying import Unwritten

    plan = PLAN.replace("name: Satu pintu layanan", "nama: Satu pintu layanan")
    with pytest.raises(Unwritten) as refused:
        import_back(tmp_path, changed(exported(plan).data, RENAMED), plan)
    assert refused.value.values == {"keys": "initiatives.0.name"}


def test_an_entry_of_one_word_is_to_be_mended_first(tmp_path: Path) -> None:
    from masterplan_kit.office.applying import Unwritten

    plan = PLAN.replace("    quick_win:\n      attraction: Mudah diceritakan\n", "    quick_win: ya\n")
    with pytest.raises(Unwritten):
        import_back(tmp_path, changed(exported(plan).data, put("Quick Win", 3, "Keunikan", "Satu-satunya")), plan)
