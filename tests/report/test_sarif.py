"""SARIF: the standard's own schema, and what it cannot see."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator, FormatChecker

from masterplan_kit.diagnostic import Report
from masterplan_kit.i18n import LANGS
from masterplan_kit.report import render_report, sarif
from masterplan_kit.report.address import address, uri
from tests.judged import AS_OF, judged
from tests.report.made import PLAN, ordinary, reports
from tests.report.test_formats import BROKEN

SCHEMA = json.loads((Path(__file__).parents[1] / "data/sarif-2.1.0.schema.json").read_text(encoding="utf-8"))
VALIDATOR = Draft202012Validator(SCHEMA, format_checker=FormatChecker())


def run_of(report: Report, lang: Any = "id") -> dict[str, Any]:
    data = json.loads(render_report("sarif", report, lang))
    VALIDATOR.validate(data)
    [run] = data["runs"]
    assert isinstance(run, dict)
    return run


def regions(part: Any) -> list[dict[str, int]]:
    if isinstance(part, list):
        return [region for item in part for region in regions(item)]
    if isinstance(part, dict):
        own = [part] if "startLine" in part else []
        return own + [region for item in part.values() for region in regions(item)]
    return []


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("kind", reports())
def test_every_report_is_valid_and_sound(kind: str, lang: str) -> None:
    run = run_of(reports()[kind], lang)
    rules = run["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == sorted({result["ruleId"] for result in run["results"]})
    for result in run["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
        assert not re.search(r"\]\(", result["message"]["text"])
    for region in regions(run):
        assert (region["startLine"], region["startColumn"]) <= (region["endLine"], region["endColumn"])
        assert min(region.values()) >= 1


def test_a_real_report_is_valid() -> None:
    run = run_of(Report(AS_OF, [judged(BROKEN), judged("format: 1\ntitle: [\n")]))
    assert run["results"]


def test_levels_suppressions_and_fixes_are_told() -> None:
    outlives, excused, benefit, short = run_of(reports()["ordinary"])["results"]
    assert [one["level"] for one in (outlives, benefit, short)] == ["error", "warning", "note"]
    assert "suppressions" not in outlives
    assert excused["suppressions"] == [
        {
            "kind": "inSource",
            "status": "accepted",
            "justification": "Data BPS terbit Oktober (berlaku sampai 31 Desember 2019)",
        }
    ]
    [change] = outlives["fixes"][0]["artifactChanges"]
    [replacement] = change["replacements"]
    region = replacement["deletedRegion"]
    line = PLAN.splitlines()[region["startLine"] - 1]
    mended = (
        line[: region["startColumn"] - 1] + replacement["insertedContent"]["text"] + line[region["endColumn"] - 1 :]
    )
    assert mended == "    schedule: {start: 2020, end: 2020}"
    assert outlives["relatedLocations"][0]["message"]["text"] == "jangka pendek berakhir 2020"


def test_the_catalogue_explains_each_rule() -> None:
    rule = run_of(reports()["ordinary"], "en")["tool"]["driver"]["rules"][0]
    assert rule["shortDescription"]["text"] == "“…” ends in …, past …"
    assert rule["defaultConfiguration"] == {"level": "error"}
    assert rule["properties"]["tags"] == ["masterplan", "actions"]
    assert rule["properties"]["gates"]["mentoring"] == "warning"
    assert "Lembar kerja bimtek 2019" in rule["help"]["markdown"]
    assert "````yaml\ninitiatives:" in rule["help"]["markdown"]  # the example holds three backticks itself


def test_like_findings_of_two_plans_are_two() -> None:
    results = run_of(Report(AS_OF, [ordinary("a"), ordinary("b")]))["results"]
    names = [result["partialFingerprints"]["primaryLocationLineHash"] for result in results]
    assert len(set(names)) == len(names) == 8


def test_fingerprints_do_not_move_with_lines() -> None:
    moved = judged(f"# comment\n\n{BROKEN}")
    still = judged(BROKEN)
    names = [
        [result["partialFingerprints"] for result in run_of(Report(AS_OF, [plan]))["results"]]
        for plan in (moved, still)
    ]
    assert names[0] == names[1]


def test_a_crash_is_the_tools_fault() -> None:
    run = run_of(reports()["hostile"])
    [invocation] = run["invocations"]
    assert invocation["executionSuccessful"] is False
    [note] = invocation["toolExecutionNotifications"]
    notices = run["tool"]["driver"]["notifications"]
    assert notices[note["descriptor"]["index"]]["id"] == note["descriptor"]["id"] == "rule-crashed"
    assert run_of(reports()["clean"])["invocations"] == [
        {"executionSuccessful": True, "toolExecutionNotifications": []}
    ]


def test_a_flood_is_cut_to_the_gravest_with_a_note(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sarif, "SHOWN", 2)
    run = run_of(reports()["ordinary"])
    assert [result["level"] for result in run["results"]] == ["error", "warning"]
    [note] = run["invocations"][0]["toolExecutionNotifications"]
    assert run["tool"]["driver"]["notifications"][note["descriptor"]["index"]]["id"] == "findings-left-out"
    assert note["message"]["text"].startswith("2 temuan tidak dimuat")


def test_braces_and_links_of_a_title_are_no_message_syntax() -> None:
    texts = [result["message"]["text"] for result in run_of(reports()["hostile"])["results"]]
    assert any("“{{0}} {{name}} }}}}{{{{" in text for text in texts)
    assert any("[click] (https" in text for text in texts)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("./kota a/b.yaml", "kota%20a/b.yaml"),
        ("a/../b.yaml", "b.yaml"),
        ("../b.yaml", "../b.yaml"),
        ("c:d.yaml", "c%3Ad.yaml"),
        ("kota#1?.yaml", "kota%231%3F.yaml"),
        ("100%.yaml", "100%25.yaml"),
        ("é.yaml", "%C3%A9.yaml"),
        ("caf\udce9.yaml", "caf%E9.yaml"),
        ("\ud800.yaml", "%EF%BF%BD.yaml"),
        ("/srv/a b.yaml", "file:///srv/a%20b.yaml"),
        ("//srv/a.yaml", "file:///srv/a.yaml"),
        ("C:/plans/a.yaml", "file:///C:/plans/a.yaml"),
    ],
)
def test_names_become_addresses(name: str, expected: str) -> None:
    assert uri(name) == expected


@given(
    st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1).filter(
        lambda name: not re.match(r"/|\w:/", name)
    )
)
def test_every_relative_name_comes_back(name: str) -> None:
    assert re.fullmatch(r"[A-Za-z0-9\-._~!$&'()*+,;=@%/]+", uri(name))
    assert unquote(uri(name)) == address(name)


def test_absolute_names_have_no_base() -> None:
    plan = ordinary("/srv/kota")
    where = run_of(Report(AS_OF, [plan]))["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]
    assert where == {"uri": "file:///srv/kota/rencana.yaml"}
