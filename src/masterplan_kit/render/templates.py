"""Where the templates of the books are: those of the package, and a folder of the reader's own before them."""

from __future__ import annotations

from functools import cache
from pathlib import Path


@cache
def home() -> Path:
    """The folder of the built-in templates: in the installed package, else in the checkout."""
    package = Path(__file__).resolve().parents[1]
    packaged = package / "_templates"
    return packaged if packaged.is_dir() else package.parents[1] / "templates"


@cache
def built_in(name: str) -> str:
    """The text of a built-in template, style sheet or script."""
    return (home() / name).read_text(encoding="utf-8")
