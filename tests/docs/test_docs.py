"""The pages for people: links lead somewhere, commands exist, snippets are what they claim to be."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import typer.main
from ruamel.yaml import YAML

from masterplan_kit.cli import app
from masterplan_kit.cli.fix import OPTIONS as FIX
from masterplan_kit.cli.lint import OPTIONS as LINT
from masterplan_kit.cli.options import quick
from masterplan_kit.programme import read
from tests.test_layers import LAYERS

ROOT = Path(__file__).parent.parent.parent
PAGES = sorted([*(ROOT / "docs").rglob("*.md"), ROOT / "README.md", ROOT / "CHANGELOG.md", ROOT / "examples/README.md"])
WRITTEN = [page for page in PAGES if page.parent.name not in ("reference", "examples")]
BLOCK = re.compile(r"^```(\w*)\n(.*?)^```$", re.DOTALL | re.MULTILINE)
LINK = re.compile(r"(?<!!)\[[^\]]*\]\(([^)\s]+)\)")


def named(page: Path) -> str:
    return page.relative_to(ROOT).as_posix()


def prose(page: Path) -> str:
    return BLOCK.sub("", page.read_text(encoding="utf-8"))


def blocks(page: Path, *kinds: str) -> list[str]:
    return [body for kind, body in BLOCK.findall(page.read_text(encoding="utf-8")) if kind in kinds]


def anchors(page: Path) -> set[str]:
    heads = re.findall(r"^#+ (.+)$", prose(page), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", head.lower()).replace(" ", "-") for head in heads}


@pytest.mark.parametrize("page", PAGES, ids=named)
def test_every_relative_link_leads_somewhere(page: Path) -> None:
    for target in LINK.findall(prose(page)):
        if target.startswith("https://"):
            continue
        name, _, fragment = target.partition("#")
        file = (page.parent / name).resolve() if name else page
        assert file.exists(), target
        assert not fragment or fragment in anchors(file), target


def test_every_page_is_reached_from_the_map() -> None:
    reached, waiting = set(), [ROOT / "README.md"]
    while waiting:
        page = waiting.pop()
        reached.add(page)
        targets = [(page.parent / link.partition("#")[0]).resolve() for link in LINK.findall(prose(page))]
        waiting += [target for target in targets if target.suffix == ".md" and target not in reached]
    assert set(PAGES) <= reached


def commands(text: str) -> Iterator[list[str]]:
    """Calls of `masterplan` in a block, a line that folds counted as one."""
    folded = re.sub(r"\n\s+(?=--)", " ", text)
    for line in folded.splitlines():
        call = re.sub(r"^\s*(?:- )?(?:run: )?", "", line).strip()
        if call.startswith("masterplan "):
            yield shlex.split(call, comments=True)[1:]


CALLS = [
    pytest.param(call, id=f"{named(page)}: {' '.join(call)}")
    for page in WRITTEN
    for body in blocks(page, "console", "sh", "yaml")
    for call in commands(body)
]


@pytest.mark.parametrize("call", CALLS)
def test_every_command_that_is_shown_exists(call: list[str]) -> None:
    name, *arguments = call
    plain = [re.sub(r"^\$GATE$", "draft", argument) for argument in arguments]
    if name in ("lint", "fix"):
        assert quick(plain, LINT if name == "lint" else FIX) is not None
        return
    command: Any = typer.main.get_command(app.app).commands[name]  # type: ignore[attr-defined] # it is a group
    while hasattr(command, "commands"):
        command = command.commands[plain.pop(0)]
    options = {flag for parameter in command.params for flag in parameter.opts}
    assert {argument.partition("=")[0] for argument in plain if argument.startswith("-")} <= options


def test_commands_are_really_found_in_the_pages() -> None:
    assert len(CALLS) > 20


def test_both_tutorials_tell_the_same() -> None:
    one, other = (ROOT / "docs/tutorial" / f"first-plan.{lang}.md" for lang in ("id", "en"))
    assert blocks(one, "yaml") == blocks(other, "yaml")
    calls = [[call for body in blocks(page, "console") for call in commands(body)] for page in (one, other)]
    assert [
        [word for word in call if word in ("lint", "fix", "explain", "mentoring", "--diff")] for call in calls[0]
    ] == [[word for word in call if word in ("lint", "fix", "explain", "mentoring", "--diff")] for call in calls[1]]


@pytest.mark.parametrize("lang", ["id", "en"])
def test_the_tutorial_ends_in_a_clean_draft(lang: str) -> None:
    told = blocks(ROOT / "docs/tutorial" / f"first-plan.{lang}.md", "text")
    clean = {"id": "0 galat, 0 peringatan", "en": "0 errors, 0 warnings"}[lang]
    reached = {"id": "Gerbang tercapai: draf", "en": "Gate reached: draft"}[lang]
    assert clean in told[1]
    assert clean in told[-3]
    assert reached in told[-3]


SNIPPETS = [
    pytest.param(kind, body, id=f"{page.stem}-{number}")
    for page, kind, mark in (
        (ROOT / "docs/how-to/ci-github.md", "vendor.github-workflows", "# .github/workflows/"),
        (ROOT / "docs/how-to/ci-gitlab.md", "vendor.gitlab-ci", "# .gitlab-ci.yml"),
    )
    for number, body in enumerate(blocks(page, "yaml"))
    if body.startswith(mark)
]


@pytest.mark.parametrize(("kind", "body"), SNIPPETS)
def test_a_pipeline_is_one_by_its_vendors_schema(kind: str, body: str, tmp_path: Path) -> None:
    file = tmp_path / "pipeline.yml"
    file.write_text(body, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "check_jsonschema", "--builtin-schema", kind, str(file)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_every_pipeline_was_looked_at() -> None:
    assert [kind for snippet in SNIPPETS for kind in snippet.values[:1]] == ["vendor.github-workflows"] * 2 + [
        "vendor.gitlab-ci"
    ] * 2


@pytest.mark.parametrize("body", blocks(ROOT / "docs/how-to/ci-github.md", "yaml"), ids=["annotations", "scan"])
def test_a_workflow_can_do_no_more_than_it_must(body: str) -> None:
    workflow = YAML(typ="safe", pure=True).load(body)
    assert workflow["permissions"] == {"contents": "read"}
    assert "pull_request_target" not in workflow["on"]
    for job in workflow["jobs"].values():
        rights = {**workflow["permissions"], **job.get("permissions", {})}
        assert set(rights) <= {"contents", "security-events"}
        assert "pull_request" not in workflow["on"] or set(rights.values()) == {"read"}
        for step in job["steps"]:
            assert "${{" not in step.get("run", "")
            assert re.fullmatch(r"[\w-]+/[\w/-]+@[0-9a-f]{40}", step.get("uses", f"a/b@{'0' * 40}"))
            if "checkout" in step.get("uses", ""):
                assert step["with"]["persist-credentials"] is False


def test_the_edition_of_the_page_can_be_used() -> None:
    [body] = blocks(ROOT / "docs/how-to/add-an-edition.md", "yaml")
    programme = read(body)
    assert (programme.edition, programme.quick_wins.count) == ("2026", 8)
    assert programme.sources["quick_wins"].confirmed == ("P1",)


def test_the_hooks_are_those_that_the_page_names() -> None:
    yaml = YAML(typ="safe", pure=True)
    hooks = {hook["id"]: hook for hook in yaml.load(ROOT / ".pre-commit-hooks.yaml")}
    own = yaml.load(blocks(ROOT / "docs/how-to/pre-commit.md", "yaml")[0])
    for hook in own["repos"][0]["hooks"]:
        words = [*shlex.split(hooks[hook["id"]]["entry"]), *hook["args"]]
        assert quick(words[2:], LINT if words[1] == "lint" else FIX) is not None
        assert not hooks[hook["id"]]["pass_filenames"]
    for hook in yaml.load(ROOT / ".pre-commit-config.yaml")["repos"][0]["hooks"]:
        assert {"id", "name", "entry", "language"} <= set(hook)
        assert hook["entry"].startswith(".venv/bin/")


def test_the_layers_are_told_as_they_are() -> None:
    page = (ROOT / "docs/explanation/architecture.md").read_text(encoding="utf-8")
    told = BLOCK.findall(page.partition("## Layers")[2])[0][1]
    assert [line.split() for line in told.splitlines()] == [list(line) for line in LAYERS]


def test_every_library_is_given_its_reason() -> None:
    page = (ROOT / "docs/explanation/dependencies.md").read_text(encoding="utf-8").lower()
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    wanted = [
        *project["project"]["dependencies"],
        *(name for group in project["dependency-groups"].values() for name in group),
    ]
    for requirement in wanted:
        name = re.split(r"[^\w.-]", requirement)[0].lower()
        assert name.startswith("types-") or f"**{name}**" in page, name


def test_the_readme_tells_the_version_and_the_two_commands() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    for target in re.findall(r"^make (\w+)", readme, re.MULTILINE):
        assert f"\n{target}: " in makefile
    from masterplan_kit import __version__

    assert f"## [{__version__}]" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
