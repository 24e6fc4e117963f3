"""What runners and merge requests read: GitHub, GitLab, JUnit."""

from __future__ import annotations

import json
import re
from pathlib import PurePosixPath
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from masterplan_kit.diagnostic import Report
from masterplan_kit.i18n import LANGS, Lang
from masterplan_kit.report import github, render_report
from tests.judged import AS_OF, judged
from tests.report.made import HOSTILE, OUTLIVES, SHORT_NAME, SILENT_BENEFIT, a_finding, a_plan, ordinary, reports
from tests.report.test_formats import BROKEN

COMMAND = re.compile(r"::(?P<kind>[a-z-]+) (?P<told>[^:]*)::(?P<data>.*)")


def decoded(line: str) -> tuple[str, dict[str, str], str]:
    """A workflow command as the runner takes it apart."""
    found = COMMAND.fullmatch(line)
    assert found, line
    told = dict(part.split("=", 1) for part in found["told"].split(","))
    return found["kind"], {name: _back(text) for name, text in told.items()}, _back(found["data"])


def _back(text: str) -> str:
    for code, letter in (("%0D", "\r"), ("%0A", "\n"), ("%3A", ":"), ("%2C", ","), ("%25", "%")):
        text = text.replace(code, letter)
    return text


class TestGithub:
    def test_a_finding_is_one_command(self) -> None:
        *commands, total = render_report("github", reports()["ordinary"], "id").splitlines()
        kind, told, text = decoded(commands[0])
        assert (kind, told["file"], told["line"], told["col"]) == ("error", "kota-contoh/rencana.yaml", "7", "34")
        assert told["title"] == "ACT906 initiative-outlives"
        assert text.startswith("“Pusat data” selesai 2031, melewati 2020\nSaran perbaikan: ")
        assert [decoded(line)[0] for line in commands] == ["error", "warning", "notice"]
        assert total.startswith("Temuan: 1 galat, 1 peringatan, 1 saran;")

    def test_the_ten_gravest_are_shown_and_all_are_counted(self) -> None:
        source = ordinary().source
        rules = (SHORT_NAME, SILENT_BENEFIT, OUTLIVES)
        found = [a_finding(source, rule, "title") for rule in rules for _ in range(6)]
        *commands, total = render_report("github", Report(AS_OF, [a_plan(source, found)]), "en").splitlines()
        assert [decoded(line)[0] for line in commands] == ["error"] * 6 + ["warning"] * 4
        assert total == "Findings: 6 errors, 6 warnings, 6 suggestions; the 10 gravest shown as annotations."

    def test_a_fault_of_ours_comes_first(self) -> None:
        first = render_report("github", reports()["hostile"], "id").splitlines()[0]
        assert decoded(first)[1]["title"] == "Kesalahan kami"

    @pytest.mark.parametrize("lang", LANGS)
    def test_hostile_titles_stay_one_command(self, lang: Lang) -> None:
        *commands, total = render_report("github", reports()["hostile"], lang).splitlines()
        assert len(commands) == len(HOSTILE) + 1 <= 10
        for line in commands:
            kind, told, _ = decoded(line)
            assert kind == "error"
            assert told["file"] == "::warning::%0A# #[group]x"
        assert not total.startswith(":")

    @given(st.text(), st.text())
    def test_nothing_ends_a_command(self, text: str, name: str) -> None:
        line = github.command("error", text, file=name, line=3)
        assert "\n" not in line
        assert "\r" not in line
        kind, told, data = decoded(line)
        assert (kind, told["line"], data) == ("error", "3", text)

    def test_the_step_summary_is_bounded(self) -> None:
        source = ordinary().source
        found = [a_finding(source, OUTLIVES, "title") for _ in range(1_000)]
        summary = github.step_summary(Report(AS_OF, [a_plan(source, found)]), "en")
        assert "600 more findings are not shown." in summary
        assert len(summary.encode()) < 2**20


class TestGitlab:
    def issues(self, report: Report, lang: Lang = "id") -> list[dict[str, Any]]:
        issues = json.loads(render_report("gitlab", report, lang))
        for issue in issues:
            assert set(issue) == {"description", "check_name", "fingerprint", "severity", "location"}
            assert issue["severity"] in ("info", "minor", "major", "critical", "blocker")
            assert set(issue["location"]) == {"path", "lines"}
            assert 1 <= issue["location"]["lines"]["begin"] <= issue["location"]["lines"]["end"]
            assert not issue["location"]["path"].startswith("./")
        assert len({issue["fingerprint"] for issue in issues}) == len(issues)
        assert isinstance(issues, list)
        return issues

    @pytest.mark.parametrize("kind", reports())
    def test_every_report_has_the_keys_and_distinct_fingerprints(self, kind: str) -> None:
        report = reports()[kind]
        assert len(self.issues(report)) == sum(len(plan.diagnostics) for plan in report.plans)

    def test_severities_are_graded(self) -> None:
        assert [issue["severity"] for issue in self.issues(reports()["ordinary"])] == ["major", "minor", "info"]

    def test_like_findings_are_told_apart(self) -> None:
        source = ordinary().source
        same = [a_finding(source, OUTLIVES, "title") for _ in range(3)]
        assert len(self.issues(Report(AS_OF, [a_plan(source, same), ordinary("b"), ordinary("c")]))) == 9

    def test_a_real_report(self) -> None:
        assert self.issues(Report(AS_OF, [judged(BROKEN)]))


class TestJunit:
    def suites(self, report: Report, lang: Lang = "id") -> list[ET.Element]:
        text = render_report("junit", report, lang)
        assert text.startswith('<?xml version="1.0" encoding="UTF-8"?>\n')
        root = ET.fromstring(text.encode("utf-8"))
        assert root.tag == "testsuites"
        for element in [root, *root]:
            for name, tag in (
                ("tests", "testcase"),
                ("failures", "failure"),
                ("errors", "error"),
                ("skipped", "skipped"),
            ):
                assert int(element.attrib[name]) == len(list(element.iter(tag)))
        for suite in root:
            assert suite.tag == "testsuite"
            assert suite.attrib["name"]
            for case in suite:
                assert case.tag == "testcase"
                assert {"classname", "name", "time"} <= set(case.attrib)
                assert {child.tag for child in case} <= {"failure", "error", "skipped", "system-out"}
        return list(root)

    @pytest.mark.parametrize("lang", LANGS)
    @pytest.mark.parametrize("kind", reports())
    def test_every_report_is_sound(self, kind: str, lang: Lang) -> None:
        assert len(self.suites(reports()[kind], lang)) == len(reports()[kind].plans)

    def test_a_clean_plan_has_a_test_that_passes(self) -> None:
        [suite] = self.suites(reports()["clean"])
        assert (suite.attrib["tests"], suite.attrib["failures"]) == ("1", "0")
        assert suite.findtext("testcase/system-out") == "78 aturan ditanyakan tanpa temuan."

    def test_only_errors_fail(self) -> None:
        [suite] = self.suites(reports()["ordinary"])
        outcome = {case.attrib["name"].split()[0]: [child.tag for child in case] for case in suite}
        assert outcome == {
            "ACT906": ["failure"],
            "BEN901": ["system-out"],
            "GOV901": ["system-out"],
            "rules-without-findings": ["system-out"],
        }

    def test_faults_are_errors_and_what_was_not_asked_is_skipped(self) -> None:
        [suite] = self.suites(reports()["hostile"])
        assert (suite.attrib["errors"], suite.attrib["skipped"]) == ("1", "1")

    def test_a_rule_is_one_test_with_all_its_places(self) -> None:
        source = ordinary().source
        found = [a_finding(source, OUTLIVES, "title"), a_finding(source, OUTLIVES, "initiatives", 0)]
        [suite] = self.suites(Report(AS_OF, [a_plan(source, found)]), "en")
        failure = suite.find("testcase/failure")
        assert failure is not None
        assert failure.attrib["message"].endswith("(and 1 more)")
        assert (failure.text or "").count("\n- kota-contoh/rencana.yaml:") == 2
        assert PurePosixPath(suite[0].attrib["file"]).name == "rencana.yaml"

    @given(st.text())
    def test_every_title_is_xml(self, title: str) -> None:
        plan = ordinary()
        plan.source.data["title"] = title
        values = {"what": title, "end": 1, "until": 2}
        plan.diagnostics.append(a_finding(plan.source, OUTLIVES, "title", values=values))
        self.suites(Report(AS_OF, [plan]))

    def test_a_real_report(self) -> None:
        [suite] = self.suites(Report(AS_OF, [judged(BROKEN)]))
        assert suite.findall("testcase")
