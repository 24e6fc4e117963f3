"""The typesetter: WeasyPrint, brought in when a PDF is made, fast, without a word, and without the machine's fonts."""

from __future__ import annotations

import contextlib
import ctypes.util
import io
import os
import sys
import warnings
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any, Final, TypeVar

from masterplan_kit.i18n import Text

_FONTS: Final = Path(__file__).with_name("fonts.conf")
_FONTS_OF: Final = "FONTCONFIG_FILE"
_PACKED: Final = 7
T = TypeVar("T")


class PangoMissing(Exception):  # noqa: N818 - said in words, not raised as a fault
    """The system lacks the libraries that lay out text."""

    text: Final = Text(
        "PDF belum dapat dibuat: pasang pustaka Pango "
        "(Debian: apt-get install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0). "
        "Pemeriksaan dan buku HTML (`--to html`) tidak memerlukannya.",
        "PDF cannot be made yet: install the Pango libraries "
        "(Debian: apt-get install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0). "
        "Checking and HTML books (`--to html`) do not need them.",
    )


@contextlib.contextmanager
def typesetter() -> Iterator[Any]:
    """WeasyPrint, knowing only the fonts that a page brings along; raises PangoMissing.

    A letter that those fonts lack would be lent by another font on every machine, and the pages would differ.
    """
    before = os.environ.get(_FONTS_OF)
    os.environ[_FONTS_OF] = str(_FONTS)
    try:
        with warnings.catch_warnings():  # of no use to whoever makes a book: a file left open, a library soon needed
            warnings.simplefilter("ignore")
            library = _loaded()
            with _remembering_pages(library.pdf.pydyf), _compressing(library.pdf.pydyf):
                yield library
    finally:
        os.environ.pop(_FONTS_OF)
        if before is not None:
            os.environ[_FONTS_OF] = before


def _loaded() -> Any:
    try:
        with contextlib.redirect_stdout(io.StringIO()):  # it prints where to read about a library that is missing
            return unsearched(_import, "weasyprint")
    except OSError as error:
        raise PangoMissing from error


def _import() -> Any:
    import weasyprint  # type: ignore[import-untyped]

    return weasyprint


@contextlib.contextmanager
def _remembering_pages(pydyf: Any) -> Iterator[None]:
    """Let a PDF remember the references of its pages; it would write out all of them anew for each of its tags."""

    class Remembering(pydyf.PDF):  # type: ignore[misc] # the library has no types
        remembered: tuple[bytes, ...] = ()

        @property
        def page_references(self) -> tuple[bytes, ...]:
            if len(self.remembered) != self.pages["Count"]:
                self.remembered = super().page_references
            return self.remembered

    plain, pydyf.PDF = pydyf.PDF, Remembering
    try:
        yield
    finally:
        pydyf.PDF = plain


@contextlib.contextmanager
def _compressing(pydyf: Any) -> Iterator[None]:
    """Let a PDF be packed at a third of the time and 2 % above the size of the tightest level, which it asks for."""
    plain, pydyf.zlib = pydyf.zlib, SimpleNamespace(compressobj=lambda level: zlib.compressobj(min(level, _PACKED)))
    try:
        yield
    finally:
        pydyf.zlib = plain


def unsearched(load: Callable[[], T], package: str) -> T:
    """What `load` gives, which imports `package`, without a search for system libraries; where that fails, with it.

    `ctypes.util.find_library` runs ldconfig, gcc and ld. WeasyPrint asks it for names that it does not know sixteen
    times, near half of its start, and then loads each library by the plain name that it is installed under.
    """
    with _no_search(), contextlib.suppress(OSError):
        return load()
    for name in [name for name in sys.modules if name.partition(".")[0] == package]:
        del sys.modules[name]  # half loaded: what is kept of it would be taken for whole
    return load()


@contextlib.contextmanager
def _no_search() -> Iterator[None]:
    search = ctypes.util.find_library
    ctypes.util.find_library = _nowhere
    try:
        yield
    finally:
        ctypes.util.find_library = search


def _nowhere(name: str) -> None:  # noqa: ARG001 - stands in for `find_library`
    return None
