"""What is wrong with a picture or another file is said where the plan names it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from masterplan_kit import pictures
from masterplan_kit.diagnostic import PlanReport
from masterplan_kit.i18n import LANGS
from masterplan_kit.lint import Options, lint_plan, mend_plan
from masterplan_kit.lint.named_files import RULES_OF_FILES
from masterplan_kit.rules import all_rules
from masterplan_kit.source import read_plan, read_text
from tests.judged import AS_OF
from tests.pictures import made

TEXT = """\
format: 1
region:
  name: Kota Contoh
  emblem: images/lambang.png
texts:
  background: |-
    Kota Contoh terletak di pesisir.

    ![Peta enam
    kecamatan](images/peta.png "Enam kecamatan")
"""
EMBLEM = (4, 11)
MAP = (10, 16)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    root = tmp_path / "kota"
    (root / "images").mkdir(parents=True)
    (root / "rencana.yaml").write_text(TEXT, encoding="utf-8")
    for name in ("lambang.png", "peta.png"):
        (root / "images" / name).write_bytes(made.png())
    return root


def judged(folder: Path, rules: frozenset[str] | None = RULES_OF_FILES) -> PlanReport:
    report = lint_plan(read_plan(folder, "kota"), Options(AS_OF, gate="final", rules=rules))
    assert not report.crashes, report.crashes[0].traceback
    return report


def said(folder: Path) -> list[tuple[str, tuple[int, ...], str, str]]:
    """(rule, place, sentences) of what is said of pictures."""
    found = judged(folder).diagnostics
    assert all(one.why(lang) and one.help(lang) for one in found for lang in LANGS)
    return [(one.rule.name, tuple(one.start), one.message("id"), one.message("en")) for one in found]


def test_of_pictures_that_can_be_shown_nothing_is_said(folder: Path) -> None:
    assert said(folder) == []


def test_a_picture_that_is_not_there_is_missing(folder: Path) -> None:
    (folder / "images/lambang.png").rename(folder / "images/Lambang.PNG")
    (folder / "images/peta.png").unlink()
    assert said(folder) == [
        (
            "picture-missing", EMBLEM,
            "Gambar “images/lambang.png” tidak ada dalam folder rencana; yang ada images/Lambang.PNG",
            "There is no picture “images/lambang.png” in the plan's folder; there is images/Lambang.PNG",
        ),
        (
            "picture-missing", MAP,
            "Gambar “images/peta.png” tidak ada dalam folder rencana",
            "There is no picture “images/peta.png” in the plan's folder",
        ),
    ]  # fmt: skip


def test_a_link_is_no_picture(folder: Path) -> None:
    (folder / "images/peta.png").unlink()
    (folder / "images/peta.png").symlink_to("/etc/passwd")
    assert said(folder) == [
        (
            "picture-linked", MAP,
            "“images/peta.png” hanya pintasan ke berkas atau folder lain",
            "“images/peta.png” is only a link to another file or folder",
        ),
    ]  # fmt: skip


def test_a_folder_or_a_pipe_is_no_picture(folder: Path) -> None:
    for name in ("lambang.png", "peta.png"):
        (folder / "images" / name).unlink()
    (folder / "images/lambang.png").mkdir()
    os.mkfifo(folder / "images/peta.png")
    assert [one[:2] for one in said(folder)] == [("picture-not-regular", EMBLEM), ("picture-not-regular", MAP)]
    assert said(folder)[0][2:] == (
        "“images/lambang.png” bukan berkas biasa, melainkan folder, perangkat, atau saluran",
        "“images/lambang.png” is not an ordinary file but a folder, a device, or a pipe",
    )


def test_a_picture_that_may_not_be_read_is_told_with_the_cause(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> int:
        raise PermissionError(13, "nobody knows")

    monkeypatch.setattr("masterplan_kit.source.inside._stepwise", refuse)
    assert said(folder)[0] == (
        "picture-unreadable", EMBLEM,
        "Gambar “images/lambang.png” tidak dapat dibuka: Permission denied",
        "The picture “images/lambang.png” cannot be opened: Permission denied",
    )  # fmt: skip


def test_an_svg_is_told_to_become_a_png(folder: Path) -> None:
    (folder / "images/lambang.png").write_text("<svg><image href='file:///etc/passwd'/></svg>", encoding="utf-8")
    assert said(folder) == [
        (
            "picture-of-other-kind", EMBLEM,
            "Isi “images/lambang.png” SVG, sedangkan buku hanya memuat PNG, JPEG, GIF, dan WebP",
            "What “images/lambang.png” holds is an SVG; books show PNG, JPEG, GIF and WebP",
        ),
    ]  # fmt: skip
    assert "PNG" in judged(folder).diagnostics[0].help("id")


def test_a_wrong_name_is_told_the_right_one(folder: Path) -> None:
    (folder / "images/lambang.png").write_bytes(made.jpeg())
    assert said(folder) == [
        (
            "picture-misnamed", EMBLEM,
            "“images/lambang.png” berisi gambar JPEG; nama yang sesuai: images/lambang.jpg",
            "“images/lambang.png” holds a JPEG picture; the name that fits is images/lambang.jpg",
        ),
    ]  # fmt: skip


def test_a_picture_that_was_not_copied_whole_is_damaged(folder: Path) -> None:
    (folder / "images/peta.png").write_bytes(made.png()[:200])
    assert said(folder) == [
        (
            "picture-damaged", MAP,
            "Gambar “images/peta.png” rusak atau tidak tersalin utuh",
            "The picture “images/peta.png” is damaged or was not copied whole",
        ),
    ]  # fmt: skip


def test_a_picture_of_too_many_pixels_or_bytes_is_too_large(folder: Path) -> None:
    (folder / "images/lambang.png").write_bytes(made.png_of(30_000, 30_000))
    with (folder / "images/peta.png").open("wb") as stream:
        stream.truncate(6 * 1024**3)
    assert said(folder) == [
        (
            "picture-too-large", EMBLEM,
            "Gambar “images/lambang.png” berukuran 30000 × 30000 piksel, melebihi batas 25 juta piksel",
            "The picture “images/lambang.png” measures 30000 × 30000 pixels, over the limit of 25 million pixels",
        ),
        (
            "picture-too-large", MAP,
            "Gambar “images/peta.png” berukuran 6.144 MB, melebihi batas 8 MB",
            "The picture “images/peta.png” measures 6,144 MB, over the limit of 8 MB",
        ),
    ]  # fmt: skip


def many(folder: Path, count: int) -> None:
    lines = "".join(f"    ![Rapat {number}](images/{number}.png)\n" for number in range(1, count + 1))
    (folder / "rencana.yaml").write_text(f"format: 1\ntexts:\n  background: |-\n{lines}", encoding="utf-8")


TOO_MANY = (
    "Rencana ini memuat lebih dari 100 gambar atau 64 MB; gambar ini dan sesudahnya tidak ditampilkan",
    "This plan has more than 100 pictures or 64 MB of them; this one and those after it are not shown",
)


def test_after_a_hundred_pictures_no_more_is_looked_at(folder: Path) -> None:
    for number in range(1, 103):
        (folder / f"images/{number}.png").write_bytes(made.png())
    many(folder, 102)
    place = (104, len("    ![Rapat 101](") + 1)
    assert said(folder) == [("too-many-pictures", place, *TOO_MANY)]
    many(folder, 100)
    assert said(folder) == []


def test_nor_after_64_megabytes(folder: Path) -> None:
    for number in range(1, 11):
        (folder / f"images/{number}.png").write_bytes(made.png_of(8, 8) + bytes(8_000_000))
    many(folder, 10)
    assert said(folder) == [("too-many-pictures", (12, len("    ![Rapat 9](") + 1), *TOO_MANY)]


def test_a_picture_named_twice_is_looked_at_once_and_told_at_each_place(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = TEXT + "  method: '![Peta](images/peta.png)'\n"
    (folder / "rencana.yaml").write_text(text, encoding="utf-8")
    (folder / "images/peta.png").unlink()
    looked = []
    look = pictures.look

    def noted(home: Path, file: str) -> int | pictures.Trouble:
        looked.append(file)
        return look(home, file)

    monkeypatch.setattr(pictures, "look", noted)
    assert [one[1] for one in said(folder)] == [MAP, (11, 20)]
    assert looked == ["images/lambang.png", "images/peta.png"]


def test_evidence_that_is_not_there_is_missing(folder: Path) -> None:
    (folder / "bukti").mkdir()
    (folder / "bukti/SK-Dewan.pdf").write_bytes(b"%PDF")
    (folder / "bukti/rapat.pdf").write_bytes(b"%PDF")
    (folder / "bukti/arsip.pdf").symlink_to("/etc/passwd")
    named = ("bukti/sk-dewan.pdf", "bukti/rapat.pdf", "bukti/arsip.pdf", "bukti", "../luar.pdf")
    listed = "".join(f"  - {{id: E-{number}, file: {name}}}\n" for number, name in enumerate(named, 1))
    (folder / "rencana.yaml").write_text(f"{TEXT}evidence:\n{listed}", encoding="utf-8")
    assert said(folder) == [
        (
            "evidence-missing", (12, 21),
            "Bukti “bukti/sk-dewan.pdf” tidak ada sebagai berkas dalam folder rencana; yang ada bukti/SK-Dewan.pdf",
            "The evidence “bukti/sk-dewan.pdf” is not there as a file in the plan's folder; there is bukti/SK-Dewan.pdf",
        ),
        (
            "evidence-missing", (14, 21),
            "Bukti “bukti/arsip.pdf” tidak ada sebagai berkas dalam folder rencana",
            "The evidence “bukti/arsip.pdf” is not there as a file in the plan's folder",
        ),
        (
            "evidence-missing", (15, 21),
            "Bukti “bukti” tidak ada sebagai berkas dalam folder rencana",
            "The evidence “bukti” is not there as a file in the plan's folder",
        ),
    ]  # fmt: skip


def test_every_rule_of_files_is_brought_about_here() -> None:
    assert set(all_rules()) >= RULES_OF_FILES
    tests = Path(__file__).read_text(encoding="utf-8")
    assert all(f'"{name}", ' in tests or f'("{name}"' in tests for name in RULES_OF_FILES)


def test_a_path_that_leads_outside_is_told_once_by_its_letters(folder: Path) -> None:
    text = TEXT.replace("images/lambang.png", "../../x.png").replace("images/peta.png", "file:///etc/passwd")
    (folder / "rencana.yaml").write_text(text, encoding="utf-8")
    found = judged(folder, RULES_OF_FILES | {"path-unsafe"}).diagnostics
    assert [(one.rule.name, tuple(one.start)) for one in found] == [("path-unsafe", EMBLEM), ("path-unsafe", MAP)]


def test_a_plan_of_one_file_names_pictures_beside_it(folder: Path) -> None:
    assert [one.rule.name for one in judged(folder / "rencana.yaml").diagnostics] == []
    (folder / "images/peta.png").unlink()
    assert [one.rule.name for one in judged(folder / "rencana.yaml").diagnostics] == ["picture-missing"]


WAIVED = (
    TEXT
    + """\
waivers:
  - rule: picture-missing
    reason: Peta menyusul dari dinas tata ruang
    until: 2027-01-01
"""
)


def test_of_a_plan_from_standard_input_nothing_is_asked_and_no_waiver_is_stale(folder: Path) -> None:
    rules = RULES_OF_FILES | {"waiver-stale"}
    report = lint_plan(read_text(WAIVED.encode(), "-"), Options(AS_OF, gate="final", rules=rules))
    assert report.diagnostics == []
    (folder / "rencana.yaml").write_text(WAIVED, encoding="utf-8")
    assert [one.rule.name for one in judged(folder, rules).diagnostics] == ["waiver-stale"]
    (folder / "images/peta.png").unlink()
    report = judged(folder, rules)
    assert (report.diagnostics, [one.rule.name for one in report.waived]) == ([], ["picture-missing"])


def test_a_rule_that_was_not_asked_for_says_nothing(folder: Path) -> None:
    (folder / "images/peta.png").unlink()
    assert judged(folder, frozenset({"vision-missing"})).diagnostics[0].rule.name == "vision-missing"
    assert len(judged(folder, frozenset({"vision-missing"})).diagnostics) == 1


def test_a_fault_of_ours_is_told_and_the_rest_still_judged(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pictures, "look", lambda *_: 1 // 0)
    report = lint_plan(read_plan(folder, "kota"), Options(AS_OF, gate="final"))
    assert [crash.error for crash in report.crashes] == ["ZeroDivisionError: integer division or modulo by zero"]
    assert report.diagnostics


def test_fixes_are_made_whatever_the_pictures_are(folder: Path) -> None:
    text = TEXT.replace("name: Kota Contoh", "code: 99.71")
    (folder / "rencana.yaml").write_text(text, encoding="utf-8")
    (folder / "images/peta.png").unlink()
    (mended,) = mend_plan(read_plan(folder, "kota"), Options(AS_OF))
    assert mended.text == text.replace("99.71", '"99.71"')


@pytest.mark.parametrize(("named", "loaded"), [(False, False), (True, True)])
def test_no_decoder_is_loaded_and_nothing_of_pictures_where_none_is_named(
    folder: Path, named: bool, loaded: bool
) -> None:
    text = TEXT if named else "format: 1\ntexts:\n  background: Kota Contoh terletak di pesisir!\n"
    (folder / "rencana.yaml").write_text(text, encoding="utf-8")
    code = (
        "import sys; from pathlib import Path; from masterplan_kit import lint_plan, read_plan\n"
        "import datetime as dt; from masterplan_kit.lint import Options\n"
        f"lint_plan(read_plan(Path({str(folder)!r})), Options(dt.date(2026, 7, 1)))\n"
        "print({name.partition('.')[0] for name in sys.modules} & {'PIL', 'markdown_it', 'nh3'},"
        " 'masterplan_kit.pictures' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["set()", str(loaded)]
