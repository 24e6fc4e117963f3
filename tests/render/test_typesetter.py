"""The typesetter starts without searching for libraries, and says in words where one is missing."""

from __future__ import annotations

import ctypes.util
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from textwrap import dedent
from typing import Any

import pytest

from masterplan_kit.render import typesetter as module
from masterplan_kit.render.typesetter import PangoMissing, typesetter, unsearched

STARTED = """
    import sys
    started = []
    sys.addaudithook(lambda event, _: started.append(event) if event == "subprocess.Popen" else None)
    {}
    print(len(started))
"""


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """An empty package named `fussy`, to be filled by the test."""
    home = tmp_path / "fussy"
    home.mkdir()
    (home / "part.py").write_text("", encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    yield home / "__init__.py"
    for name in [name for name in sys.modules if name.partition(".")[0] == "fussy"]:
        del sys.modules[name]


def load() -> Any:
    import fussy  # type: ignore[import-not-found]

    return fussy


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere a search starts no other programs")
@pytest.mark.parametrize(
    ("words", "searching"),
    [
        ("import weasyprint", True),
        ("from masterplan_kit.render.typesetter import typesetter as t; t().__enter__()", False),
    ],
)
def test_no_other_program_is_started_to_find_libraries(words: str, searching: bool) -> None:
    script = dedent(STARTED).format(words)
    done = subprocess.run([sys.executable, "-W", "ignore", "-c", script], capture_output=True, text=True, check=True)
    assert (int(done.stdout) > 0) == searching


def test_what_is_found_only_by_a_search_is_searched_for(package: Path) -> None:
    package.write_text(
        dedent("""
            import ctypes.util
            import fussy.part
            if not ctypes.util.find_library("c"):
                raise OSError("cannot load library 'c'")
        """),
        encoding="utf-8",
    )
    search = ctypes.util.find_library
    assert unsearched(load, "fussy").part
    assert ctypes.util.find_library is search


def test_what_needs_no_search_is_loaded_once(package: Path) -> None:
    package.write_text("import ctypes.util\nfound = ctypes.util.find_library('c')\n", encoding="utf-8")
    assert unsearched(load, "fussy").found is None


def test_other_faults_are_not_taken_for_a_missing_library(package: Path) -> None:
    package.write_text("raise ValueError('a fault')\n", encoding="utf-8")
    search = ctypes.util.find_library
    with pytest.raises(ValueError, match="a fault"):
        unsearched(load, "fussy")
    assert ctypes.util.find_library is search


def test_a_missing_library_is_told_in_one_way_and_with_its_remedy(
    package: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    package.write_text("print('see the manual')\nraise OSError('cannot load library pango')\n", encoding="utf-8")
    monkeypatch.setattr(module, "_import", load)
    with pytest.raises(PangoMissing) as missing, typesetter():
        pytest.fail("there is nothing to set type with")
    assert capsys.readouterr() == ("", "")
    assert missing.value.text.id.startswith("PDF belum dapat dibuat: pasang pustaka Pango (Debian: apt-get install")
    assert missing.value.text.en.startswith(
        "PDF cannot be made yet: install the Pango libraries (Debian: apt-get install"
    )


def test_a_pdf_knows_its_pages_also_after_more_are_added() -> None:
    import pydyf  # type: ignore[import-untyped]

    plain = pydyf.PDF
    with typesetter():
        pdf = pydyf.PDF()
        for count in (1, 2, 3):
            pdf.add_page(pydyf.Dictionary({"Type": "/Page"}))
            assert len(pdf.page_references) == count
            assert pdf.page_references == plain.page_references.fget(pdf)
            assert pdf.page_references is pdf.page_references
    assert pydyf.PDF is plain
