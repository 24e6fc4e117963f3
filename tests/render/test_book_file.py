"""A printed book read again."""

from __future__ import annotations

from pathlib import Path

import pytest

from masterplan_kit.render.book_file import Unreadable, pdf_text, read_book
from tests.render.carried import stranger
from tests.render.printed import book, printed


def test_its_words_are_read_page_by_page() -> None:
    made = printed('<p>Satu “kutipan” – Rp1,25 miliar</p><p style="break-before: page">Dua</p>')
    pages = pdf_text(made.data).split("\f")
    assert [page.split("\r\n") for page in pages] == [["Judul", "Satu “kutipan” – Rp1,25 miliar"], ["Dua"], [""]]


def test_it_tells_what_it_is(tmp_path: Path) -> None:
    told = read_book(book(tmp_path, "0C4D-E380-D694-A650", {"b.yaml": b"x: 1", "a.yaml": b""}))
    assert (told.title, told.author, told.seal) == ("Buku Uji", "Kota Contoh", "0C4D-E380-D694-A650")
    assert told.files == (("a.yaml", b""), ("b.yaml", b"x: 1"))
    assert told.left_out == ()


def test_it_tells_what_it_leaves_out(tmp_path: Path) -> None:
    left_out = "bodies pillars.*.units texts.vision"
    assert read_book(book(tmp_path, "0C4D", left_out=left_out)).left_out == tuple(left_out.split())


def test_the_plan_within_is_put_together_in_the_order_of_its_files(tmp_path: Path) -> None:
    files = {
        "z.yaml": b"initiatives: [{id: C, name: c}]",
        "a/b.yaml": b"initiatives: [{id: A, name: a}]",
        "m.yaml": b"format: 1\ninitiatives: [{id: B, name: b}]",
    }
    plan = read_book(stranger(tmp_path / "x.pdf", files)).plan().plan
    assert [initiative.id for initiative in plan.initiatives] == ["A", "B", "C"]


def test_a_plan_within_that_is_broken_is_read_as_far_as_it_goes(tmp_path: Path) -> None:
    files = {"a.yaml": b"\xff\xfe\x00", "b.yaml": b"format: 1\ntitle: Uji\n"}
    loaded = read_book(stranger(tmp_path / "x.pdf", files)).plan()
    assert loaded.plan.title == "Uji"
    assert [problem.rule for problem in loaded.problems] == ["file-not-utf8"]


def test_what_is_no_pdf_is_not_read() -> None:
    with pytest.raises(Unreadable, match="is no PDF, or is damaged"):
        pdf_text(b"%PDF-1.7 and no more")
