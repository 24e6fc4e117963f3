"""On a console of code page 1252, and without Pango, every command does and says what it does elsewhere."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from textwrap import dedent

import openpyxl
import pytest
import typer.main

from masterplan_kit.cli.app import app
from masterplan_kit.i18n import LANGS
from masterplan_kit.report import FORMATS
from masterplan_kit.report.visible import plain
from tests.cli.called import SOURCES, masterplan
from tests.preview.running import preview

Done = subprocess.CompletedProcess[bytes]

_PLAN = dedent("""\
    format: 1
    programme: "2023"
    title: Rencana “uji” – café, 漢字 ≥ 1
    period: {start: 2026, end: 2030}
    units:
      - {id: dinkes, name: Dinas Kesehatan}
    initiatives:
      - id: GOV-01
        name: Izin sehari
        pillar: Tata Kelola
        depends_on: [LIV-01]
        lead: Dinas Kesehatan
        schedule: {start: 2027, end: 2026}
        budget:
          - source: apbd
            amounts: {2026: Rp 750 juta}
      - {id: LIV-01, name: Antrean puskesmas, pillar: living, depends_on: [GOV-01]}
""")
# What stands in the way of Pango, as where it is not installed.
_BLOCK = """
import cffi
load = cffi.FFI.dlopen
def dlopen(self, name, flags=0):
    if isinstance(name, str) and "pango" in name:
        raise OSError(f"cannot load library {name!r}")
    return load(self, name, flags)
cffi.FFI.dlopen = dlopen
"""
_AS_OF = ("--as-of", "2026-07-01")
_SPOKEN: dict[tuple[str, ...], int] = {  # what people read, by the exit code it comes with
    ("lint", "kota", *_AS_OF): 0,
    ("lint", "kota", "--statistics", "-v", "--gate", "final", *_AS_OF): 1,
    ("lint", "kota", "--format", "compact", *_AS_OF): 0,
    ("lint", "rencana.xlsx", *_AS_OF): 0,
    ("lint", "tidak-ada"): 3,
    ("lint", "kota", "--select", "ACT0271"): 2,
    ("fix", "kota", *_AS_OF): 0,
    ("fix", "kota", "--diff", *_AS_OF): 0,
    ("fmt", "kota"): 0,
    ("fmt", "kota", "--diff"): 0,
    ("fmt", "kota", "--check"): 1,
    ("new", "kota-baru", "--region", "99.71", *_AS_OF): 0,
    ("new", "kota-baru", "--region", "Bogor"): 2,
    ("explain",): 0,
    ("explain", "ACT027"): 0,
    ("programme",): 0,
    ("programme", "2023"): 0,
    ("templates", "list"): 0,
    ("templates", "eject", "vision", "lain", "--whole"): 0,
    ("templates", "diff", "sendiri"): 0,
    ("export", "kota", "lain.xlsx", *_AS_OF): 0,
    ("import", "kota", "rencana.xlsx"): 0,
    ("import", "kota", "rencana.xlsx", "--apply"): 0,
    ("render", "kota", "--to", "html", "--jobs", "1", *_AS_OF): 0,
    ("extract", "buku.pdf", "kembali"): 0,
    ("verify", "buku.pdf", "kota"): 0,
}
_MACHINES: dict[tuple[str, ...], int] = {  # what programs read: UTF-8 wherever it is made
    **{("lint", "kota", "--format", form, *_AS_OF): 0 for form in FORMATS if form not in ("text", "compact")},
    ("schema",): 0,
    ("explain", "--format", "markdown"): 0,
    ("explain", "ACT027", "--format", "json"): 0,
    ("programme", "2023", "--format", "markdown"): 0,
    ("templates", "show", "vision"): 0,
}


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a plan, a book of it that carries it, its workbook with an edit, and own templates."""
    home = tmp_path_factory.mktemp("made")
    (home / "kota").mkdir()
    (home / "kota" / "rencana.yaml").write_text(_PLAN, encoding="utf-8")
    book = ("render", "kota", "--book", "summary", "--to", "pdf", "--archive", "-q")
    for call in (book, ("export", "kota", "rencana.xlsx"), ("templates", "eject", "vision", "sendiri", "--whole")):
        assert masterplan(*call, cwd=home).returncode == 0
    (home / "books" / "summary.pdf").rename(home / "buku.pdf")
    shutil.rmtree(home / "books")
    with closing(openpyxl.load_workbook(home / "rencana.xlsx")) as workbook:
        workbook["Program Kerja"]["B3"].value = "Izin ≤ 1 hari 漢"
        workbook["Program Kerja"]["C3"].value = "Smart Living"
        workbook.save(home / "rencana.xlsx")
    return home


@pytest.fixture
def homes(made: Path, tmp_path: Path) -> tuple[Path, Path]:
    """Two folders alike: what is done in the one must come of the other."""
    for name in ("good", "odd"):
        shutil.copytree(made, tmp_path / name)
    return tmp_path / "good", tmp_path / "odd"


@pytest.fixture(scope="module")
def block(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder to look for modules in that keeps Pango from being loaded."""
    folder = tmp_path_factory.mktemp("block")
    (folder / "sitecustomize.py").write_text(_BLOCK, encoding="utf-8")
    return folder


def on_an_odd_console(block: Path, *arguments: str, cwd: Path, lang: str, page: str = "cp1252") -> Done:
    """The call where signs are few and Pango is missing."""
    return masterplan(
        *arguments, cwd=cwd, MASTERPLAN_LANG=lang, PYTHONUTF8="0", PYTHONIOENCODING=page, PYTHONPATH=without_pango(block),
    )  # fmt: skip


def without_pango(block: Path) -> str:
    return os.pathsep.join((str(block), str(SOURCES)))


def shown(text: bytes, page: str) -> str:
    """What a good console's text is on an odd one: only the signs that it lacks are other ones."""
    return "".join(sign if sign.encode(page, "ignore") else plain(sign) for sign in text.decode())


def files(home: Path) -> Iterator[tuple[str, bytes]]:
    for path in sorted(home.rglob("*")):
        if path.is_file() and path.suffix not in (".xlsx", ".json"):
            yield path.relative_to(home).as_posix(), path.read_bytes()


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("call", _SPOKEN, ids=" ".join)
def test_what_people_read_says_the_same(
    call: tuple[str, ...], lang: str, homes: tuple[Path, Path], block: Path
) -> None:
    good = masterplan(*call, cwd=homes[0], MASTERPLAN_LANG=lang)
    odd = on_an_odd_console(block, *call, cwd=homes[1], lang=lang)
    assert good.returncode == odd.returncode == _SPOKEN[call], good.stderr.decode()
    for right, there in ((good.stdout, odd.stdout), (good.stderr, odd.stderr)):
        assert there.decode("cp1252").replace("\r\n", "\n") == shown(right, "cp1252")
    assert dict(files(homes[1])) == dict(files(homes[0]))


@pytest.mark.parametrize("call", _MACHINES, ids=" ".join)
def test_what_programs_read_is_the_same_byte_for_byte(
    call: tuple[str, ...], homes: tuple[Path, Path], block: Path
) -> None:
    good = masterplan(*call, cwd=homes[0], MASTERPLAN_LANG="id")
    odd = on_an_odd_console(block, *call, cwd=homes[1], lang="id")
    assert good.returncode == odd.returncode == _MACHINES[call], good.stderr.decode()
    assert odd.stdout == good.stdout != b""


def commands() -> list[str]:
    return sorted(typer.main.get_group(app).commands)


@pytest.mark.parametrize("command", commands())
def test_help_comes_in_plain_signs(command: str, tmp_path: Path, block: Path) -> None:
    odd = on_an_odd_console(block, command, "--help", cwd=tmp_path, lang="id", page="ascii")
    assert odd.returncode == 0
    assert odd.stdout.decode("ascii").startswith(f"Usage: masterplan {command}")
    assert b"\\u" not in odd.stdout


def test_every_command_is_tried() -> None:
    tried = {call[0] for call in (*_SPOKEN, *_MACHINES)}
    assert set(commands()) - tried == {"doctor", "preview"}  # these below


def test_signs_that_the_console_lacks_are_others_and_no_codes(homes: tuple[Path, Path], block: Path) -> None:
    told = on_an_odd_console(block, "import", "kota", "rencana.xlsx", cwd=homes[1], lang="id").stdout.decode("cp1252")
    assert "    Program Kerja: Izin sehari -> Izin <= 1 hari \\u6f22   (Program Kerja!B3)\n" in told
    told = on_an_odd_console(block, "lint", "kota", cwd=homes[1], lang="id").stdout.decode("cp1252")
    assert "initiatives[GOV-01] > pillar\n" in told
    assert "“Tata Kelola”" in told


@pytest.mark.parametrize("lang", LANGS)
def test_the_doctor_tells_what_the_console_and_books_lack_and_that_checking_works(
    lang: str, tmp_path: Path, block: Path
) -> None:
    done = on_an_odd_console(block, "doctor", cwd=tmp_path, lang=lang)
    lines = done.stdout.decode("cp1252").splitlines()
    assert (done.returncode, done.stderr) == (0, b"")
    assert [line for line in lines if line.startswith("! ")] == ["! console cp1252", "! PDF (WeasyPrint, Pango)"]
    assert any("libpango-1.0-0" in line for line in lines)


def test_a_preview_shows_its_books(homes: tuple[Path, Path], block: Path) -> None:
    with preview(
        homes[1] / "kota", PYTHONUTF8="0", PYTHONIOENCODING="cp1252", PYTHONPATH=without_pango(block)
    ) as running:
        assert "漢字" in running.ask(f"{running.home}id/summary.html").body.decode()
        assert running.end() == (130, b"")


@pytest.mark.parametrize(
    ("lang", "sentence"),
    [("id", "masterplan: PDF belum dapat dibuat: pasang pustaka Pango"), ("en", "masterplan: PDF cannot be made yet: install the Pango")],
)  # fmt: skip
@pytest.mark.parametrize("form", ["pdf", "html,pdf"])
def test_books_as_pdf_are_a_wrong_call_where_pango_is_missing(
    form: str, lang: str, sentence: str, homes: tuple[Path, Path], block: Path
) -> None:
    done = on_an_odd_console(block, "render", "kota", "--to", form, "-q", cwd=homes[1], lang=lang)
    assert (done.returncode, done.stdout) == (2, b"")
    (line,) = done.stderr.decode("cp1252").splitlines()
    assert line.startswith(sentence)
    assert "--to html" in line
    assert not (homes[1] / "books").exists()
