"""A day of a planner who has never seen the tool, from an empty folder to the books, kept word for word.

After reading the new transcript as that planner would: GOLDEN=write python -m pytest tests/cli/test_day.py
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from difflib import unified_diff
from pathlib import Path

from tests.office.libreoffice import Typed, edit

KEPT = Path(__file__).parent.parent / "data" / "day.txt"
AS_OF = ("--as-of", "2026-07-01")
PLAN, BOOK = "kota-contoh", "rencana.xlsx"

# What the planner types behind the keys of the scaffold, from top to bottom.
GOVERNANCE = """
id: GOV-01
name: Satu pintu layanan warga
pillar: Tata Kelola
sub_pillar: public-service
action_group: application
problem: Pemohon izin datang rata-rata tiga kali dan menunggu 14 hari.
for: pemohon izin usaha mikro
outcome: izin terbit dalam tiga hari tanpa datang kembali
summary: formulir bersama di portal layanan yang sudah ada
horizon: short
start: 2026-Q3
end: 2026-Q2
source: apbd
kind: capital
2026: Rp 750 juta
id: GOV-01-a
name: Lama pengurusan izin
kind: outcome
unit: hari
direction: down
value: 14
year: 2025
source: DPMPTSP, buku layanan
2026: 3
"""
LIVING = """
id: LIV-01
name: Antrean puskesmas tanpa menunggu
pillar: living
sub_pillar: health
action_group: application
problem: Pasien menunggu hampir dua setengah jam di puskesmas.
for: pasien puskesmas
outcome: menunggu paling lama 30 menit
horizon: medium
start: 2026
end: 2028
"""
ENVIRONMENT = """
id: ENV-01
name: Pilah sampah dari rumah
pillar: environment
sub_pillar: waste
action_group: literacy
problem: Sembilan dari sepuluh keluarga membuang sampah tanpa memilah.
for: keluarga di setiap kelurahan
outcome: sampah terpilah dijemput dua kali seminggu
horizon: medium
start: 2026-Q3
end: 2029
"""


class Day:
    """What was done and what came of it, line by line."""

    def __init__(self, home: Path) -> None:
        self.home, self.profile = home / "meja", home / "libreoffice"
        self.home.mkdir()
        self.lines: list[str] = []

    def run(self, *words: str) -> None:
        """A command, as installed; its two streams and its exit code are kept apart."""
        kept = {name: os.environ[name] for name in ("PATH", "HOME", "SYSTEMROOT") if name in os.environ}
        done = subprocess.run(
            [str(Path(sys.executable).with_name("masterplan")), *words],
            cwd=self.home,
            capture_output=True,
            check=False,
            env={**kept, "PYTHONUTF8": "1", "MASTERPLAN_LANG": "id", "COLUMNS": "100"},
        )
        self.lines += ["", f"$ masterplan {' '.join(words)}", *done.stdout.decode().splitlines()]
        self.lines += [f"2> {line}" for line in done.stderr.decode().splitlines()]
        self.lines.append(f"[{done.returncode}]")

    def fill(self, file: str, answers: str) -> None:
        """Type each answer behind the next blank of its key; a year has its own line below the key that waits for it."""
        path = self.home / PLAN / file
        text, at = path.read_text(encoding="utf-8"), 0
        for answer in answers.strip().splitlines():
            key, _, value = answer.partition(": ")
            typed = f"\n{key.rjust(14)}: {value}" if key.isdecimal() else f" {value}"
            blank = r"^ *(?:amounts|targets):" if key.isdecimal() else rf"^[ -]*{key}:"
            found = re.compile(rf"({blank}) *(?=#|$)", re.MULTILINE).search(text, at)
            assert found, f"{file} asks for no {key} after {text[:at][-60:]!r}"
            text = f"{text[: found.end(1)]}{typed}  {text[found.end() :]}".replace("  \n", "\n")
            at = found.end(1) + len(typed)
        path.write_text(text, encoding="utf-8")
        self.lines += ["", f"# {PLAN}/{file} diisi:", *(f"#   {line}" for line in answers.strip().splitlines())]

    def replace(self, file: str, old: str, new: str) -> None:
        """Mend one line by hand."""
        path = self.home / PLAN / file
        text = path.read_text(encoding="utf-8")
        assert text.count(old) == 1
        path.write_text(text.replace(old, new), encoding="utf-8")
        self.lines += ["", f"# {PLAN}/{file}: {old} menjadi {new}"]

    def files(self) -> dict[str, list[str]]:
        """The lines of the plan's files."""
        return {
            path.relative_to(self.home).as_posix(): path.read_text(encoding="utf-8").splitlines()
            for path in sorted((self.home / PLAN).rglob("*.yaml"))
        }

    def compare(self, before: dict[str, list[str]]) -> None:
        """What has come into the files since, and what is gone from them."""
        self.lines += ["", "# yang berubah dalam berkas:"]
        for name, lines in self.files().items():
            self.lines += [f"#   {line}" for line in unified_diff(before[name], lines, name, name, n=1, lineterm="")]

    def type(self, *typed: Typed) -> None:
        """Edit the workbook in LibreOffice."""
        edit(self.home / BOOK, typed, self.profile)
        self.lines += ["", f"# {BOOK} disunting di LibreOffice:"]
        self.lines += [f"#   {one.sheet}, baris {one.row}, {one.head}: {one.text}" for one in typed]


def test_a_day_from_an_empty_folder_to_the_books_is_the_kept_one(tmp_path: Path) -> None:
    day = Day(tmp_path)
    region = ("--region", "99.71", "--period", "2026-2030", "--units", "diskominfo,dinkes,dlh")
    day.run("new", PLAN, "--programme", "2023", *region, "--lang", "id")
    day.run("lint", PLAN, *AS_OF)

    day.fill("initiatives/diskominfo.yaml", GOVERNANCE)
    day.fill("initiatives/dinkes.yaml", LIVING)
    day.fill("initiatives/dlh.yaml", ENVIRONMENT)
    day.run("lint", PLAN, *AS_OF)
    day.run("fix", PLAN, "--diff", *AS_OF)
    day.run("fix", PLAN, *AS_OF)
    day.run("lint", PLAN, *AS_OF)
    day.replace("initiatives/diskominfo.yaml", "end: 2026-Q2", "end: 2026-Q4")
    day.run("lint", PLAN, "-q", *AS_OF)

    day.run("export", PLAN, BOOK, *AS_OF)
    day.type(
        Typed("Anggaran", 4, "2026", "800000000"),
        Typed("Anggaran", 5, "Sumber Pembiayaan", "apbd"),
        Typed("Anggaran", 5, "2027", "10 M"),
        Typed("Anggaran", 6, "Milik", "GOV-01"),
        Typed("Anggaran", 6, "Sumber Pembiayaan", "csr"),
        Typed("Anggaran", 6, "2026", "Rp50 juta"),
        Typed("Program Kerja", 6, "Program Kerja", "Kartu sehat keluarga"),
        Typed("Program Kerja", 6, "Pilar", "Smart Living"),
        Typed("Program Kerja", 6, "Pelaksana", "dinkes"),
        Typed("Program Kerja", 6, "Timeline mulai", "TW I 2027"),
    )
    day.run("import", PLAN, BOOK, "--apply")
    day.type(Typed("Anggaran", 5, "2027", "Rp1,25 miliar"))
    day.run("import", PLAN, BOOK)
    before = day.files()
    day.run("import", PLAN, BOOK, "--apply")
    day.compare(before)
    day.run("import", PLAN, BOOK)
    day.run("fmt", PLAN, "--check")
    day.run("lint", PLAN, *AS_OF)

    day.run("render", PLAN, "--jobs", "1", *AS_OF)
    day.run("verify", "books/summary.pdf", PLAN)

    told = "\n".join(day.lines).lstrip("\n") + "\n"
    assert str(tmp_path) not in told
    if os.environ.get("GOLDEN") == "write":
        KEPT.write_text(told, encoding="utf-8")
    assert told == KEPT.read_text(encoding="utf-8")
