"""`masterplan fmt` as a shell calls it: what is written, shown, said, and the exit codes."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.called import EXAMPLES, masterplan

UNTIDY = b"format: 1\nregion:\n    name: Kota   # resmi\n    code: 64.74\n"
TIDY = b'format: 1\nregion:\n  code: "64.74"\n  name: Kota     # resmi\n'


def plan_in(folder: Path, data: bytes = UNTIDY) -> Path:
    file = folder / "rencana.yaml"
    file.write_bytes(data)
    return file


def test_a_file_is_written_once_and_then_left(tmp_path: Path) -> None:
    file = plan_in(tmp_path)
    first = masterplan("fmt", "rencana.yaml", cwd=tmp_path)
    assert (first.returncode, first.stdout) == (0, b"")
    assert first.stderr.decode() == "masterplan: files put into the layout: 1\n"
    assert file.read_bytes() == TIDY
    written = file.stat().st_mtime_ns
    again = masterplan("fmt", cwd=tmp_path, MASTERPLAN_LANG="id")
    assert (again.returncode, again.stderr.decode()) == (0, "masterplan: tata letak berkas sudah rapi\n")
    assert file.stat().st_mtime_ns == written


def test_check_lists_the_files_and_writes_nothing(tmp_path: Path) -> None:
    file = plan_in(tmp_path)
    (tmp_path / "unit.yaml").write_text("units: []\n", encoding="utf-8")
    done = masterplan("fmt", "--check", ".", cwd=tmp_path)
    assert (done.returncode, done.stdout) == (1, b"rencana.yaml\n")
    assert done.stderr.decode() == "masterplan: files that would be put into the layout: 1\n"
    assert file.read_bytes() == UNTIDY


def test_diff_shows_the_lines_and_writes_nothing(tmp_path: Path) -> None:
    file = plan_in(tmp_path)
    done = masterplan("fmt", "--diff", "rencana.yaml", cwd=tmp_path)
    assert done.returncode == 0
    assert done.stdout.decode().splitlines()[2:] == [
        "@@ -1,4 +1,4 @@",
        " format: 1",
        " region:",
        "-    name: Kota   # resmi",
        "-    code: 64.74",
        '+  code: "64.74"',
        "+  name: Kota     # resmi",
    ]
    assert file.read_bytes() == UNTIDY
    assert masterplan("fmt", "--diff", "--check", "rencana.yaml", cwd=tmp_path).returncode == 1


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_standard_input_comes_out_in_the_layout(mark: bytes) -> None:
    done = masterplan("fmt", "-", stdin=mark + UNTIDY.replace(b"\n", b"\r\n"))
    assert (done.returncode, done.stdout) == (0, mark + TIDY.replace(b"\n", b"\r\n"))


def test_a_file_that_cannot_be_read_is_left_and_the_finding_shown(tmp_path: Path) -> None:
    (tmp_path / "unit.yaml").write_bytes(b"units: [{id: a}]\n")
    file = plan_in(tmp_path, b"format:   1\ntitle: Jumpa: sampah\n")
    done = masterplan("fmt", ".", cwd=tmp_path)
    assert done.returncode == 1
    said = done.stderr.decode()
    assert "error[YML028 colon-in-value]" in said
    assert "--> rencana.yaml:2:8" in said
    assert "rencana.yaml was left as it is: what cannot be read is to be mended first" in said
    assert file.read_bytes() == b"format:   1\ntitle: Jumpa: sampah\n"
    assert (tmp_path / "unit.yaml").read_bytes() == b"units:\n  - id: a\n"


def test_words_that_a_hash_cut_off_are_not_moved_away_from_their_text(tmp_path: Path) -> None:
    text = b"format:   1\ntitle: Program #1 warga\n"
    file = plan_in(tmp_path, text)
    assert masterplan("fmt", ".", cwd=tmp_path).returncode == 1
    assert file.read_bytes() == text


def test_where_no_plan_is_nothing_looks_like_success(tmp_path: Path) -> None:
    assert masterplan("fmt", ".", cwd=tmp_path).returncode == 3
    assert masterplan("fmt", "--chek", cwd=tmp_path).returncode == 2


def test_a_layout_that_is_not_proved_is_our_fault_and_nothing_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from masterplan_kit.cli.app import run

    file = plan_in(tmp_path)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("MASTERPLAN_LANG", "en")
    monkeypatch.setattr("masterplan_kit.rewrite.tidying.laid_out", lambda text: text.replace("Kota", "Kita"))
    assert run(["fmt", "rencana.yaml"]) == 4
    assert "did not prove to say the same; the file was left as it was. This is our fault" in capsys.readouterr().err
    assert file.read_bytes() == UNTIDY


def test_the_examples_are_in_the_layout() -> None:
    done = masterplan("fmt", "--check", str(EXAMPLES))
    assert (done.returncode, done.stdout) == (0, b"")
