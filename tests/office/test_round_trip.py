"""What is exported and comes back as it was changes nothing."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from masterplan_kit.i18n import LANGS, Lang
from masterplan_kit.lint import Options, lint_plan
from masterplan_kit.office.applying import applied
from masterplan_kit.office.merging import Merge, merge
from masterplan_kit.office.origin import hold
from masterplan_kit.office.returned import read_back
from masterplan_kit.office.writer import workbook
from masterplan_kit.programme import edition_or_latest
from masterplan_kit.source import Source, read_plan, read_text
from tests.office.made import AS_OF, EXAMPLES, NAMES
from tests.test_properties import as_yaml, plans


def there_and_back(plan: Callable[[], Source], folder: Path, lang: Lang) -> Merge:
    report = lint_plan(plan(), Options(AS_OF))
    made = workbook(hold(plan()), report, edition_or_latest(report.programme), lang)
    file = folder / "rencana.xlsx"
    file.write_bytes(made.data)
    held = hold(plan())
    merged = merge(read_back(file, file.name), held.data)
    assert applied(merged, held.source) == []
    return merged


def unchanged(merged: Merge) -> bool:
    return not merged.differences and not merged.new and not merged.slips


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("name", NAMES)
def test_an_example_comes_back_as_it_went(name: str, lang: Lang, tmp_path: Path) -> None:
    folder = EXAMPLES / name
    assert unchanged(there_and_back(lambda: read_plan(folder), tmp_path, lang))


@settings(deadline=None, max_examples=60, suppress_health_check=list(HealthCheck), derandomize=True, database=None)
@given(plans)
def test_any_plan_of_the_formats_own_keys_comes_back_as_it_went(tree: Any) -> None:
    data = as_yaml(tree)
    if read_text(data, "rencana.yaml").stopped:
        return
    with tempfile.TemporaryDirectory() as folder:
        merged = there_and_back(lambda: read_text(data, "rencana.yaml"), Path(folder), "id")
    assert unchanged(merged)


def test_what_no_cell_can_show_is_left_as_it_is(tmp_path: Path) -> None:
    plan = b"format: 1\nunits:\n  - code: [[], []]\n    name: [{a: b}, Dinas]\n"
    assert unchanged(there_and_back(lambda: read_text(plan, "rencana.yaml"), tmp_path, "id"))
