"""A plan in a folder, and a browser."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from textwrap import dedent

import pytest

from tests.preview.running import Running, preview

PLAN = dedent("""
    format: 1
    programme: "2023"
    title: Rencana uji
    vision: Kota yang melayani
    initiatives:
      - id: GOV-01
        name: Izin sehari
        pillar: governance
      - id: ENV-01
        name: Bank sampah
        pillar: environment
""")


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    """The folder of a small plan."""
    folder = tmp_path / "kota"
    folder.mkdir()
    (folder / "rencana.yaml").write_text(PLAN, encoding="utf-8")
    return folder


@pytest.fixture
def running(plan: Path) -> Iterator[Running]:
    """The preview of that plan."""
    with preview(plan) as started:
        yield started
