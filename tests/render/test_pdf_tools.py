"""What the tests see in a PDF is what is there."""

from __future__ import annotations

from pathlib import Path

import pikepdf
import pytest

from tests.render.carried import stranger
from tests.render.pdf import Bookmark, Font, attachments, fonts, info, outline, page_texts, qpdf_check
from tests.render.printed import printed

BODY = '<p>satu</p><h2 style="break-before: page">Bagian</h2><p>dua</p>'


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("book") / "buku uji.pdf"
    path.write_bytes(printed(BODY, archive={"rencana.yaml": b"format: 1\n"}).data)
    return path


def test_a_sound_file_has_no_complaints_and_a_cut_one_has(book: Path, tmp_path: Path) -> None:
    assert qpdf_check(book) == []
    cut = tmp_path / "potong.pdf"
    cut.write_bytes(book.read_bytes()[:-200])
    assert any("potong.pdf" in complaint for complaint in qpdf_check(cut))


def test_fonts_are_told_with_what_they_carry(book: Path) -> None:
    (found,) = fonts(book)
    assert found.name.partition("+")[2] == "fonts"
    assert (found.kind, found.embedded, found.subset, found.unicode) == ("CID Type 0C (OT)", True, True, True)


def test_a_font_that_is_not_in_the_file_is_seen(tmp_path: Path) -> None:
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        helvetica = pikepdf.Dictionary(
            Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica
        )
        pdf.pages[0].Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(F1=helvetica))
        pdf.save(tmp_path / "asing.pdf")
    assert fonts(tmp_path / "asing.pdf") == [Font("Helvetica", "Type 1", embedded=False, subset=False, unicode=False)]


def test_the_file_tells_about_itself(book: Path) -> None:
    told = info(book)
    assert (told["Title"], told["Pages"], told["Tagged"]) == ("Buku Uji", "2", "yes")
    assert told["Page size"].endswith("(A4)")


def test_each_page_has_its_text(book: Path) -> None:
    first, second = page_texts(book)
    assert [line.strip() for line in first.splitlines() if line.strip()] == ["Judul", "satu"]
    assert [line.strip() for line in second.splitlines() if line.strip()] == ["Bagian", "dua"]


def test_bookmarks_have_level_and_page(book: Path) -> None:
    assert outline(book) == [Bookmark(1, "Judul", 1), Bookmark(2, "Bagian", 2)]


def test_a_bookmark_that_leads_nowhere_has_no_page(book: Path, tmp_path: Path) -> None:
    with pikepdf.open(book) as pdf:
        pdf.Root.Outlines.First.Dest = pikepdf.String("tiada")
        pdf.save(tmp_path / "buntu.pdf")
    assert outline(tmp_path / "buntu.pdf")[0] == Bookmark(1, "Judul", None)


def test_attachments_are_told_by_name(book: Path, tmp_path: Path) -> None:
    assert attachments(book) == {"rencana.yaml": b"format: 1\n"}
    assert attachments(stranger(tmp_path / "kosong.pdf", {})) == {}
