"""The Nu checker: is this HTML, its CSS and SVG included, what the standards say?"""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from tests.render.machine import npm_file, program


@dataclass(frozen=True, slots=True)
class Judgement:
    """Sentences of the checker, each with file and line."""

    errors: list[str]
    warnings: list[str]


def judge(*paths: Path) -> Judgement:
    """All these pages in one start of Java."""
    if missing := [str(path) for path in paths if not path.is_file()]:  # of which the checker says nothing
        raise FileNotFoundError(*missing)
    jar = str(npm_file("vnu-jar/build/dist/vnu.jar"))
    options = ["--format", "json", "--stdout", "--exit-zero-always"]
    done = subprocess.run(
        [program("java"), "-Xss8m", "-jar", jar, *options, *map(str, paths)], capture_output=True, check=True
    )
    said = json.loads(done.stdout)["messages"]
    return Judgement(
        [_sentence(one) for one in said if one["type"] != "info"],
        [_sentence(one) for one in said if one["type"] == "info"],
    )


def nu_errors(paths: Iterable[Path]) -> list[str]:
    """What is wrong in these pages: `file:line:column: sentence`; empty where nothing is."""
    return judge(*paths).errors


def _sentence(said: dict[str, Any]) -> str:
    name = unquote(said.get("url", "")).rpartition("/")[2]
    return f"{name}:{said.get('lastLine', 0)}:{said.get('firstColumn', said.get('lastColumn', 0))}: {said['message']}"
