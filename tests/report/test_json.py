"""JSON: the shape of the contract, and values that survive."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator, FormatChecker

import masterplan_kit.report
from masterplan_kit.diagnostic import Report
from masterplan_kit.i18n import LANGS
from masterplan_kit.report import json_report, render_report
from masterplan_kit.report.json_text import json_text
from tests.judged import AS_OF, judged
from tests.report.made import HOSTILE, ODD_VALUES, OUTLIVES, a_finding, a_plan, ordinary, reports
from tests.report.test_formats import BROKEN

SCHEMA = json.loads(Path(masterplan_kit.report.__file__).with_name("lint.schema.json").read_text(encoding="utf-8"))
VALIDATOR = Draft202012Validator(SCHEMA, format_checker=FormatChecker())


def written(report: Report, lang: Any = "id") -> dict[str, Any]:
    data = json.loads(render_report("json", report, lang), parse_constant=pytest.fail)
    assert isinstance(data, dict)
    return data


def test_the_schema_is_a_schema_and_strict() -> None:
    Draft202012Validator.check_schema(SCHEMA)
    stack: list[Any] = [SCHEMA]
    while stack:
        part = stack.pop()
        if isinstance(part, list):
            stack += part
        elif isinstance(part, dict):
            if "properties" in part:
                assert part["additionalProperties"] is False
                assert set(part["required"]) == set(part["properties"]) - {"cell"}  # of a workbook's findings only
            stack += part.values()


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("kind", reports())
def test_every_report_is_valid(kind: str, lang: str) -> None:
    VALIDATOR.validate(written(reports()[kind], lang))


def test_a_real_report_is_valid() -> None:
    VALIDATOR.validate(written(Report(AS_OF, [judged(BROKEN), judged(b"\xff\xfe"), judged("format: 1\n")])))


def test_only_the_language_depends_on_the_language() -> None:
    told = [written(reports()["many"], lang) for lang in LANGS]
    assert [one.pop("language") for one in told] == ["id", "en"]
    assert told[0] == told[1]


def test_a_finding_is_told_whole() -> None:
    found = written(reports()["ordinary"])["plans"][0]["findings"][0]
    assert found["message"] == {
        "id": "“Pusat data” selesai 2031, melewati 2020",
        "en": "“Pusat data” ends in 2031, past 2020",
    }
    assert found["range"] == {"start": {"line": 7, "column": 34}, "end": {"line": 7, "column": 38}}
    assert found["values"] == {"what": "Pusat data", "end": 2031, "until": 2020}
    assert found["related"][0]["label"]["en"] == "the short term ends in 2020"
    assert found["fix"] == [{"file": "kota-contoh/rencana.yaml", "range": found["range"], "text": "2020"}]
    assert found["waived"] is None


def test_a_waived_finding_stands_in_its_place_with_reason_and_end() -> None:
    plan = written(reports()["ordinary"])["plans"][0]
    assert [one["code"] for one in plan["findings"]] == ["ACT906", "IND901", "BEN901", "GOV901"]
    assert plan["findings"][1]["waived"] == {"reason": "Data BPS terbit Oktober", "until": "2019-12-31"}
    assert plan["summary"]["waived"] == 1


def test_the_plan_tells_its_gates_counts_and_next_date() -> None:
    plan = written(reports()["ordinary"])["plans"][0]
    assert plan["gate"]["reached"] == "draft"
    assert plan["gate"]["judged"] == "submission"
    assert [one["code"] for one in plan["gate"]["missing"]] == ["ACT906", "BEN901"]
    assert plan["summary"] == {
        "errors": 1, "warnings": 1, "infos": 1, "waived": 1, "to_fill": 3, "asked": 78, "left_out": 0,
    }  # fmt: skip
    assert plan["next_date"] == {"name": {"id": "bimtek II", "en": "workshop II"}, "date": "2019-08-07", "days": 12}


def test_plans_of_several_editions_have_no_common_one() -> None:
    other = ordinary("b")
    other.programme = "2023"
    report = Report(AS_OF, [ordinary("a"), other])
    assert written(report)["programme"] is None
    assert [plan["programme"] for plan in written(report)["plans"]] == ["2017", "2023"]


def test_no_digit_of_a_value_is_lost() -> None:
    told = {name: json_report.json_value(value) for name, value in ODD_VALUES.items()}
    assert told.pop("long") == "x" * 999 + "…"
    assert told == {
        "rupiah": 1_250_000_000,
        "huge": "100000000000000001",
        "exact": 0.5,
        "inexact": "0.1234567890123456789",
        "whole": 12,
        "nan": "NaN",
        "infinite": "inf",
        "share": 98.4,
        "day": "2026-03-31",
        "name": {"id": "jangka pendek", "en": "short term"},
        "list": ["a", 5, [1, 2.5]],
        "either": ["a", "b"],
    }


def test_a_flood_is_cut_and_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(json_report, "SHOWN", 2)
    plan = written(reports()["ordinary"])["plans"][0]
    assert len(plan["findings"]) == 2
    assert plan["summary"]["left_out"] == 2


def test_not_a_number_is_never_written() -> None:
    with pytest.raises(ValueError, match="JSON"):
        json_text({"x": float("nan")})


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_every_text_survives_and_nothing_unseen_is_written(text: str) -> None:
    told = json_text([text, f"##[{text}"])
    assert json.loads(told) == [text, f"##[{text}"]
    assert told.replace("\n", "").isprintable()
    assert "##[" not in told


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_values_survive_and_sentences_are_harmless(text: str) -> None:
    source = reports()["ordinary"].plans[0].source
    one = a_finding(source, OUTLIVES, "title", values={"what": text, "end": 1, "until": 2})
    found = written(Report(AS_OF, [a_plan(source, [one])]))["plans"][0]["findings"][0]
    whole = "".join("\ufffd" if "\ud800" <= letter <= "\udfff" else letter for letter in " ".join(text.split()))
    assert found["values"]["what"] == (whole if len(whole) <= 1000 else whole[:999].rstrip() + "…")
    assert "\x1b" not in found["message"]["id"]


def test_columns_count_code_points() -> None:
    plan = judged("format: 1\ntitle: 🏙️\nregion: {nmae: 🏙️ x}\n")
    found = json_report.document(Report(AS_OF, [plan]), "id")["plans"][0]["findings"]
    misspelt = next(one for one in found if one["name"] in ("key-misspelt", "key-unknown"))
    assert misspelt["range"]["start"] == {"line": 3, "column": 10}
