"""Safe fixes: exactly the named lines change, and nothing is lost."""

from __future__ import annotations

import datetime as dt
import difflib
from pathlib import Path

import pytest

from masterplan_kit.diagnostic import Rule
from masterplan_kit.lint import Mended, Options, mend_plan
from masterplan_kit.rules import all_rules
from masterplan_kit.source import read_plan, read_text
from tests.cli.called import masterplan
from tests.judged import judged, source_of

AS_OF = dt.date(2026, 7, 1)
FIXABLE = [rule for rule in all_rules().values() if rule.fixable]
EXAMPLES = Path(__file__).parent.parent.parent / "examples"


def mended(text: str, rules: frozenset[str] | None = None) -> Mended:
    (one,) = mend_plan(read_text(text.encode(), "rencana.yaml"), Options(AS_OF, gate="final", rules=rules))
    return one


def test_there_are_rules_with_a_fix() -> None:
    assert len(FIXABLE) >= 20


@pytest.mark.parametrize("rule", FIXABLE, ids=lambda rule: rule.code)
def test_the_fixed_bad_example_is_silent_and_only_marked_lines_changed(rule: Rule) -> None:
    options = Options(AS_OF, gate="final", rules=frozenset({rule.name}))
    source = source_of(rule.bad)
    files = mend_plan(source, options)
    assert not any(one.refused for one in files)
    assert any(one.changed for one in files)
    whole = "".join(f"# === {one.file.name} ===\n{one.text}" for one in files) if len(files) > 1 else files[0].text
    report = judged(whole, rules=frozenset({rule.name}))
    unfixed = {
        found.place.start for found in judged(rule.bad, rules=frozenset({rule.name})).diagnostics if not found.fix
    }
    if not unfixed:
        assert not [one.message("id") for one in report.diagnostics]
    for one in files:
        touched = {one.file.position(change.place.start).line for found in one.fixed for change in found.fix}
        old, new = one.file.text.splitlines(keepends=True), one.text.splitlines(keepends=True)
        for tag, first, last, *_ in difflib.SequenceMatcher(a=old, b=new, autojunk=False).get_opcodes():
            if tag != "equal":
                assert set(range(first + 1, max(last, first + 1) + 1)) & touched


def test_the_layout_comments_and_line_ends_stay_byte_for_byte() -> None:
    text = "format: 1\r\n# catatan\r\nperiod:   2026-2035   # sepuluh tahun\r\nregion:\r\n    code: 64.74\r\n"
    one = mended(text)
    assert one.text == text.replace("2026-2035", "{start: 2026, end: 2035}").replace("64.74", '"64.74"')


def test_a_line_that_stops_the_reader_is_mended_and_the_rest_is_judged() -> None:
    one = mended("format: 1\ntitle: Jumpa Madu: sampah\nperiod: 2026-2035\n")
    assert one.text == 'format: 1\ntitle: "Jumpa Madu: sampah"\nperiod: {start: 2026, end: 2035}\n'


def test_a_hidden_colour_comes_back_and_the_comment_behind_it_stays() -> None:
    text = "format: 1\ntheme:\n  colours:\n    main: #1d4e89   # biru laut\n    second:    #b1840a\n  # emas\n"
    one = mended(text)
    assert not one.refused
    assert one.text == text.replace("#1d4e89", '"#1d4e89"').replace("#b1840a", '"#b1840a"')


def test_a_colour_without_its_sign_is_written_in_quotes() -> None:
    assert (
        mended("format: 1\ntheme: {colours: {main: 1D4E89}}\n").text
        == 'format: 1\ntheme: {colours: {main: "#1d4e89"}}\n'
    )


def test_a_pale_colour_is_the_regions_own_to_change() -> None:
    assert not mended('format: 1\ntheme: {colours: {main: "#ffd700"}}\n').changed


def test_a_second_pass_changes_nothing() -> None:
    for plan in ("kota-bontang", "kabupaten-muara-enim", "kota-bogor", "provinsi-diy", "complete", "minimal"):
        source = read_plan(EXAMPLES / plan, plan)
        files = mend_plan(source, Options(AS_OF))
        assert not any(one.refused for one in files), plan
        again = "".join(f"# === {one.file.name.partition('/')[2]} ===\n{one.text}" for one in files)
        assert not any(one.changed for one in mend_plan(source_of(again), Options(AS_OF)))


def test_fix_writes_the_file_and_diff_writes_nothing(tmp_path: Path) -> None:
    file = tmp_path / "plan.yaml"
    text = "format: 1\nperiod: 2026-2035\n"
    file.write_text(text, encoding="utf-8")
    file.chmod(0o640)
    shown = masterplan("fix", "--diff", str(file))
    assert shown.returncode == 0
    assert "+period: {start: 2026, end: 2035}" in shown.stdout.decode()
    assert file.read_text(encoding="utf-8") == text
    assert masterplan("fix", str(file)).returncode == 0
    assert file.read_text(encoding="utf-8") == "format: 1\nperiod: {start: 2026, end: 2035}\n"
    assert file.stat().st_mode & 0o777 == 0o640
    assert [path.name for path in tmp_path.iterdir()] == ["plan.yaml"]


def test_a_byte_order_mark_stays(tmp_path: Path) -> None:
    file = tmp_path / "plan.yaml"
    file.write_bytes(b"\xef\xbb\xbfformat: 1\nperiod: 2026-2035\n")
    masterplan("fix", str(file))
    assert file.read_bytes() == b"\xef\xbb\xbfformat: 1\nperiod: {start: 2026, end: 2035}\n"


def test_a_link_keeps_pointing(tmp_path: Path) -> None:
    (tmp_path / "isi").mkdir()
    real = tmp_path / "isi" / "plan.yaml"
    real.write_text("format: 1\nperiod: 2026-2035\n", encoding="utf-8")
    link = tmp_path / "plan.yaml"
    link.symlink_to(real)
    masterplan("fix", str(link))
    assert link.is_symlink()
    assert "{start: 2026" in real.read_text(encoding="utf-8")


def test_lint_fix_checks_again_after_writing(tmp_path: Path) -> None:
    file = tmp_path / "plan.yaml"
    file.write_text("format: 1\ntitle: Jumpa Madu: sampah\n", encoding="utf-8")
    done = masterplan("lint", str(file), "--fix", "--format", "compact")
    assert "YML" not in done.stdout.decode()
    assert '"Jumpa Madu: sampah"' in file.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("text", "helps"),
    [
        ("region:\n\tname: Kota Contoh\n", True),
        ("units:\n- id: diskominfo\n\tname: Dinas\n", True),
        ("units:\n  - id: diskominfo\n\t\tname: Dinas\n", True),
        ("units:\n  - id: diskominfo\n\tname: Dinas\n", False),  # two spaces would lift it out of the list
        ("region:\n    name: Kota Contoh\n\tcode: x\n", False),  # and here out of the region
    ],
)
def test_a_fix_is_offered_only_where_it_gets_the_reader_past_the_line(text: str, helps: bool) -> None:
    (found,) = judged(text).diagnostics
    assert found.rule.name == "tab-indent"
    assert bool(found.fix) is helps
    one = mended(text)
    assert one.changed is helps
    assert not one.refused
