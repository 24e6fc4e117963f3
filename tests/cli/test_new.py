"""`masterplan new`: by options, by questions at a terminal, and what is refused."""

from __future__ import annotations

import fcntl
import os
import pty
import select
import signal
import subprocess
import sys
import termios
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.cli.called import SOURCES, masterplan

CTRL_C, CTRL_D = "\x03", "\x04"
_DAY = ("--as-of", "2026-07-01")
_TOLD = ("--region", "64.74", "--programme", "2023", "--period", "2027-2036", "--lang", "id")
_OFFICES = (
    "  bappeda      Badan Perencanaan Pembangunan Daerah",
    "  diskominfo   Dinas Komunikasi dan Informatika",
    "  setda        Sekretariat Daerah",
    "  bkad         Badan Keuangan dan Aset Daerah",
    "  dpmptsp      Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu",
    "  disdukcapil  Dinas Kependudukan dan Pencatatan Sipil",
    "  dinkes       Dinas Kesehatan",
    "  disdik       Dinas Pendidikan",
    "  dinsos       Dinas Sosial",
    "  dishub       Dinas Perhubungan",
    "  dpupr        Dinas Pekerjaan Umum dan Penataan Ruang",
    "  dlh          Dinas Lingkungan Hidup",
    "  dispar       Dinas Pariwisata",
    "  disperindag  Dinas Perindustrian dan Perdagangan",
    "  bpbd         Badan Penanggulangan Bencana Daerah",
    "  satpolpp     Satuan Polisi Pamong Praja",
)


def at_a_terminal(
    arguments: Sequence[str], answers: Sequence[tuple[str, str]], cwd: Path, **own: str
) -> tuple[int, list[str]]:
    """The exit code and the lines on the screen; each answer is typed once its question stands there."""
    person, terminal = pty.openpty()
    kept = {"PATH": os.environ["PATH"], "PYTHONPATH": str(SOURCES), "PYTHONUTF8": "1", "TERM": "dumb"}
    command = [sys.executable, "-m", "masterplan_kit", "new", *arguments]
    with subprocess.Popen(
        command, cwd=cwd, env={**kept, **own}, stdin=terminal, stdout=terminal, stderr=terminal,
        start_new_session=True, preexec_fn=sit_down,  # noqa: PLW1509 - no threads here, and the terminal has no other way in
    ) as running:  # fmt: skip
        os.close(terminal)
        screen, waiting, typed = "", list(answers), ""
        while (seen := shown(person, running)) is not None:
            screen += seen
            if waiting and screen.endswith(waiting[0][0]):
                typed = waiting.pop(0)[1]
                os.write(person, typed.encode())
            elif not seen and typed == CTRL_C:  # pressed before the question listened
                os.write(person, typed.encode())
        os.close(person)
    assert not waiting, screen
    return running.returncode, screen.replace("\r", "").splitlines()


def sit_down() -> None:
    """Make the terminal that of the new process, and Ctrl-C mean what it means, whoever runs the tests."""
    fcntl.ioctl(0, termios.TIOCSCTTY, 0)
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def shown(person: int, running: subprocess.Popen[bytes]) -> str | None:
    """What has come onto the screen, nothing after a second in which nothing came, None at the end."""
    if not select.select([person], [], [], 1)[0]:
        return "" if running.poll() is None else None
    try:
        return os.read(person, 65536).decode() or None
    except OSError:  # how Linux says that the other side is gone
        return None


def test_a_plan_is_asked_for_and_written(tmp_path: Path) -> None:
    code, screen = at_a_terminal(
        ["rencana", *_DAY],
        [
            ("Bahasa / Language (id, en) [id]: ", "fr\n"),
            ("“fr” bukan id atau en\r\nBahasa / Language (id, en) [id]: ", "\n"),
            ("Daerah (kode atau nama, mis. 64.74 atau Kota Bontang): ", "\n"),
            ("Daerah (kode atau nama, mis. 64.74 atau Kota Bontang): ", "bogor\n"),
            ("nama lengkapnya\r\nDaerah (kode atau nama, mis. 64.74 atau Kota Bontang): ", "Kota Bogor\n"),
            ("Edisi program [2023]: ", "2017\n"),
            ("Jangka waktu [2027-2036]: ", "2027-2031\n"),
            ("[diskominfo]: ", "diskominfo, Dinas Air Bersih\n"),
            ("Judul [Masterplan Smart City Kota Bogor 2027-2031]: ", "\n"),
        ],
        tmp_path,
    )
    asked = "Daerah (kode atau nama, mis. 64.74 atau Kota Bontang): "
    assert screen == [
        "Bahasa / Language (id, en) [id]: fr",
        "“fr” bukan id atau en",
        "Bahasa / Language (id, en) [id]: ",
        asked,
        f"{asked}bogor",
        "Ada beberapa daerah bernama “bogor”: Kabupaten Bogor (32.01) atau Kota Bogor (32.71); tulis kodenya atau nama lengkapnya",
        f"{asked}Kota Bogor",
        "Kota Bogor (32.71)",
        "Edisi program [2023]: 2017",
        "Jangka waktu [2027-2036]: 2027-2031",
        *_OFFICES,
        "Perangkat daerah yang ikut, dipisahkan koma; yang lain boleh ditulis sendiri [diskominfo]: diskominfo, Dinas Air Bersih",
        "Judul [Masterplan Smart City Kota Bogor 2027-2031]: ",
        "Masterplan Smart City Kota Bogor 2027-2031: 7 berkas ada di rencana",
        "1. Buka folder itu di penyunting teks dan mulailah dengan plan.yaml.",
        "2. Isilah yang kosong; keterangannya ada di sebelah setiap isian.",
        "3. Periksa hasilnya: masterplan lint rencana",
    ]
    assert code == 0
    assert 'programme: "2017"' in (tmp_path / "rencana/plan.yaml").read_text(encoding="utf-8")
    assert (tmp_path / "rencana/initiatives/dinas-air-bersih.yaml").is_file()


def test_what_an_option_tells_is_not_asked(tmp_path: Path) -> None:
    code, screen = at_a_terminal(
        ["plan", "--region", "34", "--lang", "en", "--units", "dinkes", "--title", "Ours", *_DAY],
        [("Edition of the programme [province]: ", "\n"), ("Period [2027-2036]: ", "\n")],
        tmp_path,
    )
    assert screen[0] == "Provinsi Daerah Istimewa Yogyakarta (34)"
    assert screen[-4] == "Ours: 6 files are in plan"
    assert code == 0


def test_nothing_is_asked_of_who_tells_region_edition_period_and_language(tmp_path: Path) -> None:
    code, screen = at_a_terminal(["rencana", *_TOLD], [], tmp_path)
    assert screen[0] == "Masterplan Smart City Kota Bontang 2027-2036: 6 berkas ada di rencana"
    assert code == 0


@pytest.mark.parametrize("key", [CTRL_C, CTRL_D])
def test_leaving_in_the_middle_makes_nothing(tmp_path: Path, key: str) -> None:
    code, _ = at_a_terminal(["rencana"], [("[id]: ", "\n"), ("Kota Bontang): ", key)], tmp_path)
    assert code == 130
    assert not list(tmp_path.iterdir())


def test_a_folder_that_is_taken_is_told_before_anything_is_asked(tmp_path: Path) -> None:
    (tmp_path / "catatan.txt").write_text("mine", encoding="utf-8")
    code, screen = at_a_terminal(["."], [], tmp_path, MASTERPLAN_LANG="id")
    assert screen == [
        "masterplan: . sudah berisi catatan.txt; pilih folder baru, atau pakai --force untuk menambahkan rencana di sana"
    ]
    assert code == 2


def test_without_a_terminal_only_the_region_has_to_be_told(tmp_path: Path) -> None:
    missing = masterplan("new", "kota", cwd=tmp_path)
    assert (missing.returncode, missing.stderr.decode()) == (2, "masterplan: --region is missing\n")
    done = masterplan("new", "kota", "--region", "kota-bontang", *_DAY, cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.decode().splitlines()[-1] == "3. Periksa hasilnya: masterplan lint kota"
    checked = masterplan("lint", "kota", "--fail-on", "info", *_DAY, cwd=tmp_path)
    assert checked.returncode == 0, checked.stdout.decode()
    laid_out = masterplan("fmt", "--check", "kota", cwd=tmp_path)
    assert laid_out.returncode == 0, laid_out.stdout.decode()


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ((), "name one folder for the new plan: masterplan new FOLDER"),
        (("a", "b"), "name one folder for the new plan: masterplan new FOLDER"),
        (("kota", "--region", "Bogor"), "--region: Several regions are called “Bogor”: Kabupaten Bogor (32.01) or Kota Bogor (32.71); write the code or the full name"),
        (("kota", "--region", "64.74", "--programme", "province"), "--programme: The edition province is not for Kota Bontang; use 2017, 2021-kppn, or 2023"),
        (("kota", "--region", "64.74", "--period", "2027"), "--period: “2027” is no period; write the first and the last year like 2027-2036"),
        (("kota", "--region", "64.74", "--units", "con"), "--units: “con” cannot name an office; write it like diskominfo or Dinas Kesehatan"),
        (("kota", "--region", "64.74", "--lang", "fr"), "--lang does not know “fr” (choices: id, en)"),
        (("kota", "--region", "64.74", "--as-of", "besok"), "“besok” is no date; write it like 2026-03-31"),
    ],
)  # fmt: skip
def test_an_answer_that_cannot_be_meant_exits_with_2_and_makes_nothing(
    tmp_path: Path, arguments: tuple[str, ...], said: str
) -> None:
    done = masterplan("new", *arguments, cwd=tmp_path)
    assert (done.returncode, done.stderr.decode()) == (2, f"masterplan: {said}\n")
    assert not list(tmp_path.iterdir())


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "berkas").write_text("mine", encoding="utf-8")
    done = masterplan("new", "berkas/kota", *_TOLD, cwd=tmp_path)
    assert done.returncode == 2
    assert done.stderr.decode() == "masterplan: berkas/kota cannot be written to: File exists; nothing was made\n"


def test_books_are_made_of_it(tmp_path: Path) -> None:
    masterplan("new", "kota", *_TOLD, cwd=tmp_path)
    done = masterplan("render", "kota", "--to", "html", *_DAY, cwd=tmp_path)
    assert done.returncode == 0, done.stderr.decode()
    assert len(list((tmp_path / "books").rglob("*.html"))) >= 5


def test_a_console_of_code_page_1252_asks_and_tells(tmp_path: Path) -> None:
    done = masterplan("new", "kota", "--region", "Bogor", cwd=tmp_path, PYTHONUTF8="0", PYTHONIOENCODING="cp1252")
    assert (done.returncode, b"\x93Bogor\x94" in done.stderr) == (2, True)
    title = ("--title", "Kota “Taman” – 省")
    made = masterplan("new", "kota", *_TOLD, *title, cwd=tmp_path, PYTHONUTF8="0", PYTHONIOENCODING="cp1252")
    assert (made.returncode, made.stderr) == (0, b"")
    assert "title: Kota “Taman” – 省" in (tmp_path / "kota/plan.yaml").read_text(encoding="utf-8")


def test_a_folder_with_a_blank_is_quoted_in_what_comes_next(tmp_path: Path) -> None:
    done = masterplan("new", "kota kita", *_TOLD, cwd=tmp_path)
    assert done.stdout.decode().splitlines()[-1] == '3. Periksa hasilnya: masterplan lint "kota kita"'
