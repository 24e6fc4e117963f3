"""`masterplan render`: what is made, what is refused, and how that is said."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from textwrap import dedent

import pytest

from tests.cli.called import EXAMPLES, masterplan

_PLAN = dedent("""
    format: 1
    programme: "2023"
    title: Rencana uji
    initiatives:
      - {id: GOV-01, name: Izin sehari, pillar: governance}
""")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a plan in it."""
    (tmp_path / "kota").mkdir()
    (tmp_path / "kota/rencana.yaml").write_text(_PLAN, encoding="utf-8")
    return tmp_path


def names(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


def test_a_book_is_made_and_its_certificate_said(folder: Path) -> None:
    done = masterplan("render", "kota", "--book", "masterplan", "--to", "html", "--lang", "en", cwd=folder)
    assert done.returncode == 0
    assert done.stderr.decode() == "masterplan.html: writing the page\nindex.html: writing the page\n"
    assert done.stdout.decode() == ("1 of 1 initiatives, 18 of 18 sub-pillars\nbooks: index.html, masterplan.html\n")
    assert names(folder / "books") == ["index.html", "masterplan.html", "render-report.json"]


def test_the_second_time_says_that_nothing_changed(folder: Path) -> None:
    call = ("render", "kota", "--book", "summary", "--to", "html", "-q")
    assert masterplan(*call, cwd=folder).returncode == 0
    done = masterplan(*call[:-1], cwd=folder)
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.decode() == (
        "tidak ada yang berubah; buku yang ada tetap berlaku\nbooks: index.html, summary.html\n"
    )


def test_a_change_makes_only_those_books_anew_that_show_it(folder: Path) -> None:
    call = ("render", "kota", "--book", "masterplan,roadmap", "--to", "pdf", "--as-of", "2026-07-01", "--lang", "en")
    assert masterplan(*call, cwd=folder).returncode == 0
    plan = folder / "kota/rencana.yaml"
    plan.write_text(_PLAN.replace("pillar: governance}", "pillar: governance, ref: A.1}"), encoding="utf-8")
    done = masterplan(*call, cwd=folder)
    assert done.stderr.decode().count("printing the PDF") == 1
    assert "PDF: 1 made anew (masterplan), 1 unchanged (roadmap)\n" in done.stdout.decode()
    roadmap = folder / "books/roadmap.pdf"
    assert masterplan("verify", str(roadmap), "kota", cwd=folder).returncode == 0
    plan.write_text(_PLAN.replace("Izin sehari", "Izin sejam"), encoding="utf-8")
    assert masterplan("verify", str(roadmap), "kota", cwd=folder).returncode == 1


def test_what_the_typesetter_complains_of_is_told_where_one_wants_to_know(folder: Path) -> None:
    call = ("render", "kota", "--book", "collaboration", "--to", "pdf", "--no-cache")
    (folder / "kota/rencana.yaml").write_text(_PLAN.replace("Rencana uji", "Rencana 日"), encoding="utf-8")
    assert b"U+65E5" not in masterplan(*call, cwd=folder).stderr
    assert b"collaboration.pdf: " in (told := masterplan(*call, "-v", cwd=folder).stderr)
    assert b"U+65E5" in told


def test_quiet_says_nothing(folder: Path) -> None:
    done = masterplan("render", "kota", "--book", "summary", "--to", "html", "-q", cwd=folder)
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--book", "masterplann"), "There is no book “masterplann”; did you mean masterplan?"),
        (("--to", "html,pdff"), "There is no form “pdff”; did you mean pdf?"),
        (("--paper", "a5"), "--paper does not know “a5”"),
        (("--templates", "tidak-ada"), "There is no folder tidak-ada"),
        (("--programme", "2032"), "There is no edition “2032”; did you mean 2023?"),
        (("--as-of", "kemarin"), "“kemarin” is no date"),
    ],
)
def test_a_wrong_call_exits_with_2_and_a_guess(arguments: tuple[str, ...], said: str, folder: Path) -> None:
    done = masterplan("render", "kota", *arguments, cwd=folder)
    assert done.returncode == 2
    assert said in done.stderr.decode()
    assert not (folder / "books").exists()


def test_a_folder_without_a_plan_exits_with_3(tmp_path: Path) -> None:
    done = masterplan("render", ".", cwd=tmp_path)
    assert done.returncode == 3
    assert "There is no plan in ." in done.stderr.decode()


def test_a_plan_that_cannot_be_read_shows_why(folder: Path) -> None:
    (folder / "kota/rencana.yaml").write_text("format: 1\ntitle: [a\n", encoding="utf-8")
    done = masterplan("render", "kota", cwd=folder)
    assert done.returncode == 1
    assert "kota/rencana.yaml:" in done.stderr.decode()
    assert done.stderr.decode().endswith("masterplan: kota cannot be read yet; mend its findings first\n")
    assert not (folder / "books").exists()


def test_a_draft_is_no_final(folder: Path) -> None:
    done = masterplan("render", "kota", "--final", cwd=folder)
    assert done.returncode == 1
    assert "kota has not reached the gate final" in done.stderr.decode()
    assert not (folder / "books").exists()


def test_a_stranger_s_file_stays(folder: Path) -> None:
    (folder / "books").mkdir()
    (folder / "books/index.html").write_text("milik orang lain", encoding="utf-8")
    done = masterplan("render", "kota", "--book", "summary", "--to", "html", cwd=folder)
    assert done.returncode == 2
    assert "books/index.html is there already and was not made by this command" in done.stderr.decode()
    assert names(folder / "books") == ["index.html"]
    assert masterplan("render", "kota", "--book", "summary", "--to", "html", "--force", cwd=folder).returncode == 0


def test_a_folder_that_cannot_be_made_is_said(folder: Path) -> None:
    (folder / "books").write_text("sebuah berkas", encoding="utf-8")
    done = masterplan("render", "kota", "--book", "summary", "--to", "html", cwd=folder)
    assert done.returncode == 2
    assert "books" in done.stderr.decode()
    assert (folder / "books").read_text(encoding="utf-8") == "sebuah berkas"


def test_each_of_many_plans_has_a_folder_of_its_own(folder: Path) -> None:
    shutil.copytree(folder / "kota", folder / "lain")
    done = masterplan("render", ".", "--book", "summary", "--to", "html", "--out", "buku", "-q", cwd=folder)
    assert done.returncode == 0
    assert names(folder / "buku") == [
        f"{plan}/{file}" for plan in ("kota", "lain") for file in ("index.html", "render-report.json", "summary.html")
    ]


def test_a_plan_from_standard_input_is_made_into_books(tmp_path: Path) -> None:
    done = masterplan("render", "-", "--book", "summary", "--to", "html", "-q", cwd=tmp_path, stdin=_PLAN.encode())
    assert done.returncode == 0
    told = json.loads((tmp_path / "books/render-report.json").read_text(encoding="utf-8"))
    assert told["title"] == "Rencana uji"


def test_the_whole_example_is_final(tmp_path: Path) -> None:
    plan = str(EXAMPLES / "complete")
    done = masterplan("render", plan, "--final", "--to", "html", "--as-of", "2026-07-01", "--lang", "id", cwd=tmp_path)
    assert done.returncode == 0
    assert done.stdout.decode().startswith(
        "110 dari 110 inisiatif, 128 dari 128 indikator, 7 dari 7 quick win, 18 dari 18 subpilar, 3 dari 3 usulan,"
        " 24 dari 24 isu, Rp1.125.251.000.000 sama di "
    )
    told = json.loads((tmp_path / "books/render-report.json").read_text(encoding="utf-8"))
    assert [book["id"] for book in told["books"]] == [
        "analysis", "masterplan", "summary", "quick-wins", "roadmap", "collaboration", "proposal",
    ]  # fmt: skip
    assert all(check["complete"] for book in told["books"] for check in book["checks"].values())
