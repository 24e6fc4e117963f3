"""Imports point strictly down; neighbours on a line do not import each other."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import masterplan_kit

HOME = Path(masterplan_kit.__file__).parent
LAYERS = (
    ("cli", "__main__"),
    ("__init__",),
    ("scaffold",),
    ("office", "preview"),
    ("lint", "render", "report", "explain", "editor", "programme_page"),
    ("rewrite",),
    ("load",),
    ("rules",),
    ("model", "programme", "labels"),
    ("diagnostic", "pictures"),
    ("source",),
    ("i18n", "node", "spelling"),
    ("patterns", "writing"),
)
LEVEL = {part: number for number, line in enumerate(LAYERS) for part in line}
THIRD_PARTY = {
    "typer": {"cli"},
    "rich": {"cli"},
    "yaml": {"source", "programme", "cli"},  # doctor asks whether libyaml is there
    "ruamel": {"rewrite"},
    "pydantic": {"node"},
    "pydantic_core": {"node", "model", "load"},
    "weasyprint": {"render"},
    "pypdfium2": {"render"},
    "segno": {"render"},
    "jinja2": {"render"},
    "markupsafe": {"render"},
    "markdown_it": {"render"},
    "nh3": {"render"},
    "PIL": {"render"},
    "xlsxwriter": {"office"},
    "openpyxl": {"office"},
    "starlette": {"preview"},
    "uvicorn": {"preview"},
    "watchfiles": {"preview"},
}
MODULES = sorted(HOME.rglob("*.py"))


def part_of(path: Path) -> str:
    relative = path.relative_to(HOME)
    return relative.parts[0].removesuffix(".py")


def imports(path: Path) -> list[str]:
    found = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: imports are absolute"
            assert node.module
            found += [f"{node.module}.{alias.name}" for alias in node.names]
    return found


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(HOME).as_posix())
def test_imports_point_down(path: Path) -> None:
    own = part_of(path)
    for name in imports(path):
        if not name.startswith("masterplan_kit"):
            continue
        parts = name.split(".")
        other = parts[1] if len(parts) > 1 and parts[1] in LEVEL else "__init__"
        inside = own == other or (own, other) == ("__main__", "cli")
        assert inside or LEVEL[other] > LEVEL[own], f"{own} imports {name}"


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(HOME).as_posix())
def test_a_library_is_used_where_it_belongs(path: Path) -> None:
    for name in imports(path):
        allowed = THIRD_PARTY.get(name.split(".")[0])
        assert allowed is None or part_of(path) in allowed, f"{path.relative_to(HOME)} imports {name}"


def test_the_library_that_needs_pango_is_imported_in_one_function() -> None:
    at_all = [path.name for path in MODULES if any(name.split(".")[0] == "weasyprint" for name in imports(path))]
    assert at_all == ["typesetter.py"]
    tree = ast.parse((HOME / "render" / "typesetter.py").read_text(encoding="utf-8"))
    within = [
        function.name
        for function in ast.walk(tree)
        if isinstance(function, ast.FunctionDef)
        and any(isinstance(node, ast.Import) and node.names[0].name == "weasyprint" for node in function.body)
    ]
    assert within == ["_import"]


def test_every_module_was_seen() -> None:
    assert {part_of(path) for path in MODULES} == set(LEVEL)
    assert len(MODULES) > 150
