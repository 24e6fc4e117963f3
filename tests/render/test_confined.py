"""A hostile plan makes harmless books: nothing is fetched, nothing is read but what a book is made of."""

from __future__ import annotations

import os
import struct
import subprocess
import sys
import zlib
from pathlib import Path

import pytest

from tests.render.pdf import attachments, page_texts

# Writes down every file that is opened and every connection that is tried, by the process and by those it parts into.
WATCH = """
import os, sys
log = os.open(sys.argv.pop(1), os.O_WRONLY | os.O_CREAT | os.O_APPEND)
def watch(event, arguments):
    if event == "open" and isinstance(arguments[0], (str, bytes)):
        os.write(log, f"open {os.fsdecode(arguments[0])}\\n".encode())
    elif event.startswith("socket.") and event not in ("socket.__new__", "socket.gethostname"):
        os.write(log, f"{event} {arguments[1:]}\\n".encode())
    elif event in ("subprocess.Popen", "os.system", "os.exec", "os.posix_spawn"):
        os.write(log, f"{event} {arguments[0]}\\n".encode())
sys.addaudithook(watch)
from masterplan_kit.cli import main
main(sys.argv[1:])
"""
ROOT = Path(__file__).resolve().parents[2]
# Steps of the way to a picture, each opened from the folder before.
STEPS = {"images", "bom.png", "tautan.svg"}
# Where the machine keeps its libraries and its kinds of files: read by Python and its libraries as they start.
OF_THE_MACHINE = ("/etc/mime", "/usr", "/lib", "/proc", "/dev", "/sys")
PLAN = """
format: 1
programme: "2023"
title: "<script>alert('judul')</script> {{ 7 * 7 }} {% include '/etc/passwd' %}"
region:
  code: "64.74"
  name: "Kota Bontang</title><style>@import 'http://127.0.0.1:9/a.css'</style>"
  emblem: ../../rahasia.png
texts:
  introduction: |
    ![Sandi](file:///etc/passwd) ![Luar](http://127.0.0.1:9/luar.png) ![Atas](../../rahasia.png)
    ![Bom](images/bom.png) ![Gambar](images/tautan.svg) <img src=x onerror=alert(1)>

    <script>alert('naskah')</script> <link rel="attachment" href="file:///etc/passwd"> [tautan](javascript:alert(1))
    {{ doc.items() }} {% for x in range(10**9) %}{% endfor %}
vision: "</p><iframe src='http://127.0.0.1:9/'></iframe>"
initiatives:
  - id: GOV-01
    name: "\\"><svg onload=alert(1)><a href='http://127.0.0.1:9/'>"
    pillar: governance
    problem: "url(file:///etc/passwd) ]]> <!-- &lt; \\u2028"
"""


def _bomb(side: int) -> bytes:
    """A PNG that claims to be `side` pixels wide and high."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", side, side, 8, 0, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(bytes(1000))) + chunk(b"IEND", b"")
    )


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[str]]:
    """The books of a plan that tries everything, and what was opened and called meanwhile."""
    home = tmp_path_factory.mktemp("seram")
    (home / "rahasia.png").write_bytes(_bomb(1))
    (home / "a/plan/images").mkdir(parents=True)
    (home / "sementara").mkdir()
    (home / "a/plan/rencana.yaml").write_text(PLAN.replace("\\u2028", ""), encoding="utf-8")
    (home / "a/plan/images/bom.png").write_bytes(_bomb(30_000))
    (home / "a/plan/images/tautan.svg").write_text(
        '<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///etc/passwd"/></svg>', encoding="utf-8"
    )
    arguments = [sys.executable, "-c", WATCH, "log", "render", "a/plan", "--out", "books", "--book", "masterplan"]
    done = subprocess.run(
        [*arguments, "--as-of", "2026-07-01"],
        cwd=home,
        capture_output=True,
        check=False,
        env={**os.environ, "TMPDIR": "sementara"},
    )
    assert done.returncode == 0, done.stderr.decode()
    return home, (home / "log").read_text(encoding="utf-8").splitlines()


def test_nothing_is_connected_to_and_nothing_is_started(made: tuple[Path, list[str]]) -> None:
    _, log = made
    assert [line for line in log if not line.startswith("open ")] == []


def test_nothing_is_read_but_the_plan_and_what_is_installed(made: tuple[Path, list[str]]) -> None:
    home, log = made
    opened = {line.removeprefix("open ") for line in log} - STEPS
    installed = {Path(path).resolve() for path in (*sys.path, sys.prefix, sys.base_prefix) if path}
    own = (home / name for name in ("a/plan", "books", "sementara"))
    allowed = tuple(map(str, (*installed, ROOT, *own, *OF_THE_MACHINE)))
    assert {name for name in opened if not str((home / name).resolve()).startswith(allowed)} == set()
    assert not [name for name in opened if "passwd" in name or "rahasia" in name]


def test_what_was_written_is_shown_letter_by_letter(made: tuple[Path, list[str]]) -> None:
    home, _ = made
    text = " ".join("".join(page_texts(home / "books/masterplan.pdf")).split())
    for shown in ("{{ 7 * 7 }}", "{% include '/etc/passwd' %}", "{{ doc.items() }}", "javascript:alert(1)"):
        assert shown in text, shown
    page = (home / "books/masterplan.html").read_text(encoding="utf-8")
    for harmful in ("<script>alert", "<iframe", "onerror=alert(1)>", "<svg onload", "href='http", 'href="javascript'):
        assert harmful not in page, harmful
    assert "root:" not in text + page


def test_nothing_is_attached(made: tuple[Path, list[str]]) -> None:
    home, _ = made
    assert attachments(home / "books/masterplan.pdf") == {}


def test_every_picture_that_cannot_be_shown_has_a_frame_with_its_words(made: tuple[Path, list[str]]) -> None:
    home, _ = made
    page = (home / "books/masterplan.html").read_text(encoding="utf-8")
    assert page.count('class="not-shown"') >= 3
    for words in ("Atas", "Bom", "Gambar"):
        assert words in page
