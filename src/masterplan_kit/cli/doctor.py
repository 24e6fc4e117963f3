"""`masterplan doctor`: what is installed, what it can do, and the remedy where something is missing."""

from __future__ import annotations

import importlib.metadata
import os
import platform
import sys
from collections.abc import Iterator
from typing import Final

from masterplan_kit import __version__
from masterplan_kit.cli.console import write
from masterplan_kit.cli.options import spoken
from masterplan_kit.i18n import LANGS, Lang, Text
from masterplan_kit.render.typesetter import PangoMissing, typesetter

_NEEDED: Final = (
    "pydantic", "pydantic-core", "PyYAML", "ruamel.yaml", "typer", "rich",
    "Jinja2", "markdown-it-py", "nh3", "Pillow", "weasyprint", "pypdfium2", "segno",
    "openpyxl", "defusedxml", "XlsxWriter",
    "starlette", "uvicorn", "watchfiles",
)  # fmt: skip

Line = tuple[bool, str, Text | None]


def run(lang: str | None) -> int:
    """Print a line a check; 1 where something that checking needs is missing."""
    spoken_lang: Lang = "id" if lang == "id" else "en" if lang in LANGS else spoken()
    needed = list(_versions())
    for fine, what, remedy in (*needed, *_reading(), *_console(), *_pdf()):
        mark = "+" if fine else "!"
        write(f"{mark} {what}\n")
        if remedy and not fine:
            write(f"    {remedy[spoken_lang]}\n")
    return 0 if all(fine for fine, *_ in needed) else 1


def _versions() -> Iterator[Line]:
    yield True, f"masterplan-kit {__version__}", None
    version = platform.python_version()
    yield (
        sys.version_info >= (3, 11),
        f"Python {version} ({platform.system()})",
        Text("Pasang Python 3.11 atau lebih baru.", "Install Python 3.11 or newer."),
    )
    for name in _NEEDED:
        try:
            yield True, f"{name} {importlib.metadata.version(name)}", None
        except importlib.metadata.PackageNotFoundError:
            yield False, name, Text(f"Pasang dengan: pip install {name}", f"Install it with: pip install {name}")


def _reading() -> Iterator[Line]:
    try:
        import yaml._yaml  # noqa: F401 - only asked whether it is there
    except ImportError:
        slow = Text(
            "Pembacaan tetap benar tetapi lebih lambat; pasang PyYAML dari wheel.",
            "Reading stays right but slower; install PyYAML from a wheel.",
        )
        yield False, "libyaml", slow
    else:
        yield True, "libyaml", None
    from masterplan_kit.model import PLAN
    from masterplan_kit.programme import editions
    from masterplan_kit.rules import all_rules

    PLAN.validate({})
    kept = PLAN.kept()
    remedy = Text(
        "Skema tidak tersimpan, sehingga setiap perintah mulai lebih lambat; "
        "beri izin tulis pada folder pemasangan sekali saja.",
        "The schema is not kept, so each command starts slower; let the installation folder be written to once.",
    )
    yield kept, "model kept between commands", remedy
    yield True, f"{len(all_rules())} rules, editions {', '.join(editions())}", None


def _console() -> Iterator[Line]:
    encoding = (sys.stdout.encoding or "ascii").lower()
    remedy = Text(
        "Konsol ini tidak mengenal semua tanda baca laporan dan memakai gantinya. Setel PYTHONUTF8=1 untuk tampilan penuh.",
        "This console lacks some signs of the reports and shows others for them. Set PYTHONUTF8=1 for all of them.",
    )
    yield _shows("“”…▸–→", encoding), f"console {encoding}", remedy
    yield True, f"MASTERPLAN_LANG={os.environ.get('MASTERPLAN_LANG', '')} -> {spoken()}", None


def _shows(signs: str, encoding: str) -> bool:
    try:
        signs.encode(encoding)
    except (UnicodeEncodeError, LookupError):
        return False
    return True


def _pdf() -> Iterator[Line]:
    try:
        with typesetter():
            yield True, "PDF (WeasyPrint, Pango)", None
    except PangoMissing as missing:
        yield False, "PDF (WeasyPrint, Pango)", missing.text
