"""A workbook is judged as its plan would be, and findings stand at cells."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from masterplan_kit import report as reports
from masterplan_kit.diagnostic import PlanReport, Report
from masterplan_kit.lint import Options, lint_plan
from masterplan_kit.office.judging import read_plan_in
from masterplan_kit.report import FORMATS, render_report
from masterplan_kit.report.words import where
from masterplan_kit.source import read_plan
from tests.office.made import AS_OF, EXAMPLES, NAMES, PLAN, changed, exported
from tests.office.test_edits import add, put


def judged(folder: Path, data: bytes, gate: Any = None) -> PlanReport:
    file = folder / "rencana.xlsx"
    file.write_bytes(data)
    return lint_plan(read_plan_in(file, "rencana.xlsx"), Options(AS_OF, gate=gate))


def findings(report: PlanReport) -> set[tuple[str, str]]:
    """All but those that a canonical form mends: a workbook holds values in that form already."""
    return {(one.rule.code, one.id_path) for one in report.diagnostics if one.rule.family != "schema"}


@pytest.mark.parametrize("gate", ["draft", "final"])
@pytest.mark.parametrize("name", NAMES)
def test_an_unchanged_workbook_is_judged_as_its_plan(name: str, gate: Any, tmp_path: Path) -> None:
    from masterplan_kit.office.origin import hold
    from masterplan_kit.office.writer import workbook
    from masterplan_kit.programme import edition_or_latest

    plan = lint_plan(read_plan(EXAMPLES / name), Options(AS_OF, gate=gate))
    data = workbook(hold(read_plan(EXAMPLES / name)), plan, edition_or_latest(plan.programme), "id").data
    report = judged(tmp_path, data, gate)
    assert findings(report) == findings(plan)
    assert (report.reached, report.to_fill, report.crashes) == (plan.reached, plan.to_fill, [])


def places(report: PlanReport, code: str) -> list[str]:
    return [where(one) for one in report.diagnostics if one.rule.code == code]


def test_a_finding_names_the_cell(tmp_path: Path) -> None:
    data = changed(exported().data, put("Program Kerja", 4, "Pilar", "Smart Mobilty"))
    assert places(judged(tmp_path, data), "PIL001") == ["rencana.xlsx:Program Kerja!C4"]


def test_what_is_missing_stands_at_the_empty_cell(tmp_path: Path) -> None:
    report = judged(tmp_path, exported().data, "final")
    lead = [where(one) for one in report.diagnostics if one.rule.name == "lead-missing"]
    assert lead == ["rencana.xlsx:Program Kerja!K4"]


def test_a_text_that_is_not_understood_is_a_finding_at_its_cell(tmp_path: Path) -> None:
    report = judged(tmp_path, changed(exported().data, put("Anggaran", 3, "2027", "10 M")))
    (one,) = [one for one in report.diagnostics if one.rule.name == "money-ambiguous"]
    assert where(one) == "rencana.xlsx:Anggaran!G3"
    assert one.message("en") == "“10 M” can mean 10 miliar or 10 juta"


def test_a_new_row_is_judged_where_it_stands(tmp_path: Path) -> None:
    data = changed(exported().data, add("Program Kerja", Program_Kerja="Izin daring", Pilar="Smart Mobilty"))
    assert places(judged(tmp_path, data), "PIL001") == ["rencana.xlsx:Program Kerja!C5"]


def test_what_no_sheet_shows_is_told_of_the_workbook(tmp_path: Path) -> None:
    report = judged(tmp_path, exported().data, "final")
    assert "rencana.xlsx" in {where(one) for one in report.diagnostics}


def test_no_fix_is_offered_for_a_workbook(tmp_path: Path) -> None:
    data = changed(exported().data, put("Program Kerja", 4, "Pilar", "Smart Mobilty"))
    assert all(one.fix == () for one in judged(tmp_path, data, "final").diagnostics)


def test_the_report_quotes_the_row(tmp_path: Path) -> None:
    from masterplan_kit.report import text

    report = judged(tmp_path, changed(exported().data, put("Program Kerja", 4, "Pilar", "Smart Mobilty")))
    (one,) = [one for one in report.diagnostics if one.rule.code == "PIL001"]
    assert text.render_findings([one], "en", text.Style()).splitlines()[1:5] == [
        "  --> rencana.xlsx:Program Kerja!C4   initiatives[LIV-01] ▸ pillar",
        "  |",
        "4 | LIV-01 | Antrean puskesmas | Smart Mobilty |  |  |  |  |  |  |  |  |  |  |  |  |  |  |  |  |  | …",
        "  |                              ^^^^^^^^^^^^^",
    ]


@pytest.mark.parametrize("form", FORMATS)
def test_every_format_names_the_workbook_and_the_cell_where_it_can(form: str, tmp_path: Path) -> None:
    report = judged(tmp_path, changed(exported().data, put("Program Kerja", 4, "Pilar", "Smart Mobilty")), "final")
    said = render_report(form, Report(AS_OF, [report]), "en")
    assert "rencana.xlsx" in said
    if form in ("text", "compact", "json", "sarif", "html", "markdown"):
        assert "Program Kerja!C4" in said
    if form == "json":
        schema = json.loads((Path(reports.__file__).parent / "lint.schema.json").read_text(encoding="utf-8"))
        Draft202012Validator(schema).validate(json.loads(said))


def test_the_plan_that_was_exported_need_not_be_there(tmp_path: Path) -> None:
    assert PLAN.count("GOV-01") == 2
    assert judged(tmp_path, exported().data).title == "Masterplan Kota Contoh"
