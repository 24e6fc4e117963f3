"""The checker of HTML finds what is wrong, and says where."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.render.nu import judge, nu_errors

GOOD = (
    '<!doctype html>\n<html lang="id"><head><meta charset="utf-8"><title>Uji</title></head>\n<body>{}</body></html>\n'
)


def written(folder: Path, name: str, body: str) -> Path:
    path = folder / name
    path.write_text(GOOD.format(body), encoding="utf-8")
    return path


def test_a_good_page_has_neither_errors_nor_warnings(tmp_path: Path) -> None:
    told = judge(written(tmp_path, "baik.html", "<h1>Uji</h1><table><caption>x</caption><tr><th scope=row>a</table>"))
    assert (told.errors, told.warnings) == ([], [])


def test_errors_of_many_pages_are_told_with_file_and_line(tmp_path: Path) -> None:
    found = nu_errors(
        [
            written(tmp_path, "baik.html", "<p>x</p>"),
            written(tmp_path, "salah satu.html", "<h1>Uji</h1>\n<p><div></p></div>"),
            written(tmp_path, "id.html", "<p id=a></p><p id=a></p><p style='color: merah'></p>"),
        ]
    )
    assert [error.partition(":")[0] for error in found] == ["salah satu.html", "id.html", "id.html"]
    assert found[0].startswith("salah satu.html:4:9: No “p” element in scope")
    assert "Duplicate ID “a”" in found[1]
    assert "merah" in found[2]


def test_warnings_are_kept_apart(tmp_path: Path) -> None:
    told = judge(written(tmp_path, "main.html", "<section><p>x</p></section>"))
    assert told.errors == []
    assert len(told.warnings) == 1
    assert "Section lacks heading" in told.warnings[0]


def test_a_page_that_is_not_there_is_no_good_page(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match=r"tiada\.html"):
        nu_errors([written(tmp_path, "baik.html", "<p>x</p>"), tmp_path / "tiada.html"])
