"""LibreOffice opens our workbook, saves it without loss, and prints it."""

from __future__ import annotations

import json
import subprocess
from functools import partial
from pathlib import Path

import pytest

from masterplan_kit.office.merging import merge
from masterplan_kit.office.origin import hold
from masterplan_kit.office.returned import read_back
from masterplan_kit.source import read_plan
from tests.office.made import EXAMPLES, NAMES, PLAN, changed, exported, import_back
from tests.office.test_edits import lines_changed, put
from tests.office.test_round_trip import there_and_back, unchanged
from tests.render.machine import program

TEXTS = (
    "=1+1",
    "@SUM(A1)",
    "+62 811",
    "-5 derajat",
    "0012",
    "1/2",
    "'petik'",
    "a\nb",
    "_x0041_",
    "https://x",
    "1e5",
    "TRUE",
)
OF_TEXTS = PLAN + "stakeholders:\n  - who: warga\n"
OF_TEXTS = OF_TEXTS.replace(
    "  - id: LIV-01", "".join(f"  - id: T-{at}\n    name: {json.dumps(text)}\n" for at, text in enumerate(TEXTS)) + "  - id: LIV-01"
)  # fmt: skip


@pytest.fixture(scope="module")
def saved(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with what LibreOffice makes of our workbooks; it ends with 0 also where it opened nothing."""
    folder = tmp_path_factory.mktemp("office")
    for name in NAMES:
        there_and_back(partial(read_plan, EXAMPLES / name), folder, "id")
        (folder / "rencana.xlsx").rename(folder / f"{name}.xlsx")
    (folder / "texts.xlsx").write_bytes(exported(OF_TEXTS).data)
    (folder / "edited.xlsx").write_bytes(changed(exported().data, put("Anggaran", 3, "2027", 800_000_000)))
    files = [str(file) for file in folder.glob("*.xlsx")]
    for form, chosen in (("xlsx", files), ("pdf", [str(folder / "complete.xlsx")])):
        settings = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
        command = [
            program("soffice"),
            settings,
            "--headless",
            "--convert-to",
            form,
            "--outdir",
            str(folder / "saved"),
            *chosen,
        ]
        subprocess.run(command, check=True, capture_output=True, timeout=300)
    return folder / "saved"


@pytest.mark.parametrize("name", NAMES)
def test_an_example_saved_by_libreoffice_comes_back_as_it_went(name: str, saved: Path) -> None:
    file = saved / f"{name}.xlsx"
    assert unchanged(merge(read_back(file, file.name), hold(read_plan(EXAMPLES / name)).data))


def test_a_text_stays_a_text_in_libreoffice(saved: Path, tmp_path: Path) -> None:
    came = import_back(tmp_path, (saved / "texts.xlsx").read_bytes(), OF_TEXTS)
    assert [(one.old, one.theirs) for one in came.merge.differences] == []
    assert came.slips == []


def test_an_edit_arrives_by_way_of_libreoffice(saved: Path, tmp_path: Path) -> None:
    came = import_back(tmp_path, (saved / "edited.xlsx").read_bytes())
    assert lines_changed(came.text) == ["- 2027: 750000000", "+ 2027: 800000000"]


def test_it_prints_with_heads_on_every_page_and_totals_that_are_right(saved: Path) -> None:
    command = [program("pdftotext"), "-layout", str(saved / "complete.pdf"), "-"]
    text = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    pages = [page.splitlines() for page in text.split("\f")[:-1]]
    programmes = [page for page in pages if page[0].startswith("Program Kerja ·")]
    assert len(programmes) > 3
    assert all(any(line.startswith("Id ") for line in page[:6]) for page in programmes)
    assert "Err:" not in text
    assert "#NAME?" not in text
    assert "Rp1.125.251.000.000" in text.replace(",", ".")
