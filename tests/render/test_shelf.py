"""The folder that books go to: whole, once, and never over a stranger's file."""

from __future__ import annotations

import dataclasses
import datetime as dt
import json
from pathlib import Path
from textwrap import dedent

import pytest

from masterplan_kit.lint import Options, lint_plan
from masterplan_kit.load import load
from masterplan_kit.programme import edition_or_latest
from masterplan_kit.render import shelf as shelves
from masterplan_kit.render.book import Format, Made, Order, make_pdf
from masterplan_kit.render.html import Look
from masterplan_kit.render.shelf import Delivery, Occupied, Shelf
from masterplan_kit.render.workers import Say
from masterplan_kit.source import Source, read_plan
from tests.pictures.made import png_of
from tests.render.shelves import AS_OF, example, plan

_PLAN = """
    format: 1
    programme: "2023"
    title: Rencana uji
    initiatives:
      - {id: GOV-01, name: Izin sehari, pillar: governance}
"""


def _order(source: Source, *formats: Format) -> Order:
    programme = edition_or_latest(load(source).plan.programme)
    report = lint_plan(source, Options(as_of=AS_OF))
    return Order(source, report, programme, "id", AS_OF, Look(), formats or ("html",))


def _fill(out: Path, order: Order, *books: str, fresh: bool = False, force: bool = False) -> Delivery:
    return Shelf(out, jobs=2, fresh=fresh, force=force).fill(
        order, books or ("collaboration",), lambda _book, _stage: None
    )


def test_a_book_its_index_and_its_report_are_written(tmp_path: Path) -> None:
    delivery = _fill(tmp_path / "buku" / "baru", _order(plan(_PLAN)))
    assert sorted(path.name for path in delivery.out.iterdir()) == [
        "collaboration.html", "index.html", "render-report.json",
    ]  # fmt: skip
    told = json.loads((delivery.out / "render-report.json").read_text(encoding="utf-8"))
    assert told == delivery.manifest
    assert told["schema"] == "masterplan-render/1"
    assert set(told["files"]) == {"collaboration.html", "index.html"}


def test_what_is_unchanged_is_not_made_again(tmp_path: Path) -> None:
    order = _order(plan(_PLAN), "html", "pdf")
    first = _fill(tmp_path, order)
    written = {path.name: path.stat().st_mtime_ns for path in tmp_path.iterdir()}
    second = _fill(tmp_path, order)
    assert not first.unchanged
    assert second.unchanged
    assert second.manifest == first.manifest
    assert {path.name: path.stat().st_mtime_ns for path in tmp_path.iterdir()} == written
    assert not _fill(tmp_path, order, fresh=True).unchanged


def test_a_file_that_somebody_touched_is_made_again(tmp_path: Path) -> None:
    order = _order(plan(_PLAN))
    before = _fill(tmp_path, order).manifest
    page = tmp_path / "collaboration.html"
    page.write_text("diubah", encoding="utf-8")
    assert _fill(tmp_path, order).manifest == before
    assert page.read_text(encoding="utf-8") != "diubah"


def test_a_book_of_which_nothing_changed_keeps_its_pdf(tmp_path: Path) -> None:
    order = _order(plan(_PLAN), "pdf")
    _fill(tmp_path, order)
    lying = (tmp_path / "collaboration.pdf").stat().st_mtime_ns
    touched = dataclasses.replace(order, source=plan(_PLAN + "    # sebuah catatan\n"))
    delivery = _fill(tmp_path, touched)
    assert not delivery.unchanged
    assert (tmp_path / "collaboration.pdf").stat().st_mtime_ns == lying
    assert delivery.manifest["books"][0]["checks"]["pdf"]["complete"]
    renamed = _order(plan(_PLAN.replace("Rencana uji", "Rencana lain")), "pdf")
    _fill(tmp_path, renamed)
    assert (tmp_path / "collaboration.pdf").stat().st_mtime_ns != lying


def test_another_day_is_told_where_a_book_tells_the_day(tmp_path: Path) -> None:
    order = _order(example("complete"), "html", "pdf")
    books = ("collaboration", "summary")
    _fill(tmp_path, order, *books)
    lying = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    later = _fill(tmp_path, dataclasses.replace(order, as_of=dt.date(2026, 8, 17)), *books)
    assert not later.unchanged
    assert later.manifest["as_of"] == "2026-08-17"
    changed = {name for name, data in lying.items() if (tmp_path / name).read_bytes() != data}
    assert changed == {"summary.html", "summary.pdf", "index.html", "render-report.json"}


def test_a_changed_picture_changes_the_books_that_show_it(tmp_path: Path) -> None:
    folder, out, books = tmp_path / "rencana", tmp_path / "buku", ("analysis", "collaboration")
    folder.mkdir()
    picture = folder / "peta.png"
    words = _PLAN + '    texts:\n      background: "![Peta kota](peta.png)"\n'
    (folder / "rencana.yaml").write_text(dedent(words), encoding="utf-8")
    picture.write_bytes(png_of(40, 30))
    _fill(out, _order(read_plan(folder, "rencana"), "pdf"), *books)
    picture.write_bytes(png_of(60, 20))
    delivery = _fill(out, _order(read_plan(folder, "rencana"), "pdf"), *books)
    kept = {one.book: one.data is None for one in delivery.made}
    assert kept == {"analysis": False, "collaboration": True}


def test_a_stranger_s_file_is_not_overwritten(tmp_path: Path) -> None:
    page = tmp_path / "collaboration.html"
    page.write_text("milik orang lain", encoding="utf-8")
    with pytest.raises(Occupied) as stopped:
        _fill(tmp_path, _order(plan(_PLAN)))
    assert stopped.value.file == page
    assert [path.name for path in tmp_path.iterdir()] == ["collaboration.html"]
    assert page.read_text(encoding="utf-8") == "milik orang lain"
    _fill(tmp_path, _order(plan(_PLAN)), force=True)
    assert page.read_text(encoding="utf-8").startswith("<!doctype html>")


@pytest.mark.parametrize(
    "report",
    ["", "{", "[]", '{"schema": "masterplan-render/1"}', '{"schema": "masterplan-render/1", "files": 3, "books": [1]}'],
)
def test_a_report_that_is_not_ours_protects_nothing_and_breaks_nothing(tmp_path: Path, report: str) -> None:
    (tmp_path / "render-report.json").write_text(report, encoding="utf-8")
    with pytest.raises(Occupied):
        _fill(tmp_path, _order(plan(_PLAN)))
    assert not _fill(tmp_path, _order(plan(_PLAN)), force=True).unchanged


def test_nothing_is_written_where_a_book_is_lost(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def failing(say: Say, order: Order, book: str, lying: str) -> Made:
        if book == "summary":
            say("pdf")
            raise RuntimeError("kertas habis")
        return make_pdf(say, order, book, lying)

    monkeypatch.setattr(shelves, "make_pdf", failing)
    lost = _fill(tmp_path, _order(plan(_PLAN), "html", "pdf"), "collaboration", "summary").lost
    assert lost
    assert (lost.name, lost.stage, str(lost.error)) == ("summary.pdf", "pdf", "kertas habis")
    assert list(tmp_path.iterdir()) == []


def test_the_same_plan_gives_the_same_bytes_in_another_folder(tmp_path: Path) -> None:
    order = _order(example("kota-bontang"), "html", "pdf")
    first, second = (_fill(tmp_path / name, order, "collaboration").out for name in ("satu", "dua"))
    for path in first.iterdir():
        assert path.read_bytes() == (second / path.name).read_bytes(), path.name
