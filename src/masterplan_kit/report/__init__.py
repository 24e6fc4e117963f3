"""Reports: what was found, written for a terminal, a machine or a page; one module a format."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Final, cast

if TYPE_CHECKING:
    from collections.abc import Callable

    from masterplan_kit.diagnostic import Report
    from masterplan_kit.i18n import Lang

# Where each format is written; a module is imported only when its format is asked for.
_WRITERS: Final = {
    "text": ("text", "render"),
    "compact": ("text", "render_compact"),
    "json": ("json_report", "render"),
    "sarif": ("sarif", "render"),
    "github": ("github", "render"),
    "gitlab": ("gitlab", "render"),
    "junit": ("junit", "render"),
    "markdown": ("markdown", "render"),
    "html": ("html", "render"),
}
FORMATS: Final[tuple[str, ...]] = tuple(_WRITERS)


def render_report(format: str, report: Report, lang: Lang) -> str:  # noqa: A002 - the option's own name
    """`report` in one of `FORMATS`, said in `lang`; raises KeyError for any other format."""
    module, name = _WRITERS[format]
    write = cast("Callable[[Report, Lang], str]", getattr(import_module(f"{__name__}.{module}"), name))
    return write(report, lang)
